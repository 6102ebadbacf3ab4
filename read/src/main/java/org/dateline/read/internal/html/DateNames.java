package org.dateline.read.internal.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.read.internal.words.WordTable;
import org.jsoup.nodes.Element;

/** What the names of an element say about a date in it: {@code date-names.tsv}. Immutable. */
final class DateNames {
    /** What an element holds. */
    enum Role {
        PUBLISHED,
        UPDATED,
        DATE,
        META,
        ELSEWHERE
    }

    private final Map<String, Role> roles = new HashMap<>();

    DateNames() {
        for (List<String> row : WordTable.rows(DateNames.class, "date-names.tsv")) {
            roles.putIfAbsent(row.get(1), Role.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
        }
    }

    /** The roles that the element's own names hint at. */
    Set<Role> of(Element element) {
        Set<Role> found = EnumSet.noneOf(Role.class);
        Stream<String> attributes =
                Stream.of("class", "id", "itemprop", "property", "data-testid").map(element::attr);
        for (String words : MarkupWords.in(attributes)) {
            Optional.ofNullable(roles.get(words)).ifPresent(found::add);
        }
        return found;
    }
}
