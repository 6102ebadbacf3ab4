package org.dateline.intake.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.ledger.FeedItem;
import org.dateline.read.FeedLinks;

/**
 * What a feed tells of texts that lie elsewhere.
 *
 * @param items whose text must be fetched
 * @param newest when the newest of all its items was published
 */
record Announcement(List<FeedItem> items, Optional<Instant> newest) {
    /** Of one answer; what a feed announces beyond them is taken when it still does later. */
    private static final int MOST_ITEMS = 1_000;

    Announcement {
        items = List.copyOf(items);
    }

    /** Of a feed; empty where the bytes are none. */
    static Optional<Announcement> of(byte[] feed) {
        return FeedLinks.of(feed)
                .map(links -> new Announcement(
                        links.announced().stream()
                                .limit(MOST_ITEMS)
                                .map(item -> new FeedItem(item.link(), item.published()))
                                .toList(),
                        links.published().stream()
                                .flatMap(published -> instant(published).stream())
                                .max(Comparator.naturalOrder())));
    }

    /** Days and times without a zone count as UTC: it is only to tell how fresh a feed is. */
    private static Optional<Instant> instant(String published) {
        try {
            TemporalAccessor moment = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    published.length() > 10 ? published : published + "T00:00:00",
                    OffsetDateTime::from,
                    LocalDateTime::from);
            return Optional.of(
                    moment instanceof OffsetDateTime zoned
                            ? zoned.toInstant()
                            : LocalDateTime.from(moment).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
