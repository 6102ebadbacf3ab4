package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsTest {
    private static final String FEED = "https://alma.example/rss";
    private static final Fetch FETCH = new Fetch(FEED, FEED, Optional.of("\"a\""), Optional.empty());
    private static final Instant NOW = Instant.parse("2024-12-01T08:00:00Z");

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("a.db"));
        ledger.feeds().follow(FEED, "Alma");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static FeedItem item(String link) {
        return new FeedItem(link, Optional.empty());
    }

    private List<String> waiting(Instant now) {
        return ledger.feeds().waiting(FEED, now, 10).stream()
                .map(FeedItem::link)
                .toList();
    }

    @Test
    void keepsItemsWaitingUntilTheyAreTaken() {
        ledger.feeds().announced(FETCH, List.of(item("b"), item("a")), Optional.empty());
        assertThat(waiting(NOW)).containsExactly("b", "a");
        ledger.feeds().taken(FEED, "b");
        ledger.feeds().announced(FETCH, List.of(item("c"), item("b")), Optional.empty());
        assertThat(waiting(NOW)).containsExactly("a", "c");
    }

    @Test
    void postponesAnItemLongerEachTime() {
        ledger.feeds().announced(FETCH, List.of(item("a")), Optional.empty());
        ledger.feeds().failed(FEED, "a", "status-503", "words", true, NOW, Optional.empty());
        assertThat(waiting(NOW.plus(Duration.ofMinutes(14)))).isEmpty();
        assertThat(waiting(NOW.plus(Duration.ofMinutes(15)))).containsExactly("a");
        ledger.feeds().failed(FEED, "a", "status-503", "words", true, NOW, Optional.empty());
        assertThat(waiting(NOW.plus(Duration.ofMinutes(59)))).isEmpty();
        assertThat(waiting(NOW.plus(Duration.ofMinutes(60)))).containsExactly("a");
        ledger.feeds().failed(FEED, "a", "status-503", "words", true, NOW, Optional.of(NOW.plus(Duration.ofDays(9))));
        assertThat(waiting(NOW.plus(Duration.ofDays(8)))).isEmpty();
        assertThat(ledger.feeds().health().get(0).failures())
                .extracting(FeedHealth.Failure::code, FeedHealth.Failure::times)
                .containsExactly(tuple("status-503", 3));
    }

    @Test
    void refusesForGoodWhatWillNotChange() {
        ledger.feeds().announced(FETCH, List.of(item("a")), Optional.empty());
        ledger.feeds().failed(FEED, "a", "status-404", "words", false, NOW, Optional.empty());
        assertThat(waiting(NOW.plus(Duration.ofDays(1_000)))).isEmpty();
        ledger.feeds().announced(FETCH, List.of(item("a")), Optional.empty());
        assertThat(waiting(NOW.plus(Duration.ofDays(1_000)))).isEmpty();
    }

    @Test
    void remembersTheNewestItem() {
        ledger.feeds().announced(FETCH, List.of(), Optional.of(NOW));
        ledger.feeds().announced(FETCH, List.of(), Optional.of(NOW.minus(Duration.ofDays(1))));
        assertThat(ledger.feeds().health().get(0).newest()).contains(NOW);
    }

    @Test
    void takesBackWordOfAFailureOnceItIsOver() {
        ledger.reject(new Rejection(FEED, Optional.empty(), RejectionCode.NOT_FETCHED, "words"));
        ledger.feeds().failed(FEED, "connection", "words", Optional.of(NOW));
        assertThat(ledger.feeds().notBefore(FEED)).contains(NOW);
        ledger.feeds().announced(FETCH, List.of(), Optional.empty());
        assertThat(ledger.rejections()).isEmpty();
        assertThat(ledger.feeds().notBefore(FEED)).isEmpty();
        assertThat(ledger.feeds().fetch(FEED)).contains(FETCH);
        assertThat(ledger.feeds().health().get(0).failures())
                .as("counted for ever")
                .hasSize(1);
    }

    @Test
    void survivesFollowingAgain() {
        ledger.feeds().unchanged(FEED);
        ledger.feeds().follow(FEED, "");
        assertThat(ledger.feeds().health()).singleElement().satisfies(health -> {
            assertThat(health.title()).isEqualTo("Alma");
            assertThat(health.succeededAt()).isPresent();
        });
    }
}
