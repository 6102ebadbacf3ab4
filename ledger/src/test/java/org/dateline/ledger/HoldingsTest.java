package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Author;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldingsTest {
    private final Capture capture = Examples.capture("b.txt", Examples.TEXT);
    private final Report report = Examples.fullReport(capture);
    private final Claim claim = Examples.fullClaim(report);

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void fill() {
        ledger = Ledger.open(folder.resolve("a ledger.db"));
        ledger.add(capture, report, "basis");
        ledger.putClaims(report.id(), "coding", List.of(claim));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static List<Claim> claims(Holdings holdings) {
        List<Claim> claims = new ArrayList<>();
        holdings.forEachClaim((reading, each) -> claims.add(each));
        return claims;
    }

    @Test
    void holdsWhatTheLedgerHolds() {
        Holdings holdings = ledger.holdings(Holdings.NONE);
        assertThat(holdings.reports()).containsExactly(report);
        assertThat(claims(holdings)).containsExactly(claim);
        holdings.forEachClaim((reading, each) ->
                assertThat(reading).isSameAs(holdings.reports().get(0)));
    }

    @Test
    void takesOverWhatStillHolds() {
        Holdings before = ledger.holdings(Holdings.NONE);
        Holdings now = ledger.holdings(before);
        assertThat(now.reports().get(0)).isSameAs(before.reports().get(0));
        assertThat(claims(now).get(0)).isSameAs(claims(before).get(0));
    }

    @Test
    void takesOverNothingThatHoldsNoLonger() {
        Holdings before = ledger.holdings(Holdings.NONE);
        ledger.putClaims(report.id(), "other coding", List.of());
        assertThat(claims(ledger.holdings(before))).isEmpty();
        ledger.putClaims(report.id(), "coding", List.of(claim));
        assertThat(claims(ledger.holdings(before))).containsExactly(claim);
        ledger.withdraw(report.id(), new Author("Ana", "taken back"));
        assertThat(ledger.holdings(before).reports()).isEmpty();
    }
}
