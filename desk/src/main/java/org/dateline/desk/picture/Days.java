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
        return snapshot.recall(Days.class, what.code() + filter.asked(), () -> counted(what, snapshot, filter));
    }

    private static Days counted(MarksOf what, Snapshot snapshot, ClaimFilter filter) {
        Map<LocalDate, Integer> changes = new HashMap<>();
        for (Item item : filter.in(snapshot).items()) {
            if (isDrawn(item, what)) {
                add(item, changes);
            }
        }
        return new Days(summed(new TreeMap<>(changes)));
    }

    /** From how many claims more or fewer a day is about than the day before, to how many it is about. */
    private static NavigableMap<LocalDate, Integer> summed(NavigableMap<LocalDate, Integer> changes) {
        NavigableMap<LocalDate, Integer> claims = new TreeMap<>();
        int count = 0;
        LocalDate day = LocalDate.MIN;
        for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
            for (; count > 0 && day.isBefore(change.getKey()); day = day.plusDays(1)) {
                claims.put(day, count);
            }
            day = change.getKey();
            count += change.getValue();
        }
        return claims;
    }

    private static boolean isDrawn(Item item, MarksOf what) {
        return switch (what) {
            case EVENTS -> item.event().isPresent();
            case CLAIMS -> true;
            case CONTROL -> Territory.isOfControl(item);
        };
    }

    private static void add(Item item, Map<LocalDate, Integer> changes) {
        item.first().ifPresent(first -> {
            LocalDate last = item.last().orElse(first);
            if (ChronoUnit.DAYS.between(first, last) < LONGEST) {
                changes.merge(first, 1, Integer::sum);
                changes.merge(last.plusDays(1), -1, Integer::sum);
            }
        });
    }
}
