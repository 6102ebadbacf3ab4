package org.dateline.read.internal.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.read.internal.html.Hints.Role;
import org.jsoup.nodes.Element;

/**
 * Which parts of a page are furniture by their markup. An element is never furniture if it holds a good share of all
 * paragraphs, whatever its name says, unless it is where readers discuss the article. One call's state.
 */
final class Regions {
    private static final double ARTICLE_SHARE = 0.4;
    private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "form", "fieldset", "menu");
    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation",
            "complementary",
            "contentinfo",
            "banner",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tooltip",
            "form",
            "alert");

    private static final int ALIKE = 3;

    private final Hints hints;
    private final Sums paragraphs;
    private final Set<Element> discussions;
    private final int all;
    private final Map<Element, Optional<String>> reasons = new HashMap<>();
    private final Map<Element, Set<Role>> roles = new HashMap<>();
    private final boolean names;

    /** @param names whether the names of elements count, or only what kind of elements they are */
    Regions(Hints hints, Rendered page, boolean names) {
        this.hints = hints;
        this.names = names;
        this.paragraphs = Sums.of(page.parts(), part -> Paragraphs.weight(part, page.text()));
        this.discussions = Discussions.in(page, this::roles);
        this.all = page.parts().stream()
                        .mapToInt(part -> Paragraphs.weight(part, page.text()))
                        .sum()
                - discussions.stream().mapToInt(this::paragraphsIn).sum();
    }

    /** Characters of paragraphs within an element. */
    int paragraphsIn(Element element) {
        return (int) paragraphs.in(element);
    }

    /** Characters of all paragraphs but those that readers wrote. */
    int allParagraphs() {
        return all;
    }

    /** What the names of the element hint at. */
    Set<Role> roles(Element element) {
        return roles.computeIfAbsent(element, hints::of);
    }

    /** Why the element or one around it is furniture; empty if nothing says so. */
    Optional<String> furniture(Element element) {
        Optional<String> known = reasons.get(element);
        if (known != null) {
            return known;
        }
        Optional<String> reason = own(element);
        if (reason.isEmpty() && element.parent() != null) {
            reason = furniture(element.parent());
        }
        reasons.put(element, reason);
        return reason;
    }

    private Optional<String> own(Element element) {
        String name = element.normalName();
        if (discussions.contains(element)) {
            return Optional.of("markup: readers' comments, named " + names(element));
        }
        if (paragraphsIn(element) > all * ARTICLE_SHARE || name.equals("body")) {
            return Optional.empty();
        }
        if (FURNITURE.contains(name)) {
            return Optional.of("markup: " + name);
        }
        if (FURNITURE_ROLES.contains(element.attr("role"))) {
            return Optional.of("markup: role " + element.attr("role"));
        }
        if (names && name.equals("article") && isOneOfMany(element)) {
            return Optional.of("markup: one of several articles that head elsewhere");
        }
        Set<Role> roles = names ? roles(element) : Set.of();
        boolean named = roles.contains(Role.FURNITURE) || roles.contains(Role.DISCUSSION);
        return named && !roles.contains(Role.EMBED) ? Optional.of("markup: named " + names(element)) : Optional.empty();
    }

    private static String names(Element element) {
        return (element.className() + " " + element.id()).strip();
    }

    /** Whether it stands beside others of its kind, each under a heading that is a link to another page. */
    private static boolean isOneOfMany(Element element) {
        Element parent = element.parent();
        return parent != null
                && headsElsewhere(element)
                && parent.children().stream()
                                .filter(child -> child.normalName().equals("article"))
                                .filter(Regions::headsElsewhere)
                                .count()
                        >= ALIKE;
    }

    private static boolean headsElsewhere(Element article) {
        Element link = article.selectFirst(":is(h1, h2, h3, h4, h5) a[href], a[href] :is(h1, h2, h3, h4, h5)");
        return link != null;
    }
}
