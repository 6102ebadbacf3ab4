package org.dateline.desk.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;

/** How many claims are about each day. Claims about more than a month are about no day in particular. */
public record Days(NavigableMap<LocalDate, Integer> claims) {
    private static final long LONGEST = 31;

    public Days {
        claims = Collections.unmodifiableNavigableMap(claims);
    }

    /** Those of what passes a filter, as far as marks of it are drawn. */
    public static Days of(MarksOf what, Snapshot snapshot, ClaimFilter filter) {
        return filter.isOpen()
                ? snapshot.recall(Days.class, what.code(), () -> counted(what, snapshot, filter))
                : counted(what, snapshot, filter);
    }

    private static Days counted(MarksOf what, Snapshot snapshot, ClaimFilter filter) {
        Map<LocalDate, Integer> claims = new HashMap<>();
        filter.in(snapshot).items().stream().filter(item -> isDrawn(item, what)).forEach(item -> add(item, claims));
        return new Days(new TreeMap<>(claims));
    }

    private static boolean isDrawn(Item item, MarksOf what) {
        return switch (what) {
            case EVENTS -> item.event().isPresent();
            case CLAIMS -> true;
            case CONTROL -> Territory.isOfControl(item);
        };
    }

    private static void add(Item item, Map<LocalDate, Integer> claims) {
        item.first().ifPresent(first -> {
            LocalDate last = item.last().orElse(first);
            if (ChronoUnit.DAYS.between(first, last) < LONGEST) {
                for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                    claims.merge(day, 1, Integer::sum);
                }
            }
        });
    }
}
