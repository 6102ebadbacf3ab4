package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.ledger.FeedHealth;
import org.dateline.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A watch that is killed in the middle loses nothing. */
class WatchInterruptionTest {
    private static final int ITEMS = 35;
    private static final int AT_ONCE = 10;

    @TempDir
    private Path folder;

    private Site site;
    private Workplace work;
    private Path list;

    @BeforeEach
    void watchUndisturbed() throws IOException {
        site = new Site();
        work = new Workplace(folder);
        String whole = "&lt;p&gt;" + "claim: the bridge was hit at dawn. ".repeat(60) + "&lt;/p&gt;";
        StringBuilder items = new StringBuilder(site.item(900, whole)).append(site.item(901, whole + " Twice."));
        for (int i = 0; i < ITEMS; i++) {
            site.page(i);
            items.append(site.item(i, "Short."));
        }
        items.append(site.item(999, "It is not there."));
        site.server.page("/feed", Site.rss(items.toString()), "ETag: \"feed\"");
        list = work.write(
                "feeds.opml", "<opml><body><outline xmlUrl=\"" + site.server.address("/feed") + "\"/></body></opml>");
        WatchProcess.round(work.ledger("undisturbed.db"), list, site.server.port(), Progress.SILENT);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"read, 1", "read, 2", "read, 3", "coded, 2", "read, 12", "coded, 14", "read, 30"})
    void goesOnWhereAKilledWatchStopped(String step, int times) throws IOException, InterruptedException {
        int before = site.server.targets().size();
        Process process =
                WatchProcess.start(work.ledger("killed.db"), list, site.server.port(), folder.resolve("errors"));
        waitFor(process, step, times);
        process.destroyForcibly().waitFor();
        WatchProcess.round(work.ledger("killed.db"), list, site.server.port(), Progress.SILENT);
        assertThat(work.content("killed.db")).isEqualTo(work.content("undisturbed.db"));
        try (Ledger ledger = Ledger.open(work.ledger("killed.db"))) {
            FeedHealth health = ledger.feeds().health().get(0);
            assertThat(health.taken()).isEqualTo(ITEMS);
            assertThat(health.waiting()).isZero();
        }
        long pages = site.server.targets().stream()
                .skip(before)
                .filter(target -> !target.equals("/feed") && !target.equals("/robots.txt"))
                .count();
        assertThat(pages).as("fetched again: at most what was at hand").isLessThanOrEqualTo(ITEMS + 1 + AT_ONCE);
    }

    @Test
    void hasNothingToDoAfterwards() throws IOException {
        String content = work.content("undisturbed.db");
        int before = site.server.targets().size();
        WatchProcess.round(work.ledger("undisturbed.db"), list, site.server.port(), Progress.SILENT);
        assertThat(work.content("undisturbed.db")).isEqualTo(content);
        assertThat(site.server.targets().subList(before, site.server.targets().size()))
                .containsExactly("/robots.txt", "/feed");
        assertThat(Files.exists(folder.resolve("errors"))).isFalse();
    }

    private static void waitFor(Process process, String step, int times) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        int seen = 0;
        while (seen < times) {
            String line = lines.readLine();
            assertThat(line).as("the process ends too early").isNotNull();
            seen += step.equals(line) ? 1 : 0;
        }
    }
}
