package org.dateline.reconcile.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Kind;
import org.dateline.model.Pairings;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.reconcile.standing.Control.Assertion;
import org.dateline.reconcile.standing.Control.Move;
import org.junit.jupiter.api.Test;

class ControlsTest {
    private static Told told(String voice, Kind kind, String words, String day) {
        return new Told("Harbour Post", words)
                .by(voice, ClaimantKind.ARMED_GROUP)
                .kind(kind)
                .at("Osk", 10, 20)
                .during(day, day);
    }

    private static final Told TAKEN = told("River Front", Kind.OVERTAKES_TERRITORY, "the Front took Osk", "2031-03-04")
            .actor("the Front");
    private static final Told REGAINED =
            told("Army of Marrow", Kind.REGAINS_TERRITORY, "our army is back in Osk", "2031-03-05");

    @Test
    void putsWhatTheSidesSaySideBySideInTheOrderOfDays() {
        Control osk = sole(REGAINED, TAKEN);
        assertThat(osk.place()).isEqualTo("Osk");
        assertThat(osk.location()).isPresent();
        assertThat(osk.assertions())
                .extracting(Assertion::voice, Assertion::move)
                .containsExactly(tuple("River Front", Move.TAKES), tuple("Army of Marrow", Move.REGAINS));
        assertThat(osk.assertions().get(0).holder()).isEqualTo("the Front");
        assertThat(osk.assertions()).noneMatch(Assertion::contested);
    }

    @Test
    void marksWhatIsDeniedOfTheSameDays() {
        Told denial = told("Army of Marrow", Kind.OVERTAKES_TERRITORY, "the Front took Osk?", "2031-03-04")
                .stance(Stance.DENIES)
                .status(Status.NEGATED);
        assertThat(sole(TAKEN, denial).assertions())
                .allMatch(Assertion::contested)
                .extracting(Assertion::denied)
                .containsExactly(true, false);
    }

    @Test
    void marksThatTheGovernmentIsBackWhereOthersSayTheyHoldOn() {
        Told holding = told("River Front", Kind.HOLDS_TERRITORY, "we are in Osk", "2031-03-05");
        assertThat(sole(REGAINED, holding).assertions()).allMatch(Assertion::contested);
    }

    @Test
    void tellsWhoLosesFromWhoTakes() {
        Told lost = told("Army of Marrow", Kind.OVERTAKES_TERRITORY, "we lost Osk", "2031-03-04");
        Told left = told("Army of Marrow", Kind.RETREAT, "we withdrew from Osk", "2031-03-06");
        Told pushed = told("Army of Marrow", Kind.RETREAT, "we were pushed back from the edge of Osk", "2031-03-07");
        assertThat(sole(lost, left, pushed).assertions())
                .extracting(Assertion::move)
                .containsExactly(Move.LOSES, Move.LOSES);
    }

    @Test
    void leavesOutPlansAndThePastAndWhatHasNoPlace() {
        Told plan = told("River Front", Kind.OVERTAKES_TERRITORY, "we will take Osk", "2031-03-05")
                .status(Status.PLANNED);
        Told placeless = new Told("Harbour Post", "we took it").kind(Kind.OVERTAKES_TERRITORY);
        assertThat(controls(plan, placeless)).isEmpty();
    }

    @Test
    void takesTheDayOfTheReportWhereNoneIsSaid() {
        Told undated = new Told("Harbour Post", "the Front holds Osk")
                .kind(Kind.HOLDS_TERRITORY)
                .at("Osk", 10, 20)
                .on("2031-03-09");
        Assertion assertion = sole(undated).assertions().get(0);
        assertThat(assertion.first()).contains(LocalDate.parse("2031-03-09"));
        assertThat(assertion.voice()).isEqualTo("Harbour Post");
    }

    @Test
    void comesToTheSameInAnyOrder() {
        List<Kind> kinds = List.of(Kind.OVERTAKES_TERRITORY, Kind.REGAINS_TERRITORY, Kind.HOLDS_TERRITORY);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Told one = told("Voice " + i % 4, kinds.get(i % 3), "words " + i % 5, "2031-03-0" + (1 + i % 3))
                    .at(i % 2 == 0 ? "Osk" : "City of Osk", 10, 20)
                    .actor("side " + i % 2);
            told.add(i % 7 == 0 ? one.stance(Stance.DENIES) : one);
        }
        List<Control> expected = controls(told.toArray(Told[]::new));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(told, new Random(seed));
            assertThat(controls(told.toArray(Told[]::new))).isEqualTo(expected);
        }
    }

    private static Control sole(Told... told) {
        List<Control> controls = controls(told);
        assertThat(controls).hasSize(1);
        return controls.get(0);
    }

    private static List<Control> controls(Told... told) {
        Standings standings =
                Standings.of(Stream.of(told).map(Told::held).distinct().toList(), Pairings.NONE);
        return Controls.of(Stream.of(told).map(Told::rendering).toList(), standings);
    }
}
