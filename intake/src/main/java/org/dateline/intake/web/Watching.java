package org.dateline.intake.web;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.dateline.fetch.Fetcher;
import org.dateline.fetch.Outcome;
import org.dateline.fetch.Timekeeper;
import org.dateline.intake.Intake;
import org.dateline.intake.Summary;
import org.dateline.ledger.Feeds;
import org.dateline.ledger.Ledger;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;

/**
 * Follows feeds, round by round: asks each whether it has changed, takes the reports that it carries, and fetches those that it only
 * leads to. Items wait in the ledger until they are taken, so a round that was stopped, or killed, is gone on with by the next.
 */
public final class Watching {
    /** Of each feed in one round; a feed that announces more is worked off in several. */
    private static final int MOST_ITEMS = 200;

    private static final String NO_FEED = "no-feed";

    private final Feeds feeds;
    private final Timekeeper time;
    private final Fetching fetching;

    public Watching(Ledger ledger, Fetcher fetcher, Intake intake, Timekeeper time) {
        this.feeds = ledger.feeds();
        this.time = time;
        this.fetching = new Fetching(ledger, fetcher, intake);
    }

    /**
     * What a round did.
     *
     * @param asked feeds that were asked
     * @param failed feeds that could not be had
     * @param changed feeds that held something new
     * @param left feeds whose servers want to be left alone for now
     */
    public record Round(int asked, int failed, int changed, int left, Summary summary) {}

    /** Goes round once. */
    public Round round(List<Subscriptions.Feed> followed) {
        int failed = 0;
        int changed = 0;
        int left = 0;
        int asked = 0;
        Summary summary = Summary.none();
        List<String> ours = new ArrayList<>();
        for (Subscriptions.Feed feed : followed) {
            feeds.follow(feed.address(), feed.title());
            ours.add(feed.address());
            if (feeds.notBefore(feed.address()).filter(time.now()::isBefore).isPresent()) {
                left++;
                continue;
            }
            Asked answer = fetching.ask(Wanted.of(feed.address()));
            if (answer.isStopped()) {
                return new Round(asked, failed, changed, left, summary);
            }
            asked++;
            summary = summary.and(keep(feed.address(), answer));
            failed += isFailure(answer) ? 1 : 0;
            changed += answer.announcement().isPresent() ? 1 : 0;
        }
        return new Round(asked, failed, changed, left, summary.and(fetching.take(waiting(ours), new ArrayList<>())));
    }

    private static boolean isFailure(Asked answer) {
        return !answer.isUnchanged() && answer.announcement().isEmpty();
    }

    private Summary keep(String feed, Asked answer) {
        if (answer.outcome() instanceof Outcome.Refused refused) {
            feeds.failed(feed, refused.code(), refused.words(), refused.notBefore());
            return fetching.read(List.of(answer));
        }
        if (answer.isUnchanged()) {
            feeds.unchanged(feed);
            return Summary.none();
        }
        Optional<Announcement> announcement = answer.announcement();
        if (announcement.isEmpty()) {
            String words = "what is there is no feed, or a broken one";
            feeds.failed(feed, NO_FEED, words, Optional.empty());
            return fetching.reject(new Rejection(feed, Optional.empty(), RejectionCode.NO_ARTICLE, words));
        }
        // The reports that the feed carries first: only then does its server get told that we know this content.
        Summary summary = fetching.read(List.of(answer));
        feeds.announced(
                answer.fetch().orElseThrow(),
                announcement.get().items(),
                announcement.get().newest());
        return summary;
    }

    /** One item of each feed in turn, so that no host is asked twice in a row where it can be avoided. */
    private Deque<Wanted> waiting(List<String> ours) {
        Instant now = time.now();
        List<Deque<Wanted>> queues = new ArrayList<>();
        for (String feed : ours) {
            Deque<Wanted> queue = new ArrayDeque<>();
            feeds.waiting(feed, now, MOST_ITEMS)
                    .forEach(item -> queue.add(new Wanted(item.link(), Optional.of(feed), item.published())));
            queues.add(queue);
        }
        Deque<Wanted> mixed = new ArrayDeque<>();
        while (queues.stream().anyMatch(queue -> !queue.isEmpty())) {
            queues.stream().filter(queue -> !queue.isEmpty()).forEach(queue -> mixed.add(queue.remove()));
        }
        return mixed;
    }
}
