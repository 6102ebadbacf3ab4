package org.dateline.read.internal.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.read.internal.words.Fold;
import org.dateline.read.internal.words.WordTable;

/** The words beside a date that say whether it is of the publication or of a later change: {@code date-line-words.tsv}. Immutable. */
public final class DateWords {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int WITHIN = 60;
    private static final int LONGEST_PHRASE = 3;
    private static final int MOST_BETWEEN = 2;

    /** What a date is of. */
    public enum Role {
        PUBLISHED,
        UPDATED
    }

    private final Map<String, Role> roles = new HashMap<>();
    private final List<String> openers = new ArrayList<>();

    public DateWords() {
        for (List<String> row : WordTable.rows(DateWords.class, "date-line-words.tsv")) {
            if (row.get(0).equals("published") || row.get(0).equals("updated")) {
                roles.putIfAbsent(row.get(1), row.get(0).equals("updated") ? Role.UPDATED : Role.PUBLISHED);
            } else if (row.get(0).equals("own")) {
                openers.add(row.get(1) + " ");
            }
        }
    }

    /** What the words before a date say of it, the nearest first; empty if they say nothing. */
    public Optional<Role> before(String text, FoundDate date) {
        List<String> tokens = tokens(text, date);
        return role(tokens, tokens.size());
    }

    /** What the words right before a date say of it, with at most two others such as "on Monday" between. */
    public Optional<Role> rightBefore(String text, FoundDate date) {
        return role(tokens(text, date), MOST_BETWEEN + 1);
    }

    /** What a sentence on the text itself says of the date: "This entry was posted on", "Dieser Beitrag wurde am … veröffentlicht". */
    public Optional<Role> inOwnSentence(String text, FoundDate date) {
        String opening = Fold.fold(text.substring(0, Math.min(text.length(), WITHIN)));
        if (openers.stream().noneMatch(opening::startsWith)) {
            return Optional.empty();
        }
        int end = date.span().end();
        List<String> after = NO_LETTER
                .splitAsStream(Fold.fold(text.substring(end, Math.min(text.length(), end + WITHIN))))
                .filter(token -> !token.isEmpty())
                .toList();
        return before(text, date).or(() -> role(after, after.size()));
    }

    /** What a label says of a date, as the line before it: "Published". */
    public Optional<Role> labelled(String line) {
        return Optional.ofNullable(roles.get(Fold.bare(line)));
    }

    private static List<String> tokens(String text, FoundDate date) {
        int end = date.span().start();
        String words = Fold.fold(text.substring(Math.max(0, end - WITHIN), end));
        return NO_LETTER.splitAsStream(words).filter(token -> !token.isEmpty()).toList();
    }

    /** The role of the last phrase that has one and ends among the last tokens. */
    private Optional<Role> role(List<String> tokens, int last) {
        for (int end = tokens.size(); end > Math.max(0, tokens.size() - last); end--) {
            for (int length = Math.min(LONGEST_PHRASE, end); length > 0; length--) {
                Role role = roles.get(String.join(" ", tokens.subList(end - length, end)));
                if (role != null) {
                    return Optional.of(role);
                }
            }
        }
        return Optional.empty();
    }
}
