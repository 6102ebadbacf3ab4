package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.fetch.Fetcher;
import org.dateline.intake.web.Fetching;
import org.dateline.ledger.Ledger;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.dateline.model.Report;
import org.dateline.testkit.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses go through the intake as files do. */
class FetchingTest {
    @TempDir
    private Path folder;

    private Site site;
    private Ledger ledger;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        ledger = Ledger.open(folder.resolve("a.db"));
        fetcher = site.fetcher(new Site.QuietTime());
    }

    @AfterEach
    void close() {
        fetcher.close();
        ledger.close();
        site.close();
    }

    private Summary fetch(String... paths) {
        List<String> addresses =
                List.of(paths).stream().map(site.server::address).toList();
        return new Fetching(ledger, fetcher, new Intake(ledger, new FakeStages(), Progress.SILENT, 2)).take(addresses);
    }

    private List<String> files() {
        List<String> files = new ArrayList<>();
        ledger.forEachReport(report -> files.add(report.file().replace(site.server.address(""), "")));
        return files;
    }

    @Test
    void makesReportsOfPages() {
        site.page(1).page(2);
        Summary summary = fetch("/1", "/2");
        assertThat(summary.added()).isEqualTo(2);
        assertThat(summary.claims()).isEqualTo(2);
        assertThat(files()).containsExactly("/1", "/2");
    }

    @Test
    void namesAReportByWhereItsBytesCameFrom() {
        site.page(1).server.redirect("/short", "/1");
        fetch("/short");
        assertThat(files()).containsExactly("/1");
        assertThat(ledger.feeds()
                        .fetch(site.server.address("/short"))
                        .orElseThrow()
                        .address())
                .isEqualTo(site.server.address("/1"));
    }

    @Test
    void countsWhatGaveNothingAndForgetsItOnceItDoes() {
        site.page(1).server.redirect("/inside", "http://10.0.0.1/");
        Summary summary = fetch("/1", "/2", "/inside");
        assertThat(summary.rejected())
                .isEqualTo(Map.of(RejectionCode.NOT_FETCHED, 1, RejectionCode.ADDRESS_REFUSED, 1));
        assertThat(ledger.rejections())
                .containsExactly(
                        new Rejection(
                                site.server.address("/2"),
                                Optional.empty(),
                                RejectionCode.NOT_FETCHED,
                                "the server answers 404 (not found)"),
                        new Rejection(
                                site.server.address("/inside"),
                                Optional.empty(),
                                RejectionCode.ADDRESS_REFUSED,
                                "10.0.0.1 is a private address, not a public host's"));
        site.page(2).server.redirect("/inside", "/1");
        fetch("/2", "/inside");
        assertThat(ledger.rejections()).isEmpty();
    }

    @Test
    void asksOnlyForWhatHasChanged() {
        site.server.at(
                "/a",
                (request, out) -> out.write(
                        request.headers().containsKey("if-none-match")
                                ? WebServer.head(304)
                                : (new String(WebServer.head(200, "ETag: 1"), StandardCharsets.UTF_8) + "claim")
                                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(fetch("/a").added()).isEqualTo(1);
        Summary again = fetch("/a");
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.read()).isEqualTo(1);
    }

    @Test
    void keepsEarlierVersionsOfAPage() {
        site.server.page("/a", "claim one");
        fetch("/a");
        site.server.page("/a", "claim other");
        fetch("/a");
        assertThat(files()).containsExactly("/a");
        List<Report> reports = new ArrayList<>();
        ledger.forEachReport(reports::add);
        assertThat(reports.get(0).text()).isEqualTo("claim other");
        assertThat(reports.get(0).version()).isEqualTo(2);
    }

    @Test
    void followsTheItemsOfAFeed() {
        site.page(1).page(2).feed("/feed", 1, 4);
        Summary summary = fetch("/feed", "/1");
        assertThat(summary.added()).isEqualTo(2);
        assertThat(files()).containsExactly("/1", "/2");
        assertThat(ledger.rejections())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.file()).isEqualTo(site.server.address("/3")));
    }

    @Test
    void takesManyInSeveralSteps() {
        String[] paths = new String[25];
        for (int i = 0; i < 25; i++) {
            site.page(i);
            paths[i] = "/" + i;
        }
        Summary summary = fetch(paths);
        assertThat(summary.added()).isEqualTo(25);
        assertThat(summary.coded()).isEqualTo(25);
    }
}
