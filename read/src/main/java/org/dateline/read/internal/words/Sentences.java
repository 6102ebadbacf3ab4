package org.dateline.read.internal.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where sentences begin in a paragraph; a light splitter for cutting furniture off, careful not to cut at abbreviations
 * and initials.
 */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS =
            new HashSet<>(WordTable.words(Sentences.class, "abbreviations.tsv"));
    private static final String STOPS = ".!?…؟。";
    private static final String CLOSERS = "\"”’')]»";

    private Sentences() {}

    /** Offsets at which a sentence begins; the first is 0. */
    public static List<Integer> starts(String paragraph) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < paragraph.length(); i++) {
            if (STOPS.indexOf(paragraph.charAt(i)) >= 0) {
                int end = endOfStops(paragraph, i + 1);
                int next = startAfter(paragraph, i, end);
                if (next > 0) {
                    starts.add(next);
                }
                i = Math.max(end, next) - 1;
            }
        }
        return starts;
    }

    /** Where the next sentence begins after a stop; 0 if the stop ends none. */
    private static int startAfter(String text, int stop, int space) {
        int at = space;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        boolean begins = at > space && at < text.length() && mayBegin(text.charAt(at));
        return begins && !isAbbreviation(text, stop) ? at : 0;
    }

    /** Where the stops, quotes and brackets end that close a sentence. */
    private static int endOfStops(String text, int from) {
        int at = from;
        while (at < text.length() && (CLOSERS.indexOf(text.charAt(at)) >= 0 || STOPS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean mayBegin(char c) {
        return !Character.isLowerCase(c) && c != ',' && c != ';' && c != '-' && c != '—';
    }

    private static boolean isAbbreviation(String text, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int from = stop;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word);
    }
}
