package org.dateline.extract.time;

import java.util.Optional;
import org.dateline.model.WhenPrecision;

/** "The 1990s". */
final class DecadeRule implements TimeRule {
    @Override
    public Optional<Reading> read(Tokens tokens, int at, Reckoning reckoning) {
        String text = tokens.at(at).text();
        boolean plural = tokens.is(at + 1, "s") && tokens.at(at + 1).glued();
        if (!plural
                || text.length() != 4
                || !text.endsWith("0")
                || !tokens.at(at).isNumber()
                || !text.matches("(?:19|20)\\d0")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text);
        Days days = new Days(Days.year(year).first(), Days.year(year + 9).last());
        return Optional.of(Reading.of(at, at + 1, days, WhenPrecision.VAGUE, "ten years as written"));
    }
}
