package org.dateline.read.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.read.internal.words.WordTable;
import org.jsoup.nodes.Element;

/** What the class and id of an element say about what it holds: {@code markup-hints.tsv}. Immutable. */
final class Hints {
    /** What an element holds. */
    enum Role {
        CONTENT,
        /** Others' words that the article shows. */
        EMBED,
        FURNITURE,
        /** What readers say of the article. */
        DISCUSSION,
        CAPTION,
        /** Words of the article shown large beside it. */
        PULL_QUOTE,
        /** The words under the headline that sum the article up. */
        STANDFIRST,
        CREDIT,
        BYLINE,
        DATE
    }

    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\d]+|(?<=[a-z\\d])(?=[A-Z])");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Names that say what state an element is in or how an article is filed, not what the element is. */
    private static final Pattern STATE =
            Pattern.compile("(?:has|no|not|is|with|without|show|hide|tag|category|type|status|format|post_tag)[-_]");

    private static final int LONGEST = 1_000;

    private final Map<String, Role> roles = new HashMap<>();

    Hints() {
        for (List<String> row : WordTable.rows(Hints.class, "markup-hints.tsv")) {
            roles.putIfAbsent(row.get(1), Role.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
        }
    }

    /** The roles that the element's names hint at. */
    Set<Role> of(Element element) {
        Set<Role> found = new HashSet<>();
        Stream.of(element.className(), element.id(), element.attr("data-testid"), element.attr("data-component"))
                .filter(names -> !names.isEmpty() && names.length() <= LONGEST)
                .flatMap(SPACE::splitAsStream)
                .filter(name -> !STATE.matcher(name).lookingAt())
                .forEach(name -> add(words(name), found));
        return found;
    }

    private void add(List<String> words, Set<Role> found) {
        for (int i = 0; i < words.size(); i++) {
            Optional.ofNullable(roles.get(words.get(i))).ifPresent(found::add);
            if (i + 1 < words.size()) {
                Optional.ofNullable(roles.get(words.get(i) + " " + words.get(i + 1)))
                        .ifPresent(found::add);
            }
        }
    }

    private static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        for (String word : PARTING.split(names, -1)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
