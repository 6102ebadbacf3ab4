package org.dateline.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of fetched addresses and watched feeds. An item of a feed waits from the moment it is announced until its text is
 * in the ledger, so that no stopped watch loses one.
 *
 * <p>All methods throw {@link LedgerException} where the file fails.
 */
public final class Feeds {
    /** After so many attempts an item is refused for good. */
    private static final int MOST_ATTEMPTS = 5;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(15);
    private static final int GROWTH = 4;

    private final Transactions file;
    private final FeedStore feeds;
    private final RejectionStore rejections;

    Feeds(Transactions file, RejectionStore rejections) {
        this.file = file;
        this.rejections = rejections;
        feeds = new FeedStore(file.handle());
    }

    /** What is known of an address that was fetched. */
    public Optional<Fetch> fetch(String asked) {
        return file.call(open -> feeds.fetch(asked));
    }

    /** Keeps that the bytes of an address have been taken in; word of earlier failures is taken back. */
    public void fetched(Fetch fetch) {
        file.change(now -> {
            feeds.put(fetch, now);
            rejections.remove(fetch.asked());
        });
    }

    /**
     * Keeps that a feed is watched.
     *
     * @param title may be empty
     */
    public void follow(String feed, String title) {
        file.change(now -> feeds.follow(feed, title));
    }

    /** Until when the server of a feed wants to be left alone. */
    public Optional<Instant> notBefore(String feed) {
        return file.call(open -> feeds.notBefore(feed));
    }

    /** Keeps that a feed has not changed. */
    public void unchanged(String feed) {
        file.change(now -> feeds.succeeded(feed, now));
    }

    /**
     * Keeps what a feed announces, all at once: the items that are not known yet wait from now on.
     *
     * @param newest when its newest item was published
     */
    public void announced(Fetch feed, List<FeedItem> items, Optional<Instant> newest) {
        file.change(now -> {
            items.forEach(item -> feeds.announce(feed.asked(), item));
            newest.ifPresent(published -> feeds.newest(feed.asked(), published));
            feeds.put(feed, now);
            feeds.succeeded(feed.asked(), now);
            rejections.remove(feed.asked());
        });
    }

    /**
     * Counts that a feed could not be had.
     *
     * @param code stable, like {@code status-404}
     */
    public void failed(String feed, String code, String words, Optional<Instant> notBefore) {
        file.change(now -> {
            feeds.failed(feed, notBefore, now);
            feeds.count(feed, code, words, now);
        });
    }

    /** Items of a feed that are to be fetched now, in the order in which they were announced. */
    public List<FeedItem> waiting(String feed, Instant now, int most) {
        return file.call(open -> feeds.waiting(feed, now, most));
    }

    /** Keeps that an item waits no longer: what its address holds was taken in, or was the same as before. */
    public void taken(String feed, String link) {
        file.change(now -> feeds.set(feed, link, FeedItemState.TAKEN));
    }

    /**
     * Counts that an item could not be had. It is asked for again after a pause that grows, five times in all.
     *
     * @param passing whether it may be had at another time
     * @param notBefore before when its server does not want to be asked
     */
    public void failed(
            String feed,
            String link,
            String code,
            String words,
            boolean passing,
            Instant at,
            Optional<Instant> notBefore) {
        file.change(now -> {
            feeds.count(feed, code, words, now);
            int attempts = feeds.attempt(feed, link);
            if (!passing || attempts >= MOST_ATTEMPTS) {
                feeds.set(feed, link, FeedItemState.REFUSED);
            } else {
                Instant again = at.plus(FIRST_PAUSE.multipliedBy((long) Math.pow(GROWTH, attempts - 1.0)));
                feeds.pause(feed, link, notBefore.filter(again::isBefore).orElse(again));
            }
        });
    }

    /** How all feeds do, by address. */
    public List<FeedHealth> health() {
        return file.call(open -> feeds.health());
    }
}
