package org.dateline.extract.place;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;

/**
 * The places of a report.
 *
 * @param mentions in the order of the text, not overlapping
 * @param mainCountry ISO 3166 alpha-2 of the country that most of them lie in; empty where none stands out
 */
public record ReportPlaces(List<PlaceMention> mentions, Optional<String> mainCountry) {
    public ReportPlaces {
        mentions = List.copyOf(mentions);
    }

    /** The mentions of one sentence, in order. */
    public List<PlaceMention> in(int sentence) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence)
                .toList();
    }

    /** The mentions that lie in a stretch of the text, wholly or in part, in order. */
    public List<PlaceMention> in(Span span) {
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(span))
                .toList();
    }
}
