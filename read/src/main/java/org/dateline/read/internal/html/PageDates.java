package org.dateline.read.internal.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.DateEvidence;
import org.dateline.model.RejectedDate;
import org.dateline.read.internal.date.DateClue;
import org.dateline.read.internal.date.DateFinder;
import org.dateline.read.internal.date.DateSniffer;
import org.dateline.read.internal.date.FoundDate;
import org.dateline.read.internal.words.Fold;
import org.dateline.read.internal.words.WordTable;
import org.jsoup.nodes.Element;

/** The ways in which markup says when a page was published. Immutable. */
final class PageDates {
    private static final int LONGEST = 200;
    private static final Pattern SECONDS = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "[/_-]((?:19|20)\\d{2})([/_-]?)(0?[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01]|[1-9])(?=[/_.?#-]|$|[^\\d])");

    private final DateFinder finder;
    private final List<List<String>> names = WordTable.rows(PageDates.class, "meta-dates.tsv");

    PageDates(DateFinder finder) {
        this.finder = finder;
    }

    /** Sniffers that say when it was published, best first. */
    List<DateSniffer<PageSource>> published() {
        return List.of(
                page -> property(page, "datePublished"),
                page -> meta(page, "published"),
                page -> marked(page, "[itemprop~=(?i)datePublished]", "itemprop datePublished"),
                page -> marked(
                        page,
                        "time[pubdate], time.published, time.entry-date, time[class*=publish], abbr.published",
                        "time of publication"),
                this::address,
                page -> marked(
                        page,
                        "article time[datetime], header time[datetime], main time[datetime]",
                        "first time element of the article"),
                page -> property(page, "dateCreated"),
                page -> property(page, "uploadDate"),
                new HeadOfPageSniffer(finder));
    }

    /** Sniffers that say only when it was changed. */
    List<DateSniffer<PageSource>> updated() {
        return List.of(
                page -> property(page, "dateModified"),
                page -> meta(page, "updated"),
                page -> marked(page, "[itemprop~=(?i)dateModified]", "itemprop dateModified"),
                page -> marked(page, "time[datetime]", "a time element"));
    }

    private List<DateClue> property(PageSource page, String name) {
        return page
                .metadata()
                .articleText(name)
                .or(() -> page.metadata().text(name))
                .flatMap(value -> clue(value, "json-ld " + name))
                .stream()
                .toList();
    }

    private List<DateClue> meta(PageSource page, String role) {
        List<DateClue> clues = new ArrayList<>();
        for (List<String> row : names) {
            if (row.get(0).equals(role)) {
                page.metas()
                        .content(row.get(1))
                        .flatMap(value -> clue(value, "meta " + row.get(1)))
                        .ifPresent(clues::add);
            }
        }
        return clues;
    }

    private List<DateClue> marked(PageSource page, String query, String source) {
        for (Element element : page.document().select(query)) {
            Optional<DateClue> clue = clue(element.attr("datetime"), source)
                    .or(() -> clue(element.attr("content"), source))
                    .or(() -> clue(element.attr("title"), source))
                    .or(() -> clue(element.text(), source));
            if (clue.isPresent()) {
                return List.of(clue.get());
            }
        }
        return List.of();
    }

    private List<DateClue> address(PageSource page) {
        String url = page.url().orElse("");
        Matcher matcher = IN_ADDRESS.matcher(url.substring(0, Math.min(url.length(), 1_000)));
        if (!matcher.find()) {
            return List.of();
        }
        String date = matcher.group(1) + "-" + matcher.group(3) + "-" + matcher.group(4);
        return finder
                .firstIn(date)
                .map(found -> (DateClue) new DateClue.Candidate(
                        new DateEvidence(found.date(), matcher.group().substring(1), "address of the page")))
                .stream()
                .toList();
    }

    private Optional<DateClue> clue(String value, String source) {
        String shown = Fold.spaces(value.strip());
        if (shown.isEmpty() || shown.length() > LONGEST) {
            return Optional.empty();
        }
        if (SECONDS.matcher(shown).matches()) {
            return seconds(shown, source);
        }
        Optional<FoundDate> found = finder.firstIn(shown);
        return found.map(date -> date.date().getYear() < 1995
                ? new DateClue.NotIt(new RejectedDate(shown, source + ": too early for a page"))
                : new DateClue.Candidate(new DateEvidence(date.date(), date.value(), source)));
    }

    private static Optional<DateClue> seconds(String value, String source) {
        try {
            long number = Long.parseLong(value.substring(0, 10));
            return Optional.of(new DateClue.Candidate(new DateEvidence(
                    Instant.ofEpochSecond(number).atZone(ZoneOffset.UTC).toLocalDate(), value, source)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
