package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.Kind;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private final Capture capture = Examples.capture("b.txt", Examples.TEXT);
    private final Report report = Examples.fullReport(capture);

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("a ledger.db"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void givesBackAReportAsItWasPutIn() {
        ledger.add(capture, report, "basis");
        assertThat(ledger.report(report.id())).contains(report);
    }

    @Test
    void givesBackTheBytesOfACapture() {
        ledger.add(capture, report, "basis");
        assertThat(ledger.capture(capture.sha256()).orElseThrow().bytes()).isEqualTo(capture.bytes());
    }

    @Test
    void givesBackAClaimAsItWasPutIn() {
        Claim claim = Examples.fullClaim(report);
        ledger.add(capture, report, "basis");
        ledger.putClaims(report.id(), "coding", List.of(claim));
        assertThat(claims(ClaimQuery.all())).containsExactly(claim);
        assertThat(ledger.coding(report.id())).contains("coding");
    }

    @Test
    void keepsTheClaimsInTheOrderGiven() {
        List<Claim> some = someClaims();
        assertThat(claims(ClaimQuery.all())).isEqualTo(some);
    }

    @Test
    void replacesTheClaimsOfAReport() {
        List<Claim> some = someClaims();
        ledger.putClaims(report.id(), "other coding", some.subList(1, 2));
        assertThat(claims(ClaimQuery.all())).isEqualTo(some.subList(1, 2));
        assertThat(ledger.claimCount()).isEqualTo(1);
    }

    @Test
    void keepsTheFirstOfTwoClaimsWithOneId() {
        ledger.add(capture, report, "basis");
        Claim claim = Examples.fullClaim(report);
        ledger.putClaims(report.id(), "coding", List.of(claim, claim));
        assertThat(claims(ClaimQuery.all())).containsExactly(claim);
    }

    @Test
    void goesOnWithTheClaimsWhereReadingAgainGivesTheSame() {
        List<Claim> some = someClaims();
        ledger.add(capture, report, "another basis");
        assertThat(claims(ClaimQuery.all())).isEqualTo(some);
        assertThat(ledger.holding(capture.sha256()))
                .contains(new Holding(report.id(), Optional.of("b.txt"), "another basis"));
    }

    @Test
    void goesOnWithTheClaimsOfAnEarlierReadingUntilTheNewOneIsCoded() {
        List<Claim> some = someClaims();
        ledger.add(capture, Examples.bareReport(capture, "en", Examples.TEXT), "another basis");
        assertThat(claims(ClaimQuery.all())).isEqualTo(some);
        assertThat(ledger.coding(report.id())).isEmpty();
        ledger.putClaims(report.id(), "coding", some.subList(1, 2));
        assertThat(claims(ClaimQuery.all())).isEqualTo(some.subList(1, 2));
    }

    @Test
    void refusesClaimsOfAReportItDoesNotHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.putClaims(report.id(), "coding", List.of()))
                .withMessageContaining(report.id().value());
    }

    @Test
    void remembersEveryNameOfACapture() {
        ledger.add(capture, report, "basis");
        ledger.addLocation(capture.sha256(), "z.txt");
        ledger.addLocation(capture.sha256(), "a.txt");
        ledger.addLocation(capture.sha256(), "a.txt");
        assertThat(ledger.locations(capture.sha256())).containsExactly("a.txt", "b.txt", "z.txt");
    }

    @Test
    void findsClaimsByPlaceAsWrittenAndInTheGazetteerWithoutAccents() {
        List<Claim> some = someClaims();
        assertThat(claims(query("orlow", null, null))).isEqualTo(some.subList(0, 1));
        assertThat(claims(query("RIVER t", null, null))).isEqualTo(some.subList(0, 1));
        assertThat(claims(query("Aleppo", null, null))).isEmpty();
    }

    @Test
    void findsClaimsByClaimantAndKind() {
        List<Claim> some = someClaims();
        assertThat(claims(query(null, Kind.RETREAT, null))).isEqualTo(some.subList(1, 2));
        assertThat(claims(query(null, null, "river council"))).isEqualTo(some.subList(0, 1));
        assertThat(claims(query(null, Kind.RETREAT, "river council"))).isEmpty();
    }

    @Test
    void findsClaimsByDay() {
        List<Claim> some = someClaims();
        assertThat(claims(between("2024-12-01", "2024-12-01"))).isEqualTo(some.subList(0, 1));
        assertThat(claims(between("2024-12-02", "2024-12-31"))).isEmpty();
        assertThat(claims(between("2024-01-01", "2024-11-30"))).isEmpty();
    }

    @Test
    void findsClaimsByReport() {
        List<Claim> some = someClaims();
        assertThat(claims(ofReport(report.id().value().substring(0, 6)))).isEqualTo(some);
        assertThat(claims(ofReport("B.TXT"))).isEqualTo(some);
        assertThat(claims(ofReport("c.txt"))).isEmpty();
        assertThat(claims(ofReport("*"))).isEmpty();
    }

    @Test
    void findsAClaimByTheBeginningOfItsId() {
        Claim first = someClaims().get(0);
        assertThat(ledger.claimsById(first.id().value().substring(0, 8))).containsExactly(first);
        assertThat(ledger.claimsById("")).hasSize(2);
        assertThat(ledger.claimsById("zz")).isEmpty();
    }

    @Test
    void searchesTextsOfAnyLanguage() {
        Capture arabic = Examples.capture("ar.txt", "قال المرصد السوري إن المدينة سقطت");
        Report kept = Examples.bareReport(arabic, "ar", "قال المرصد السوري إن المدينة سقطت");
        ledger.add(arabic, kept, "basis");
        ledger.add(capture, report, "basis");
        assertThat(ledger.search("المرصد", 10)).containsExactly(kept);
        assertThat(ledger.search("ORLOW killed", 10)).containsExactly(report);
        assertThat(ledger.search("\"OR* (", 10)).isEmpty();
        assertThat(ledger.search("  ", 10)).isEmpty();
    }

    @Test
    void forgetsTheWordsOfAnEarlierReading() {
        ledger.add(capture, Examples.bareReport(capture, "en", "first words"), "basis");
        ledger.add(capture, Examples.bareReport(capture, "en", "other text"), "another basis");
        assertThat(ledger.search("first", 10)).isEmpty();
        assertThat(ledger.search("other", 10)).hasSize(1);
    }

    @Test
    void keepsARejectionUntilTheFileCanBeRead() {
        Rejection rejection =
                new Rejection("b.txt", Optional.of(capture.sha256()), RejectionCode.NO_ARTICLE, "no article was found");
        ledger.reject(rejection, capture);
        ledger.reject(rejection);
        assertThat(ledger.rejections()).containsExactly(rejection);
        assertThat(ledger.capture(capture.sha256())).isPresent();
        ledger.add(capture, report, "basis");
        assertThat(ledger.rejections()).isEmpty();
    }

    @Test
    void keepsAllOfItWhenOpenedAgain() {
        List<Claim> some = someClaims();
        ledger.close();
        open();
        assertThat(claims(ClaimQuery.all())).isEqualTo(some);
    }

    private List<Claim> someClaims() {
        List<Claim> some = List.of(
                Examples.fullClaim(report),
                Examples.bareClaim(report, new Span(0, 5), Kind.RETREAT),
                Examples.bareClaim(report, new Span(0, 5), Kind.REMARKS));
        ledger.add(capture, report, "basis");
        ledger.putClaims(report.id(), "coding", some);
        return some;
    }

    private List<Claim> claims(ClaimQuery query) {
        List<Claim> found = new ArrayList<>();
        ledger.forEachClaim(query, (of, claim) -> found.add(claim));
        return found;
    }

    private static ClaimQuery query(@Nullable String place, @Nullable Kind kind, @Nullable String claimant) {
        return new ClaimQuery(
                Optional.ofNullable(place),
                Optional.ofNullable(kind),
                Optional.ofNullable(claimant),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ClaimQuery between(String since, String until) {
        return new ClaimQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(since)),
                Optional.of(LocalDate.parse(until)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ClaimQuery ofReport(String report) {
        return new ClaimQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(report),
                Optional.empty(),
                Optional.empty());
    }
}
