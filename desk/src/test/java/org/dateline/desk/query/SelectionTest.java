package org.dateline.desk.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.desk.SampleLedger;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Order;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.desk.snapshot.Snapshots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What indexes find is what looking at each claim finds. */
class SelectionTest {
    private static final Snapshots SNAPSHOTS = new Snapshots(SampleLedger.file());
    private static Snapshot snapshot;

    @BeforeAll
    static void read() {
        snapshot = SNAPSHOTS.current().snapshot();
    }

    @AfterAll
    static void close() {
        SNAPSHOTS.close();
    }

    private static ClaimFilter filter(String name, String value) {
        return ClaimFilter.of(Parameters.of(Map.of(name, List.of(value))));
    }

    private static void holdsAllThatPass(ClaimFilter filter) {
        List<Item> passing = snapshot.items().stream().filter(filter).toList();
        Selection selection = filter.in(snapshot);
        assertThat(selection.items()).isEqualTo(passing);
        assertThat(snapshot.items().stream().filter(selection).toList()).isEqualTo(passing);
    }

    @ParameterizedTest
    @CsvSource({
        "place, Hama",
        "place, ha",
        "place, am",
        "place, Hama Syria",
        "place, -",
        "claimant, the army",
        "claimant, army",
        "outlet, levant wire",
        "outlet, evant",
        "q, killed civilians",
        "q, illed",
        "q, “”",
        "q, Ḥamā",
        "q, حماة",
        "q, ما",
        "q, 5",
        "kind, casualties",
        "origins, 2",
        "disputed, yes",
        "from, 2024-12-01",
        "until, 2024-12-01",
        "dated, no",
        "dated, yes",
        "located, area",
        "report, 0000000000000000"
    })
    void holdsAllThatPassOneFilter(String name, String value) {
        holdsAllThatPass(filter(name, value));
    }

    @Test
    void holdsAllThatHaveAWordOrItsBeginning() {
        snapshot.items().stream()
                .flatMap(item -> Arrays.stream(item.sentence().strip().split(" ")))
                .distinct()
                .forEach(word -> {
                    holdsAllThatPass(filter("q", word));
                    holdsAllThatPass(filter("q", word.substring(0, 1 + word.length() / 2)));
                });
    }

    @Test
    void keepsAnyOrder() {
        for (Order order : Order.values()) {
            for (ClaimFilter filter :
                    List.of(filter("q", "the"), filter("q", "unmistakable"), filter("disputed", "yes"))) {
                List<Item> all = snapshot.ordered(order, true);
                assertThat(filter.in(snapshot).in(order.comparator(true), all))
                        .isEqualTo(all.stream().filter(filter).toList());
            }
        }
    }
}
