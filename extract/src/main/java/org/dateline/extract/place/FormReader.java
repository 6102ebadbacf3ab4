package org.dateline.extract.place;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.place.FormRule.Reading;
import org.dateline.extract.place.FormRule.Window;
import org.dateline.model.Span;

/** Reads how a sentence's words stand to a place that they name. */
final class FormReader {
    /** The most telling first. */
    private static final List<FormRule> RULES =
            List.of(new AroundRule(), new AwayRule(), new CalledRule(), new PartRule(), new WholeRule());

    private FormReader() {}

    static Reading read(String text, Span sentence, Span core) {
        Window window = Window.around(text, sentence, core);
        return RULES.stream()
                .map(rule -> rule.read(window))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Reading(new Form.Whole(Optional.empty()), 0, 0));
    }
}
