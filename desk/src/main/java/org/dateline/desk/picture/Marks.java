package org.dateline.desk.picture;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.desk.snapshot.Happening;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;

/** All marks of what passes a filter, the best known first. */
final class Marks {
    private Marks() {}

    static List<Mark> of(MarksOf what, Snapshot snapshot, Predicate<Item> filter) {
        return marks(what, snapshot, filter).sorted(Mark.BY_WEIGHT).toList();
    }

    private static Stream<Mark> marks(MarksOf what, Snapshot snapshot, Predicate<Item> filter) {
        return what == MarksOf.CLAIMS
                ? snapshot.items().stream().filter(filter).map(Mark::of)
                : Happening.All.in(snapshot).list().stream().flatMap(happening -> mark(happening, filter));
    }

    private static Stream<Mark> mark(Happening happening, Predicate<Item> filter) {
        List<Item> passing = happening.items().stream().filter(filter).toList();
        return passing.isEmpty() ? Stream.empty() : Stream.of(Mark.of(happening, passing));
    }
}
