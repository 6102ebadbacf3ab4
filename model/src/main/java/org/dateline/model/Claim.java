package org.dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * One assertion in one report: who says what happened, to whom, where, when, with what figures.
 *
 * @param span the words that state it, in the report's text
 * @param sentence the sentence it stands in
 * @param quote whether its words are given in quotation marks
 * @param claimants who asserts it, outermost first; empty where the report speaks in its own voice
 * @param via agencies and media that the report credits between itself and the claimant
 * @param channel where the claimant said it ("Telegram"); empty if not said
 * @param cue the reporting word ("said"); empty where the report speaks in its own voice
 * @param caveats what the report says against relying on it ("gave no evidence")
 * @param actors who did it, as a coder would list them
 * @param targets to whom it was done
 * @param places most precise first
 * @param when the days it is about; empty where nothing is said
 * @param figures in the order of the text
 * @param reasons why each field is what it is
 */
public record Claim(
        ClaimId id,
        ReportId report,
        Span span,
        Span sentence,
        boolean quote,
        List<Claimant> claimants,
        List<String> via,
        Optional<String> channel,
        Optional<String> cue,
        Section section,
        Stance stance,
        Status status,
        Kind kind,
        List<String> caveats,
        List<String> actors,
        List<String> targets,
        List<Place> places,
        Optional<When> when,
        List<Figure> figures,
        List<FieldReason> reasons) {

    public Claim {
        claimants = List.copyOf(claimants);
        via = List.copyOf(via);
        caveats = List.copyOf(caveats);
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        places = List.copyOf(places);
        figures = List.copyOf(figures);
        reasons = List.copyOf(reasons);
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a claim has words");
        }
    }
}
