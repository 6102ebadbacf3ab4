package org.dateline.read.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words in the class, id and like attributes of elements: "post-meta postedOn" has "post", "meta", "posted" and "on". */
final class MarkupWords {
    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\d]+|(?<=[a-z\\d])(?=[A-Z])");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Names that say what state an element is in or how an article is filed, not what the element is. */
    private static final Pattern STATE =
            Pattern.compile("(?:has|no|not|is|with|without|show|hide|tag|category|type|status|format|post_tag)[-_]");

    private static final int LONGEST = 500;

    private MarkupWords() {}

    /** Each word, and each two that stand side by side, in lower case. */
    static List<String> in(Stream<String> attributes) {
        List<String> words = new ArrayList<>();
        attributes
                .filter(names -> !names.isEmpty() && names.length() <= LONGEST)
                .flatMap(SPACE::splitAsStream)
                .filter(name -> !STATE.matcher(name).lookingAt())
                .forEach(name -> addParts(name, words));
        return words;
    }

    private static void addParts(String name, List<String> words) {
        String before = "";
        for (String part : PARTING.split(name, -1)) {
            if (!part.isEmpty()) {
                String word = part.toLowerCase(Locale.ROOT);
                words.add(word);
                if (!before.isEmpty()) {
                    words.add(before + " " + word);
                }
                before = word;
            }
        }
    }
}
