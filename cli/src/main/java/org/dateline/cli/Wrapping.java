package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a width. */
final class Wrapping {
    private Wrapping() {}

    /** At least one line; words longer than the width stand alone. */
    static List<String> lines(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty()
                    && line.length() + 1 + word.length() > width
                    && !line.toString().isBlank()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
