package org.dateline.read.internal.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page, by lower-case name, property, itemprop or http-equiv. Immutable. */
final class Metas {
    private final Map<String, String> contents = new HashMap<>();

    Metas(Document page) {
        for (Element element : page.select("meta[content]")) {
            String content = element.attr("content").strip();
            for (String key : List.of("name", "property", "itemprop", "http-equiv")) {
                String name = element.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    contents.putIfAbsent(name, content);
                }
            }
        }
    }

    /** The content of the first meta element of this name. */
    Optional<String> content(String name) {
        return Optional.ofNullable(contents.get(name));
    }
}
