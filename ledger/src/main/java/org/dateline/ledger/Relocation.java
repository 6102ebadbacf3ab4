package org.dateline.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.ReportId;
import org.dateline.model.Span;
import org.dateline.model.When;

/**
 * Brings what a person said of a claim from the reading in which it was said to another one.
 *
 * @param from the text of the reading in which it was said
 * @param to the text of the other
 * @param report the other reading's report
 */
record Relocation(String from, String to, ReportId report) {

    /** The claim in the other text, where its sentence stands there; empty where it does not. */
    Optional<Claim> found(Claim claim) {
        int start = from.equals(to)
                ? claim.sentence().start()
                : nearest(claim.sentence().in(from), claim.sentence().start());
        return start < 0
                ? Optional.empty()
                : Optional.of(moved(
                        claim,
                        start - claim.sentence().start(),
                        claim.id(),
                        new Span(start, start + claim.sentence().length())));
    }

    /** The claim with its spans as they lie around those of another, which has taken its place. */
    Claim beside(Claim claim, Claim other) {
        return moved(claim, other.span().start() - claim.span().start(), other.id(), other.span());
    }

    /** The same claim of the same text under another id. */
    static Claim renamed(Claim claim, ClaimId id, String text) {
        return new Relocation(text, text, claim.report()).moved(claim, 0, id, claim.span());
    }

    private int nearest(String words, int place) {
        int before = to.lastIndexOf(words, place);
        int after = to.indexOf(words, place);
        return before < 0 || (after >= 0 && after - place < place - before) ? after : before;
    }

    private Claim moved(Claim claim, int by, ClaimId id, Span otherwise) {
        Span span = shifted(claim.span(), by).orElse(otherwise);
        return new Claim(
                id,
                report,
                span,
                shifted(claim.sentence(), by).orElse(span),
                claim.quote(),
                claim.claimants(),
                claim.via(),
                claim.channel(),
                claim.cue(),
                claim.section(),
                claim.stance(),
                claim.status(),
                claim.kind(),
                claim.caveats(),
                claim.actors(),
                claim.targets(),
                places(claim.places(), by, span),
                claim.when().map(when -> moved(when, shifted(when.span(), by).orElse(span))),
                figures(claim.figures(), by, span),
                claim.reasons());
    }

    /** Where the same words stand; empty where others do. */
    private Optional<Span> shifted(Span span, int by) {
        int start = span.start() + by;
        boolean same = start >= 0 && to.startsWith(span.in(from), start);
        return same ? Optional.of(new Span(start, span.end() + by)) : Optional.empty();
    }

    private List<Place> places(List<Place> places, int by, Span otherwise) {
        return places.stream()
                .map(place -> new Place(
                        shifted(place.span(), by).orElse(otherwise),
                        place.name(),
                        place.location(),
                        place.precision(),
                        place.reason(),
                        place.candidates()))
                .toList();
    }

    private static When moved(When when, Span span) {
        return new When(span, when.words(), when.start(), when.end(), when.precision(), when.anchor(), when.reason());
    }

    private List<Figure> figures(List<Figure> figures, int by, Span otherwise) {
        return figures.stream()
                .map(figure -> new Figure(
                        shifted(figure.span(), by).orElse(otherwise),
                        figure.measure(),
                        figure.population(),
                        figure.words(),
                        figure.min(),
                        figure.best(),
                        figure.max(),
                        figure.window(),
                        figure.cumulative(),
                        figure.flags()))
                .toList();
    }
}
