package org.dateline.cli;

import java.util.Locale;
import org.dateline.model.Coded;
import org.dateline.model.Kind;

/** How values are put into words for people. */
final class Words {
    private Words() {}

    /** "1 report", "2 reports". */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** "Arabic (ar)" for {@code ar}. */
    static String language(String code) {
        if (code.equals("und")) {
            return "an unknown language";
        }
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return name.equals(code) ? code : name + " (" + code + ")";
    }

    static Kind kind(String code) {
        return Coded.parse(Kind.class, code.toLowerCase(Locale.ROOT));
    }

    /** White space as single blanks, control and direction characters dropped. */
    static String line(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
    }

    /** The line, cut to a number of columns with an ellipsis. */
    static String cut(String line, int columns) {
        if (line.length() <= columns) {
            return line;
        }
        int end = Math.max(0, columns - 1);
        if (end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + "…";
    }
}
