package org.dateline.extract.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Menagh air base", "Aleppo International Airport": called after a place, and not far from it. */
final class CalledRule implements FormRule {
    private static final Pattern AFTER = FormRule.pattern("^(?:\\s+" + PlaceWords.alternatives("facility-mark")
            + "){0,3}\\s+" + PlaceWords.alternatives("facility") + "(?![\\w-])");

    @Override
    public Optional<Reading> read(Window window) {
        Matcher after = window.after(AFTER);
        return after.find() ? Optional.of(new Reading(new Form.Called(), 0, after.end())) : Optional.empty();
    }
}
