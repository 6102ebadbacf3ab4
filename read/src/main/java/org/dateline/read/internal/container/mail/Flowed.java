package org.dateline.read.internal.container.mail;

import java.util.regex.Pattern;

/** Undoes the line breaks that mail programs put into paragraphs of text in format=flowed (RFC 3676). */
final class Flowed {
    private static final Pattern BREAK = Pattern.compile("\r\n|\n|\r");
    private static final String SIGNATURE = "-- ";

    private Flowed() {}

    /** @param drop whether the blank at the end of a line that goes on is no part of the text */
    static String joined(String text, boolean drop) {
        StringBuilder joined = new StringBuilder(text.length());
        int open = -1;
        for (String line : BREAK.split(text, -1)) {
            int depth = depth(line);
            String words = unstuffed(line.substring(depth));
            boolean signature = words.equals(SIGNATURE);
            boolean continues = open == depth && !signature;
            if (!continues) {
                joined.append(joined.isEmpty() ? "" : "\n").append(marks(depth));
            }
            boolean flows = words.endsWith(" ") && !signature;
            joined.append(flows && drop ? words.substring(0, words.length() - 1) : words);
            open = flows ? depth : -1;
        }
        return joined.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String unstuffed(String words) {
        return words.startsWith(" ") ? words.substring(1) : words;
    }

    private static String marks(int depth) {
        return depth == 0 ? "" : ">".repeat(depth) + " ";
    }
}
