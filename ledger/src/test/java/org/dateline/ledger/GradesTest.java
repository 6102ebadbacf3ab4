package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Author;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Judgement;
import org.dateline.model.Kind;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradesTest {
    private static final Span WORDS = new Span(0, 5);

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Report report;
    private Claim claim;

    @BeforeEach
    void makeLedger() {
        ledger = Ledger.open(folder.resolve("ledger.db"));
        Capture capture = Examples.capture("a.txt", Examples.TEXT);
        report = Examples.bareReport(capture, "en", Examples.TEXT);
        claim = Examples.bareClaim(report, WORDS, Kind.RETREAT);
        ledger.add(capture, report, "basis");
        ledger.putClaims(report.id(), "1 coding", List.of(claim));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void keepsTheGradeOfASourceUnderAnySpellingOfItsName() {
        ledger.grades().giveSource("The Harbour-Observatory", "B", "Ana", "long record");
        assertThat(ledger.grades().all(Optional.empty()).ofSource("harbour observatory"))
                .get()
                .satisfies(judgement -> {
                    assertThat(judgement.grade()).isEqualTo("B");
                    assertThat(judgement.trace()).startsWith("given by Ana on ").endsWith(": long record");
                });
        ledger.grades().giveSource("Harbour Observatory", "C", "Ben", "");
        assertThat(grades()).containsExactly("B", "C");
        assertThat(ledger.grades().clearSource("HARBOUR OBSERVATORY", "Ana")).isTrue();
        assertThat(ledger.grades().clearSource("Harbour Observatory", "Ana")).isFalse();
        assertThat(ledger.grades().all(Optional.empty()).sources()).isEmpty();
        assertThat(grades()).containsExactly("B", "C");
    }

    @Test
    void showsWhatWasThoughtThen() {
        ledger.grades().give(claim.id(), "2", "Ana", "");
        Instant then = ledger.grades().history().get(0).judgement().at();
        ledger.grades().give(claim.id(), "5", "Ben", "seen the pictures");
        assertThat(digit(Optional.empty(), claim.id())).contains("5");
        assertThat(digit(Optional.of(then), claim.id())).contains("2");
        assertThat(digit(Optional.of(then.minusMillis(1)), claim.id())).isEmpty();
        ledger.grades().clear(claim.id(), "Ana");
        assertThat(digit(Optional.empty(), claim.id())).isEmpty();
        assertThat(digit(Optional.of(then), claim.id())).contains("2");
    }

    @Test
    void goesOnWithTheClaimThatFollows() {
        ledger.grades().give(claim.id(), "2", "Ana", "");
        Claim recoded = Examples.bareClaim(report, WORDS, Kind.ADVANCE);
        ledger.putClaims(report.id(), "2 coding", List.of(recoded));
        assertThat(recoded.id()).isNotEqualTo(claim.id());
        assertThat(digit(Optional.empty(), recoded.id())).contains("2");
        ledger.grades().give(recoded.id(), "4", "Ben", "");
        ledger.putClaims(report.id(), "3 coding", List.of(claim));
        assertThat(digit(Optional.empty(), claim.id())).contains("4");
        assertThat(ledger.grades().clear(claim.id(), "Ana")).isTrue();
        assertThat(ledger.grades().all(Optional.empty()).claims()).isEmpty();
    }

    @Test
    void goesOnInANewVersionOfTheReport() {
        ledger.grades().give(claim.id(), "2", "Ana", "");
        Claim same = version(Examples.TEXT + " More came in.", WORDS);
        assertThat(same.id()).isNotEqualTo(claim.id());
        assertThat(digit(Optional.empty(), same.id())).contains("2");
        Claim other = version("Other words altogether.", WORDS);
        assertThat(digit(Optional.empty(), other.id())).isEmpty();
    }

    @Test
    void outlastsAWithdrawal() {
        ledger.grades().give(claim.id(), "2", "Ana", "");
        ledger.withdraw(report.id(), new Author("Ana", ""));
        ledger.restore(report.id(), new Author("Ana", ""));
        ledger.putClaims(report.id(), "1 coding", List.of(claim));
        assertThat(digit(Optional.empty(), claim.id())).contains("2");
    }

    @Test
    void refusesWhatIsNoGrade() {
        assertThatThrownBy(() -> ledger.grades().giveSource("Harbour Observatory", "G", "Ana", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.grades().give(claim.id(), "0", "Ana", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.grades().give(new ClaimId("0123456789abcdef"), "1", "Ana", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.grades().history()).isEmpty();
    }

    @Test
    void searchesWhatHeldThen() {
        Instant then = ledger.history(report.id()).get(0).recordedAt();
        ledger.withdraw(report.id(), new Author("Ana", ""));
        assertThat(ledger.search("residents", 10)).isEmpty();
        assertThat(ledger.search("RESIDENTS", 10, Optional.of(then))).containsExactly(report);
        assertThat(ledger.search("resident", 10, Optional.of(then))).isEmpty();
        assertThat(ledger.search("residents", 10, Optional.of(then.minusMillis(1))))
                .isEmpty();
    }

    private Claim version(String text, Span words) {
        Capture capture = Examples.capture("a.txt", text);
        Report later = Examples.bareReport(capture, "en", text);
        Claim found = Examples.bareClaim(later, words, Kind.RETREAT);
        ledger.add(capture, later, "basis");
        ledger.putClaims(later.id(), "1 coding", List.of(found));
        return found;
    }

    private Optional<String> digit(Optional<Instant> asOf, ClaimId of) {
        return ledger.grades().all(asOf).of(of).map(Judgement::grade);
    }

    private List<String> grades() {
        return ledger.grades().history().stream()
                .map(given -> given.judgement().grade())
                .toList();
    }
}
