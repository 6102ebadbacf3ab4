package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Author;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.Kind;
import org.dateline.model.LineageType;
import org.dateline.model.Pairings;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.Report;
import org.dateline.model.ReportLink;
import org.dateline.model.SameEvent;
import org.dateline.model.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairDecisionsTest {
    private static final Author ANA = new Author("Ana", "two districts");
    private static final Span WORDS = new Span(0, 5);

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Claim one;
    private Claim two;

    @BeforeEach
    void makeLedger() {
        ledger = Ledger.open(folder.resolve("ledger.db"));
        one = read("a.txt", "Shells fell on the port.");
        two = read("b.txt", "Shells hit the port again.");
        compare();
    }

    @AfterEach
    void close() {
        assertThat(ledger.audit().firstFault()).isEmpty();
        ledger.close();
    }

    @Test
    void takesOutWhatAPersonSaysIsNotSo() {
        long act = ledger.decisions().relate(two.id(), RelationType.CORROBORATES, one.id(), false, ANA);
        assertThat(pairs().relations()).isEmpty();
        compare();
        assertThat(pairs().relations()).isEmpty();
        ledger.decisions().undo(act, ANA);
        assertThat(ledger.pairs().notCompared("1")).hasSize(2);
        compare();
        assertThat(pairs().relations()).hasSize(1);
    }

    @Test
    void putsInWhatAPersonSaysIsSo() {
        long act = ledger.decisions().relate(one.id(), RelationType.DENIES, two.id(), true, ANA);
        compare();
        assertThat(pairs().relations())
                .filteredOn(relation -> relation.type() == RelationType.DENIES)
                .containsExactly(new Relation(one.id(), two.id(), RelationType.DENIES, "said by Ana: two districts"));
        ledger.decisions().undo(act, ANA);
        assertThat(pairs().relations()).extracting(Relation::type).doesNotContain(RelationType.DENIES);
        ledger.decisions().redo(act, ANA);
        assertThat(pairs().relations()).extracting(Relation::type).contains(RelationType.DENIES);
    }

    @Test
    void keepsItInANewVersion() {
        ledger.decisions().relate(one.id(), RelationType.DENIES, two.id(), true, ANA);
        ledger.decisions().relate(one.id(), RelationType.CORROBORATES, two.id(), false, ANA);
        one = read("a.txt", "Shells fell on the port. More came.");
        compare();
        assertThat(pairs().relations())
                .containsExactly(new Relation(one.id(), two.id(), RelationType.DENIES, "said by Ana: two districts"));
    }

    @Test
    void makesOneEventOfTwoAndTwoOfOne() {
        ledger.decisions().event(List.of(one.id()), List.of(two.id()), false, ANA);
        compare();
        assertThat(pairs().sameEvents()).isEmpty();
        assertThat(pairs().relations()).isEmpty();
        ledger.decisions().event(List.of(two.id()), List.of(one.id()), true, ANA);
        compare();
        assertThat(pairs().sameEvents()).containsExactly(new SameEvent(two.id(), one.id()));
    }

    @Test
    void decidesOfLineage() {
        long act = ledger.decisions().link(one.report(), LineageType.COPY, two.report(), false, ANA);
        compare();
        assertThat(pairs().links()).isEmpty();
        ledger.decisions().undo(act, ANA);
        ledger.decisions().link(one.report(), LineageType.CITES, two.report(), true, ANA);
        compare();
        assertThat(pairs().links())
                .extracting(ReportLink::type)
                .containsExactlyInAnyOrder(LineageType.COPY, LineageType.CITES);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> ledger.decisions().relate(one.id(), RelationType.DENIES, one.id(), true, ANA))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.decisions().event(List.of(), List.of(one.id()), true, ANA))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.decisions().history()).isEmpty();
    }

    private Pairings pairs() {
        return ledger.pairs().all(Optional.empty());
    }

    /** What the program finds of the two, every time. */
    private void compare() {
        Pairings found = new Pairings(
                List.of(new ReportLink(one.report(), two.report(), LineageType.COPY, 0.9, List.of("same words"))),
                List.of(new Relation(one.id(), two.id(), RelationType.CORROBORATES, "same port")),
                List.of(new SameEvent(one.id(), two.id())));
        for (Claim claim : List.of(one, two)) {
            ledger.pairs().putKeys(claim.report(), Set.of(1L));
        }
        ledger.pairs().put(one.report(), "1", List.of(found));
        ledger.pairs().put(two.report(), "1", List.of());
    }

    private Claim read(String file, String text) {
        Capture capture = Examples.capture(file, text);
        Report report = Examples.bareReport(capture, "en", text);
        Claim claim = Examples.bareClaim(report, WORDS, Kind.SHELLING);
        ledger.add(capture, report, "basis");
        ledger.putClaims(report.id(), "1 coding", List.of(claim));
        return claim;
    }
}
