package org.dateline.read.internal.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.RejectedDate;
import org.dateline.read.internal.date.DateClue;
import org.dateline.read.internal.date.DateClue.Basis;
import org.dateline.read.internal.date.DateFinder;
import org.dateline.read.internal.date.DateWords;
import org.dateline.read.internal.date.FoundDate;
import org.dateline.read.internal.html.DateNames.Role;
import org.dateline.read.internal.html.PageLayout.Place;
import org.dateline.read.internal.words.Fold;
import org.jsoup.nodes.Element;

/**
 * Dates in elements made or named for them, judged by where they stand: those beside the headline are the article's, those among
 * comments, teasers and pictures are not.
 */
final class PlacedDates {
    private static final int LONGEST = 160;
    private static final int MOST = 400;
    private static final List<String> ATTRIBUTES = List.of(
            "datetime",
            "content",
            "data-datetime",
            "data-utime",
            "data-timestamp",
            "data-published",
            "data-date",
            "data-time",
            "title");
    private static final Set<String> BESIDE =
            Set.of("aside", "nav", "form", "blockquote", "figure", "figcaption", "iframe");

    private final DateNames names = new DateNames();
    private final DateWords words;

    PlacedDates(DateWords words) {
        this.words = words;
    }

    /**
     * An element that holds a date.
     *
     * @param role PUBLISHED, UPDATED, DATE or META
     * @param clues what it states, then what it shows
     */
    record Placed(Place place, Role role, List<DateClue> clues) {
        Placed {
            clues = List.copyOf(clues);
        }
    }

    /** One call's state. */
    private final class Search {
        private final PageLayout layout;
        private final DateFinder finder;
        private final DateValues values;
        private final List<Placed> found = new ArrayList<>();

        Search(PageLayout layout, DateFinder finder) {
            this.layout = layout;
            this.finder = finder;
            this.values = new DateValues(finder);
        }

        void visit(Element element) {
            if (found.size() >= MOST || layout.length(element) > LONGEST) {
                return;
            }
            Set<Role> roles = names.of(element);
            Optional<Role> role = role(element, roles);
            if (role.isPresent() && !isBeside(element)) {
                List<DateClue> clues = clues(element, role.get());
                if (!clues.isEmpty()) {
                    found.add(new Placed(layout.place(element), role.get(), clues));
                }
            }
        }

        /** Whether it or an element around it, but not around the article, is named as a part of the page beside the article. */
        private boolean isBeside(Element element) {
            for (Element at = element; at != null && !layout.isAroundArticle(at); at = at.parent()) {
                Set<Role> roles = names.of(at);
                boolean named = roles.contains(Role.META) || roles.contains(Role.PUBLISHED);
                if (roles.contains(Role.ELSEWHERE) || (BESIDE.contains(at.normalName()) && !named)) {
                    return true;
                }
            }
            return false;
        }

        private List<DateClue> clues(Element element, Role role) {
            String source = source(layout.place(element), role, element);
            List<DateClue> clues = new ArrayList<>();
            ATTRIBUTES.stream()
                    .map(element::attr)
                    .filter(value -> !value.isEmpty())
                    .flatMap(value -> values.clue(value, source).stream())
                    .findFirst()
                    .map(clue -> role == Role.UPDATED ? PageDates.as(clue, Basis.CHANGED) : clue)
                    .ifPresent(clues::add);
            clues.addAll(shown(Fold.spaces(element.text()), role, source));
            return clues;
        }

        private List<DateClue> shown(String text, Role role, String source) {
            List<DateClue> clues = new ArrayList<>();
            List<FoundDate> dates = finder.in(text);
            for (FoundDate date : dates) {
                boolean changed = words.before(text, date)
                        .map(said -> said == DateWords.Role.UPDATED)
                        .orElse(role == Role.UPDATED);
                clues.add(
                        changed
                                ? DateClue.changed(date.date(), date.value(), source)
                                : DateClue.shown(date.date(), date.value(), source));
            }
            if (dates.isEmpty() && role != Role.META) {
                values.clue(text, source)
                        .map(clue -> PageDates.as(clue, role == Role.UPDATED ? Basis.CHANGED : Basis.SHOWN))
                        .ifPresent(clues::add);
            }
            return clues;
        }
    }

    /** The dates of a page, those beside the headline first. */
    List<Placed> in(PageSource page, DateFinder finder) {
        PageLayout layout = new PageLayout(page.document(), page.rendered(), page.text());
        Search search = new Search(layout, finder);
        page.document().body().stream().forEach(search::visit);
        List<Placed> placed = new ArrayList<>(search.found);
        placed.sort(Comparator.comparing(Placed::place).thenComparing(Placed::role));
        return placed;
    }

    private static Optional<Role> role(Element element, Set<Role> roles) {
        boolean made = element.normalName().equals("time") || element.hasAttr("data-utime");
        if (roles.contains(Role.UPDATED) && !roles.contains(Role.PUBLISHED)) {
            return Optional.of(Role.UPDATED);
        }
        if (roles.contains(Role.PUBLISHED) || element.hasAttr("pubdate")) {
            return Optional.of(Role.PUBLISHED);
        }
        return roles.contains(Role.DATE) || made
                ? Optional.of(Role.DATE)
                : Optional.of(Role.META).filter(roles::contains);
    }

    private static String source(Place place, Role role, Element element) {
        String what = element.normalName().equals("time") ? "time element" : "element named for dates";
        String where = switch (place) {
            case BELOW_HEADLINE -> "beside the headline";
            case ABOVE_HEADLINE -> "above the headline";
            case BELOW_BODY -> "below the article";
            case ELSEWHERE -> "elsewhere on the page";
        };
        return (role == Role.PUBLISHED
                        ? what + " of publication "
                        : role == Role.UPDATED ? what + " of a change " : what + " ")
                + where;
    }

    /** Of dates that stand too far from the article to be its own. */
    static List<DateClue> rejected(List<DateClue> clues) {
        return clues.stream()
                .filter(DateClue.Candidate.class::isInstance)
                .map(DateClue.Candidate.class::cast)
                .map(clue -> (DateClue) new DateClue.NotIt(new RejectedDate(
                        clue.evidence().value(), clue.evidence().source())))
                .toList();
    }
}
