package org.dateline.reconcile.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Stance;
import org.junit.jupiter.api.Test;

class DriftTest {
    private static final Told FIRST = new Told("Harbour Post", "412 people were killed in Marrow, said Dr Anna Pell")
            .by("Dr Anna Pell", ClaimantKind.PERSON)
            .at("Marrow", 10, 20)
            .killed(412)
            .on("2031-03-04");
    private static final Told LATER = new Told("Vesper Daily", "nearly 500 people were killed, a doctor said")
            .by("a doctor", ClaimantKind.PERSON)
            .via("Northern Wire")
            .killed(500)
            .on("2031-03-05");
    private static final Told UNDATED = new Told("Example", "412 people were killed in Marrow, said Dr Anna Pell")
            .by("Dr Anna Pell", ClaimantKind.PERSON)
            .at("Marrow", 10, 20)
            .killed(412);

    @Test
    void holdsEveryRenderingAgainstTheEarliest() {
        Drift drift = drift(LATER, UNDATED, FIRST);
        assertThat(drift.nearest()).isEqualTo(FIRST.rendering());
        assertThat(drift.variants())
                .extracting(variant -> variant.rendering().outlet())
                .containsExactly("Vesper Daily", "Example");
        assertThat(drift.variants()).extracting(Drift.Variant::isFaithful).containsExactly(false, true);
    }

    @Test
    void saysWhichFieldsWereDroppedAddedOrAltered() {
        assertThat(drift(FIRST, LATER).variants().get(0).fields())
                .containsExactly(
                        new FieldDrift("claimants", "Dr Anna Pell", "a doctor"),
                        new FieldDrift("via", "", "Northern Wire"),
                        new FieldDrift("figures", "412 people", "500 people"),
                        new FieldDrift("places", "Marrow", ""));
        assertThat(drift(FIRST, LATER).variants().get(0).fields())
                .extracting(FieldDrift::type)
                .containsExactly(
                        FieldDrift.Type.ALTERED,
                        FieldDrift.Type.ADDED,
                        FieldDrift.Type.ALTERED,
                        FieldDrift.Type.DROPPED);
    }

    @Test
    void tellsOfDoubtsThatGetLost() {
        Told doubting = new Told("Harbour Post", "the bridge fell")
                .stance(Stance.DOUBTS)
                .caveat("gave no evidence")
                .on("2031-03-04");
        assertThat(drift(doubting, new Told("Vesper Daily", "the bridge fell"))
                        .variants()
                        .get(0)
                        .fields())
                .containsExactly(
                        new FieldDrift("stance", "doubts", "asserts"),
                        new FieldDrift("caveats", "gave no evidence", ""));
    }

    @Test
    void takesOfOneDayTheRenderingThatSaysMost() {
        Told cut = new Told("Vesper Daily", "412 people were killed in the town of Marrow, a doctor told reporters")
                .by("a doctor", ClaimantKind.PERSON)
                .on("2031-03-04");
        assertThat(drift(cut, FIRST).nearest()).isEqualTo(FIRST.rendering());
    }

    @Test
    void comesToTheSameInAnyOrder() {
        List<Rendering> renderings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            renderings.add(new Told("Outlet " + i, "the bridge fell " + "again ".repeat(i % 3))
                    .killed(i % 2)
                    .on("2031-03-0" + (1 + i % 2))
                    .rendering());
        }
        Drift expected = Drift.of(renderings);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(renderings, new Random(seed));
            assertThat(Drift.of(renderings)).isEqualTo(expected);
        }
    }

    private static Drift drift(Told... told) {
        return Drift.of(List.of(told).stream().map(Told::rendering).toList());
    }
}
