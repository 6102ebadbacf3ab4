package org.dateline.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.language.Sentence;
import org.dateline.model.Anchor;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/**
 * Finds the words that say when, and reckons the days. Safe for any number of threads.
 *
 * <pre>
 *   when  := range | since | time
 *   range := {@link RangeRule}        since := {@link SinceRule}
 *   time  := date {@link CalendarRule} | weekday {@link WeekdayRule} | night {@link NightRule} | "today" {@link DayWordRule}
 *          | "last week" {@link CalendarUnitRule} | "the past three days" {@link StretchRule}
 *          | "summer 2016" {@link SeasonRule} | "the 1990s" {@link DecadeRule}
 * </pre>
 *
 * Where several rules know the words, the longest reading counts. Times of day say no day and give nothing. Words that
 * are reckoned from another day of the story ("the following day") give nothing either: nothing is invented.
 */
public final class WhenFinder {
    private final TimeRule rules;
    private final Outlook outlook;

    private WhenFinder(TimeRule rules, Outlook outlook) {
        this.rules = rules;
        this.outlook = outlook;
    }

    /** A finder for English. */
    public static WhenFinder english() {
        CalendarWords words = CalendarWords.english();
        PartialDates dates = new PartialDates(words);
        CalendarRule calendar = new CalendarRule(dates);
        LongestRule simple = new LongestRule(List.of(
                calendar,
                new WeekdayRule(words),
                new NightRule(words),
                new DayWordRule(words),
                new CalendarUnitRule(words),
                new StretchRule(new Stretches(words, Numerals.english())),
                new SeasonRule(words, dates),
                new DecadeRule()));
        return new WhenFinder(
                new LongestRule(List.of(new RangeRule(dates, calendar, simple), new SinceRule(simple), simple)),
                Outlook.english());
    }

    /**
     * What a sentence says about time, in order, not overlapping.
     *
     * @param text the text that the sentence's spans count in
     * @param anchor the day that relative words are reckoned from; where there is none, they give a {@code When} without
     *     days
     */
    public List<When> find(String text, Sentence sentence, Optional<Anchor> anchor) {
        Tokens tokens = Tokens.of(text, sentence);
        Reckoning reckoning = new Reckoning(anchor, outlook);
        List<When> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Reading> reading = rules.read(tokens, at, reckoning);
            reading.ifPresent(when -> found.add(when(tokens, when, reckoning)));
            at = reading.map(Reading::last).orElse(at) + 1;
        }
        return found;
    }

    private static When when(Tokens tokens, Reading reading, Reckoning reckoning) {
        Span span = tokens.span(reading.first(), reading.last());
        boolean known = reading.days().isPresent();
        return new When(
                span,
                tokens.words(reading.first(), reading.last()),
                reading.days().map(Days::first),
                reading.days().map(Days::last),
                known ? reading.precision() : WhenPrecision.UNANCHORED,
                reading.anchored() ? CalendarRule.day(reckoning) : Optional.empty(),
                known ? reading.reason() : "needs a day to reckon from and the report has none");
    }
}
