package org.dateline.read.internal.container.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What a row may say; other columns are left alone. Only {@link #TEXT} is needed. */
enum Column {
    URL,
    TITLE,
    TEXT,
    PUBLISHED,
    OUTLET,
    BYLINE;

    /** The column of this name, in capitals or not. */
    static Optional<Column> named(String name) {
        String bare = name.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.name().equals(bare))
                .findFirst();
    }

    /** Whether these names are of a list of texts: the text, and something about it. */
    static boolean areOfTexts(Collection<String> names) {
        long known = names.stream()
                .map(Column::named)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        return known >= 2 && names.stream().anyMatch(name -> named(name).equals(Optional.of(TEXT)));
    }
}
