package org.dateline.read.internal.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.read.internal.html.Hints.Role;
import org.jsoup.nodes.Element;

/**
 * Where the readers of a page discuss its article: elements named so that hold no headline and come after some paragraphs. They
 * often hold more words than the article. One call's state.
 */
final class Discussions {
    private static final int LEAST_BEFORE = 300;

    private final Function<Element, Set<Role>> roles;
    private final Map<Element, Optional<Element>> outermost = new HashMap<>();

    private Discussions(Function<Element, Set<Role>> roles) {
        this.roles = roles;
    }

    static Set<Element> in(Rendered page, Function<Element, Set<Role>> roles) {
        return new Discussions(roles).find(page);
    }

    private Set<Element> find(Rendered page) {
        Set<Element> found = new HashSet<>();
        Set<Element> seen = new HashSet<>();
        int before = 0;
        for (Rendered.Part part : page.parts()) {
            Optional<Element> named = outermost(part.element());
            if (named.isPresent() && seen.add(named.get()) && before >= LEAST_BEFORE && isHeadless(named.get())) {
                found.add(named.get());
            }
            before += named.filter(found::contains).isPresent() ? 0 : Paragraphs.weight(part, page.text());
        }
        return found;
    }

    private static boolean isHeadless(Element element) {
        return element.selectFirst("h1") == null;
    }

    private Optional<Element> outermost(Element element) {
        Optional<Element> known = outermost.get(element);
        if (known != null) {
            return known;
        }
        Element parent = element.parent();
        Optional<Element> found = parent == null || element.normalName().equals("body")
                ? Optional.empty()
                : outermost(parent)
                        .or(() -> roles.apply(element).contains(Role.DISCUSSION)
                                ? Optional.of(element)
                                : Optional.empty());
        outermost.put(element, found);
        return found;
    }
}
