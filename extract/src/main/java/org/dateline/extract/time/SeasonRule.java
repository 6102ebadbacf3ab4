package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.model.WhenPrecision;

/** "The summer of 2016", "spring 2015": three months, as the northern half of the earth counts them. */
final class SeasonRule implements TimeRule {
    private final CalendarWords words;
    private final PartialDates dates;

    SeasonRule(CalendarWords words, PartialDates dates) {
        this.words = words;
        this.dates = dates;
    }

    @Override
    public Optional<Reading> read(Tokens tokens, int at, Reckoning reckoning) {
        int month = words.season(tokens, at);
        int yearAt = tokens.is(at + 1, "of") ? at + 2 : at + 1;
        if (month == 0) {
            return Optional.empty();
        }
        return dates.at(tokens, yearAt)
                .filter(date ->
                        date.year() > 0 && date.month() == 0 && date.part().isEmpty())
                .map(date -> Reading.of(
                        at,
                        date.last(),
                        Days.months(LocalDate.of(date.year(), month, 1), 3),
                        WhenPrecision.VAGUE,
                        "three months, northern hemisphere"));
    }
}
