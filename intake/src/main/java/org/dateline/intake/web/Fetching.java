package org.dateline.intake.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.fetch.Fetcher;
import org.dateline.fetch.Outcome;
import org.dateline.fetch.Validators;
import org.dateline.intake.Intake;
import org.dateline.intake.Source;
import org.dateline.intake.Summary;
import org.dateline.ledger.Feeds;
import org.dateline.ledger.Ledger;
import org.dateline.model.Rejection;

/**
 * Takes what addresses hold into the ledger, some at a time: they are fetched, go through the intake, and only then is it kept that
 * they were. What a stopped run left undone the next one does.
 */
public final class Fetching {
    /** So many documents are fetched before they are read: enough for all threads, few enough to lie in memory. */
    private static final int MOST_AT_ONCE = 10;

    private static final int MOST_BYTES_AT_ONCE = 32 << 20;

    private final Feeds feeds;
    private final Fetcher fetcher;
    private final Intake intake;

    public Fetching(Ledger ledger, Fetcher fetcher, Intake intake) {
        this.feeds = ledger.feeds();
        this.fetcher = fetcher;
        this.intake = intake;
    }

    /** Takes these addresses, in this order; of feeds, the texts that their items lead to as well. */
    public Summary take(Collection<String> addresses) {
        Deque<Wanted> left = new ArrayDeque<>();
        addresses.forEach(address -> left.add(Wanted.of(address)));
        List<Wanted> announced = new ArrayList<>();
        Summary all = take(left, announced);
        Set<String> known = new HashSet<>(addresses);
        announced.removeIf(item -> !known.add(item.address()));
        return all.and(take(new ArrayDeque<>(announced), new ArrayList<>()));
    }

    /**
     * Takes what is wanted.
     *
     * @param announced is given what feeds among it announce
     */
    Summary take(Deque<Wanted> left, List<Wanted> announced) {
        Summary all = Summary.none();
        boolean stopped = false;
        while (!left.isEmpty() && !stopped) {
            List<Asked> some = ask(left);
            all = all.and(read(some));
            some.forEach(this::keep);
            some.stream()
                    .flatMap(asked -> asked.announcement().stream())
                    .flatMap(feed -> feed.items().stream())
                    .forEach(item -> announced.add(new Wanted(item.link(), Optional.empty(), item.published())));
            stopped = some.stream().anyMatch(Asked::isStopped);
        }
        return all;
    }

    private List<Asked> ask(Deque<Wanted> left) {
        List<Asked> some = new ArrayList<>();
        int bytes = 0;
        while (!left.isEmpty() && some.size() < MOST_AT_ONCE && bytes < MOST_BYTES_AT_ONCE) {
            Asked asked = ask(left.remove());
            some.add(asked);
            bytes += asked.outcome() instanceof Outcome.Fetched fetched
                    ? fetched.body().size()
                    : 0;
            if (asked.isStopped()) {
                break;
            }
        }
        return some;
    }

    Asked ask(Wanted wanted) {
        Validators known = feeds.fetch(wanted.address()).map(Asked::validators).orElse(Validators.NONE);
        return new Asked(wanted, fetcher.fetch(wanted.address(), known));
    }

    /** Sends what came through the intake. */
    Summary read(List<Asked> some) {
        List<Source> sources =
                some.stream().flatMap(asked -> asked.source().stream()).toList();
        Summary summary = sources.isEmpty() ? Summary.none() : intake.take(sources);
        return summary.andUnchanged(
                (int) some.stream().filter(Asked::isUnchanged).count());
    }

    /** Keeps word of what is none of what it should be. */
    Summary reject(Rejection rejection) {
        return intake.take(List.of(new Source.Refused(rejection)));
    }

    private void keep(Asked asked) {
        asked.fetch().ifPresent(feeds::fetched);
        asked.wanted().feed().ifPresent(feed -> keep(feed, asked));
    }

    private void keep(String feed, Asked asked) {
        String link = asked.wanted().address();
        if (asked.outcome() instanceof Outcome.Refused refused) {
            if (!asked.isStopped()) {
                feeds.failed(
                        feed,
                        link,
                        refused.code(),
                        refused.words(),
                        refused.passing(),
                        refused.at(),
                        refused.notBefore());
            }
        } else {
            feeds.taken(feed, link);
        }
    }
}
