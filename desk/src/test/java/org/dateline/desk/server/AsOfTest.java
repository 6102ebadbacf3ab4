package org.dateline.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.SampleLedger;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.ClaimId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that shows the ledger as it was. */
class AsOfTest {
    @TempDir
    private Path folder;

    @Test
    void showsWhatWasKnownThenAndLetsNobodyDecide() throws InterruptedException {
        Path file = SampleLedger.copy(folder.resolve("desk.db"));
        ClaimId claim;
        try (Ledger ledger = Ledger.openExisting(file)) {
            claim = ledger.claimsById("", Optional.empty()).get(0).id();
        }
        Instant before = Instant.now();
        Thread.sleep(5);
        try (Ledger ledger = Ledger.openExisting(file)) {
            ledger.decisions().reject(claim, new Author("Edda", ""));
        }
        try (Browser then = new Browser(file, before);
                Browser now = new Browser(file)) {
            assertThat(then.json("/api/claims/" + claim).toString()).contains("\"id\":\"" + claim + "\"");
            assertThat(now.get("/api/claims/" + claim).statusCode()).isNotEqualTo(200);
            assertThat(then.json("/api/claims?limit=1").path("total").asInt())
                    .isEqualTo(now.json("/api/claims?limit=1").path("total").asInt() + 1);
            assertThat(then.get("/").body()).contains("This is what the ledger held at");
            assertThat(then.get("/claims/" + claim).body()).doesNotContain("/claims/" + claim + "/review");
            assertThat(then.get("/sitrep").statusCode()).isEqualTo(200);
            for (String path : List.of("/review", "/claims/" + claim + "/review", "/read")) {
                assertThat(then.get(path).statusCode()).as(path).isEqualTo(403);
                HttpRequest post = HttpRequest.newBuilder(then.address().resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("do=accept"))
                        .build();
                assertThat(then.send(post).statusCode()).as("POST " + path).isEqualTo(403);
            }
        }
    }

    @Test
    void isEmptyBeforeAnythingWasRead() {
        try (Browser then = new Browser(SampleLedger.file(), Instant.parse("2020-01-01T00:00:00Z"))) {
            assertThat(then.json("/api/claims").path("total").asInt()).isZero();
            for (String path : List.of(
                    "/", "/ledger", "/events", "/map", "/timeline", "/figures", "/reports", "/lineage", "/sitrep")) {
                assertThat(then.get(path).statusCode()).as(path).isEqualTo(200);
            }
        }
    }
}
