package org.dateline.read.internal.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the letters alone say of a language: those of one script, and those that only one of its languages has. */
final class Letters {
    private static final String PERSIAN = "پچژگکی";
    private static final String ARABIC = "ةىيكإأؤ";
    private static final String UKRAINIAN = "іїєґІЇЄҐ";
    private static final String RUSSIAN = "ыэъёЫЭЪЁ";

    private Letters() {}

    /** The script of most letters; empty if there are none. */
    static Optional<UnicodeScript> script(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The language whose own letters stand in the text and no other's of its script. */
    static Optional<String> language(String text, UnicodeScript script) {
        return switch (script) {
            case HEBREW -> Optional.of("he");
            case ARABIC -> either(text, PERSIAN, "fa", ARABIC, "ar");
            case CYRILLIC -> either(text, UKRAINIAN, "uk", RUSSIAN, "ru");
            default -> Optional.empty();
        };
    }

    private static Optional<String> either(String text, String ones, String one, String others, String other) {
        int first = count(text, ones);
        int second = count(text, others);
        if (first == 0 && second == 0) {
            return Optional.empty();
        }
        return first == 0 ? Optional.of(other) : second == 0 ? Optional.of(one) : Optional.empty();
    }

    private static int count(String text, String letters) {
        return (int) text.chars().filter(letter -> letters.indexOf(letter) >= 0).count();
    }
}
