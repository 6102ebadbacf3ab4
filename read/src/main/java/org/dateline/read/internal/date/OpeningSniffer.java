package org.dateline.read.internal.date;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;

/** The place and day with which agencies open a text: "PORT ALMA, March 3, 2019 (Agency) -", "Town, (3.3.2019).". */
public final class OpeningSniffer implements DateSniffer<LabelledText> {
    private static final int WITHIN = 90;
    private static final Pattern CLOSED = Pattern.compile("\\s?(?:\\([^()]{2,40}\\)|\\))?\\s?[-–—.:)]");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L} .,'’/-]{1,50}[,(][\\s(]*");

    private final DateFinder finder;

    public OpeningSniffer(DateFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<DateClue> clues(LabelledText source) {
        int first = source.first(BlockKind.BODY);
        if (first == source.blocks().size()) {
            return List.of();
        }
        Block block = source.blocks().get(first);
        String words = source.words(block);
        String head = words.substring(0, Math.min(WITHIN, words.length()));
        return finder
                .firstIn(head)
                .filter(date ->
                        PLACE.matcher(head.substring(0, date.span().start())).matches())
                .filter(date -> closes(head, date))
                .map(date -> DateClue.shown(date.date(), date.value(), "place and day that open the text"))
                .stream()
                .toList();
    }

    private static boolean closes(String head, FoundDate date) {
        Matcher matcher = CLOSED.matcher(head).region(date.span().end(), head.length());
        return matcher.lookingAt();
    }
}
