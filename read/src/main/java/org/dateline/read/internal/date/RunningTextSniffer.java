package org.dateline.read.internal.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.model.RejectedDate;

/** Dates that are not of the publication: of pictures, which bound it from below, of events, and of copyright. */
public final class RunningTextSniffer implements DateSniffer<LabelledText> {
    private static final int MOST = 20;
    private static final Pattern COPYRIGHT_YEAR = Pattern.compile(
            "(?i)(?:©|\\(c\\)|copyright)[^\\d\\n]{0,40}((?:19|20)\\d{2}(?:\\s?[-–]\\s?(?:19|20)\\d{2})?)(?!\\d)");

    private final DateFinder finder;

    public RunningTextSniffer(DateFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<DateClue> clues(LabelledText source) {
        List<DateClue> clues = new ArrayList<>();
        for (Block block : source.blocks()) {
            String words = source.words(block);
            switch (block.kind()) {
                case CAPTION -> addCaption(words, clues);
                case FURNITURE -> addCopyright(words, clues);
                case BODY, SUBTITLE -> addEvents(words, clues);
                default -> {}
            }
        }
        return clues;
    }

    private void addCaption(String words, List<DateClue> clues) {
        for (FoundDate date : finder.in(words)) {
            clues.add(new DateClue.LowerBound(date.date(), new RejectedDate(date.value(), "in a picture's caption")));
        }
    }

    private void addEvents(String words, List<DateClue> clues) {
        if (clues.size() < MOST) {
            finder.in(words).stream()
                    .map(date ->
                            new DateClue.NotIt(new RejectedDate(date.value(), "in the running text, an event's date")))
                    .forEach(clues::add);
        }
    }

    private static void addCopyright(String words, List<DateClue> clues) {
        Matcher year = COPYRIGHT_YEAR.matcher(words);
        if (clues.size() < MOST && year.find()) {
            clues.add(new DateClue.NotIt(new RejectedDate(year.group(1), "a year of copyright")));
        }
    }
}
