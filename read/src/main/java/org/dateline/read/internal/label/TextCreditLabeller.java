package org.dateline.read.internal.label;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.credit.Agencies;
import org.dateline.read.internal.words.WordTable;

/** Lines that say who supplied the text: "ab/cd (dpa, AFP)", "Reuters", "Additional reporting by ...". */
public final class TextCreditLabeller implements Labeller {
    public static final String REASON = "who supplied the text";

    private static final Pattern SIGNED =
            Pattern.compile("(?:[a-z]{2,4}(?:\\s?[/,]\\s?[a-z]{2,4}){0,4}\\s{1,3})?[(\\[](.{2,120})[)\\]]\\.?");
    private static final Pattern LEADING_MARKS = Pattern.compile("^[\\s—–•*-]+");
    private static final int LONGEST = 300;

    private final Agencies agencies;
    private final List<List<String>> openers = WordTable.rows(TextCreditLabeller.class, "credit-openers.tsv");

    TextCreditLabeller(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public Optional<Label> label(Draft draft, int index) {
        Piece piece = draft.piece(index);
        boolean picture =
                draft.is(index - 1, BlockKind.CREDIT) && draft.piece(index - 1).line() == piece.line();
        boolean credit = !picture && piece.length() <= LONGEST && (isSigned(piece.text()) || saysSo(piece.bare()));
        return credit ? Optional.of(new Label(BlockKind.CREDIT, REASON)) : Optional.empty();
    }

    private boolean isSigned(String text) {
        Matcher signed = SIGNED.matcher(text);
        String list =
                signed.matches() ? signed.group(1) : LEADING_MARKS.matcher(text).replaceFirst("");
        return !agencies.onlyAgenciesIn(list).isEmpty();
    }

    private boolean saysSo(String bare) {
        return openers.stream().anyMatch(row -> switch (row.get(0)) {
            case "start" -> bare.startsWith(row.get(1));
            case "end" -> bare.endsWith(row.get(1));
            default -> bare.contains(row.get(1));
        });
    }
}
