package org.dateline.read.internal.container.mail;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.internal.words.WordTable;

/**
 * Tells the head of a mail from other text: lines of names and values without another line between them, at least three
 * of them with names that mails have, among these two of {@code From}, {@code Date} and {@code Subject}, or the trace of a
 * server. Immutable.
 */
final class HeaderLines {
    private static final int FEWEST = 3;
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,60})[ \t]{0,3}:");

    private final Set<String> names = Set.copyOf(WordTable.words(HeaderLines.class, "header-names.tsv"));

    /**
     * Whether a mail's header begins there.
     *
     * @param head the first bytes of a stream, each as a character
     */
    boolean beginAt(String head, int from) {
        Set<String> known = new HashSet<>();
        int start = from;
        boolean complete = false;
        while (start < head.length() && !complete) {
            int end = endOfLine(head, start);
            boolean cut = end == head.length();
            String line = head.substring(start, end).stripTrailing();
            complete = line.isEmpty() && !cut;
            if (!complete && !cut && !isHeader(line, start > from, known)) {
                return false;
            }
            start = end + 1;
        }
        return known.size() >= FEWEST && isMail(known);
    }

    private static boolean isMail(Set<String> known) {
        int telling = 0;
        for (String name : Set.of("from", "date", "subject")) {
            telling += known.contains(name) ? 1 : 0;
        }
        return telling >= 2 || known.contains("received");
    }

    private boolean isHeader(String line, boolean continued, Set<String> known) {
        if (line.startsWith(" ") || line.startsWith("\t")) {
            return continued;
        }
        Matcher field = FIELD.matcher(line);
        if (!field.lookingAt()) {
            return false;
        }
        String name = field.group(1).toLowerCase(Locale.ROOT);
        if (names.contains(name)) {
            known.add(name);
        }
        return true;
    }

    static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
