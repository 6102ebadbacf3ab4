package org.dateline.read.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.read.internal.date.DateClue;
import org.dateline.read.internal.date.DateClue.Basis;
import org.dateline.read.internal.date.DateFinder;
import org.dateline.read.internal.date.DateWords;
import org.dateline.read.internal.html.DateNames.Role;
import org.dateline.read.internal.html.PageLayout.Place;
import org.dateline.read.internal.html.PlacedDates.Placed;
import org.dateline.read.internal.words.WordTable;
import org.jsoup.nodes.Element;

/** The ways in which a page says when it was published, in order of quality. Immutable. */
final class PageDates {
    /** Where slashes part month, day and year in this order. */
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:en|en[-_]us|es[-_]us|en[-_]ph|fil)");

    private final DateFinder monthFirst;
    private final DateFinder dayFirst = DateFinder.dayFirst();
    private final DateWords words = new DateWords();
    private final PlacedDates placed = new PlacedDates(words);
    private final List<List<String>> names = WordTable.rows(PageDates.class, "meta-dates.tsv");

    PageDates(DateFinder finder) {
        monthFirst = finder;
    }

    /**
     * All clues of a page.
     *
     * @param strong best first
     * @param weak those that count less than what the text says, best first
     */
    record Found(List<DateClue> strong, List<DateClue> weak) {}

    Found in(PageSource page) {
        DateFinder finder = isDayFirst(page) ? dayFirst : monthFirst;
        DateValues values = new DateValues(finder);
        List<Placed> elements = placed.in(page, finder);
        List<DateClue> strong = new ArrayList<>();
        strong.addAll(property(page, "datePublished", values));
        strong.addAll(meta(page, "published", values));
        strong.addAll(beside(elements, Role.PUBLISHED));
        strong.addAll(OwnAddresses.dates(page, finder));
        strong.addAll(beside(elements, Role.DATE));
        strong.addAll(new HeadOfPageSniffer(finder, words).clues(page));
        strong.addAll(property(page, "dateCreated", values));
        strong.addAll(property(page, "uploadDate", values));
        strong.addAll(beside(elements, Role.META));
        if (strong.stream().noneMatch(DateClue.Candidate.class::isInstance)) {
            strong.addAll(ScriptDates.dates(page.document(), values));
        }
        return new Found(strong, weak(page, elements, values));
    }

    private List<DateClue> weak(PageSource page, List<Placed> elements, DateValues values) {
        List<DateClue> weak = new ArrayList<>();
        weak.addAll(meta(page, "generic", values));
        weak.addAll(at(elements, Place.BELOW_BODY, Role.PUBLISHED));
        weak.addAll(at(elements, Place.BELOW_BODY, Role.DATE));
        weak.addAll(at(elements, Place.ELSEWHERE, Role.PUBLISHED));
        weak.addAll(as(property(page, "dateModified", values), Basis.CHANGED));
        weak.addAll(as(meta(page, "updated", values), Basis.CHANGED));
        weak.addAll(beside(elements, Role.UPDATED));
        weak.addAll(at(elements, Place.BELOW_BODY, Role.UPDATED));
        weak.addAll(at(elements, Place.ELSEWHERE, Role.UPDATED));
        weak.addAll(PlacedDates.rejected(at(elements, Place.ELSEWHERE, Role.DATE)));
        return weak;
    }

    /** The first element beside the headline, below it before above it. */
    private static List<DateClue> beside(List<Placed> elements, Role role) {
        List<DateClue> below = at(elements, Place.BELOW_HEADLINE, role);
        return below.isEmpty() ? at(elements, Place.ABOVE_HEADLINE, role) : below;
    }

    private static List<DateClue> at(List<Placed> elements, Place place, Role role) {
        return elements.stream()
                .filter(element -> element.place() == place && element.role() == role)
                .findFirst()
                .map(Placed::clues)
                .orElse(List.of());
    }

    private static List<DateClue> property(PageSource page, String name, DateValues values) {
        return page
                .metadata()
                .articleText(name)
                .or(() -> page.metadata().text(name))
                .flatMap(value -> values.clue(value, "json-ld " + name))
                .stream()
                .toList();
    }

    private List<DateClue> meta(PageSource page, String role, DateValues values) {
        List<DateClue> clues = new ArrayList<>();
        for (List<String> row : names) {
            if (row.get(0).equals(role)) {
                page.metas()
                        .content(row.get(1))
                        .flatMap(value -> values.clue(value, "meta " + row.get(1)))
                        .ifPresent(clues::add);
            }
        }
        return clues;
    }

    private static List<DateClue> as(List<DateClue> clues, Basis basis) {
        return clues.stream().map(clue -> as(clue, basis)).toList();
    }

    /** The clue on another basis, if it is a candidate. */
    static DateClue as(DateClue clue, Basis basis) {
        return clue instanceof DateClue.Candidate candidate
                ? new DateClue.Candidate(candidate.evidence(), basis)
                : clue;
    }

    private static boolean isDayFirst(PageSource page) {
        Optional<String> language = Optional.ofNullable(page.document().selectFirst("html[lang]"))
                .map((Element html) -> html.attr("lang"))
                .or(() -> page.metas().content("og:locale"))
                .or(() -> page.metas().content("content-language"))
                .map(code -> code.strip().toLowerCase(Locale.ROOT))
                .filter(code -> !code.isEmpty());
        return language.isPresent() && !MONTH_FIRST.matcher(language.get()).matches();
    }
}
