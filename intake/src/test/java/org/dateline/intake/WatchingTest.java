package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.fetch.Fetcher;
import org.dateline.intake.web.Subscriptions;
import org.dateline.intake.web.Watching;
import org.dateline.ledger.FeedHealth;
import org.dateline.ledger.Ledger;
import org.dateline.testkit.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchingTest {
    private final Site.QuietTime time = new Site.QuietTime();

    @TempDir
    private Path folder;

    private Site site;
    private Ledger ledger;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        ledger = Ledger.open(folder.resolve("a.db"));
        fetcher = site.fetcher(time);
    }

    @AfterEach
    void close() {
        fetcher.close();
        ledger.close();
        site.close();
    }

    private Watching.Round round(String... feeds) {
        List<Subscriptions.Feed> followed = Stream.of(feeds)
                .map(path -> new Subscriptions.Feed(site.server.address(path), "Feed " + path))
                .toList();
        return new Watching(ledger, fetcher, new Intake(ledger, new FakeStages(), Progress.SILENT, 2), time)
                .round(followed);
    }

    private FeedHealth health() {
        return ledger.feeds().health().get(0);
    }

    private List<String> files() {
        List<String> files = new ArrayList<>();
        ledger.forEachReport(report -> files.add(report.file().replace(site.server.address(""), "")));
        return files;
    }

    @Test
    void takesTheReportsThatAFeedCarriesAndFetchesTheOthers() {
        String whole = "&lt;p&gt;" + "The bridge was hit at dawn. ".repeat(60) + "&lt;/p&gt;";
        site.page(1).server.page("/feed", Site.rss(site.item(1, "Short.") + site.item(2, whole)));
        Watching.Round round = round("/feed");
        assertThat(round.changed()).isEqualTo(1);
        assertThat(files())
                .containsExactlyInAnyOrder(
                        "/1", "/feed!/" + site.server.address("/2").replace(site.server.address(""), ""));
        assertThat(ledger.rejections()).isEmpty();
        assertThat(site.server.targets()).doesNotContain("/2");
        assertThat(health().newest()).contains(Instant.parse("2024-12-01T02:00:00Z"));
        assertThat(health().taken()).isEqualTo(1);
        assertThat(health().waiting()).isZero();
        assertThat(health().title()).isEqualTo("Feed /feed");
        assertThat(health().succeededAt()).isPresent();
    }

    @Test
    void asksForNoItemTwice() {
        site.page(1).page(2).page(3).feed("/feed", 1, 3);
        assertThat(round("/feed").summary().added()).isEqualTo(2);
        site.feed("/feed", 1, 4);
        assertThat(round("/feed").summary().added()).isEqualTo(1);
        assertThat(site.server.targets()).containsOnlyOnce("/1", "/2", "/3");
    }

    @Test
    void tellsAFeedThatItsContentIsKnown() {
        site.page(1).feed("/feed", 1, 2, "ETag: \"a\"");
        round("/feed");
        site.server.at(
                "/feed",
                (request, out) -> out.write(
                        WebServer.head("\"a\"".equals(request.headers().get("if-none-match")) ? 304 : 500)));
        Watching.Round round = round("/feed");
        assertThat(round.failed()).isZero();
        assertThat(round.changed()).isZero();
        assertThat(health().failures()).isEmpty();
    }

    @Test
    void countsFailuresOfAFeedByReason() {
        site.server.page("/page", "no feed");
        round("/missing", "/page");
        Watching.Round round = round("/missing", "/page");
        assertThat(round.failed()).isEqualTo(2);
        assertThat(ledger.feeds().health())
                .extracting(feed -> feed.failures().get(0).code() + " "
                        + feed.failures().get(0).times())
                .containsExactly("status-404 2", "no-feed 2");
        assertThat(ledger.rejections())
                .extracting(rejection -> rejection.file())
                .contains(site.server.address("/missing"));
        site.feed("/missing", 1, 1);
        round("/missing");
        assertThat(ledger.rejections())
                .extracting(rejection -> rejection.file())
                .doesNotContain(site.server.address("/missing"));
        assertThat(health().succeededAt()).isPresent();
    }

    @Test
    void asksAgainForAnItemAfterAWhileButNotForEver() {
        site.server.at("/1", (request, out) -> out.write(WebServer.head(503)));
        site.feed("/feed", 1, 2);
        round("/feed");
        assertThat(health().waiting()).isEqualTo(1);
        round("/feed");
        long soon = site.server.targets().stream().filter("/1"::equals).count();
        assertThat(soon).as("two attempts of the first round").isEqualTo(2);
        for (int i = 0; i < 6; i++) {
            time.pause(Duration.ofDays(7));
            round("/feed");
        }
        assertThat(site.server.targets().stream().filter("/1"::equals)).hasSize(10);
        assertThat(health().waiting()).isZero();
        assertThat(health().failures().get(0).code()).isEqualTo("status-503");
    }

    @Test
    void takesAnItemThatCameBack() {
        site.server.at("/1", (request, out) -> out.write(WebServer.head(503)));
        site.feed("/feed", 1, 2);
        round("/feed");
        site.page(1);
        time.pause(Duration.ofHours(1));
        round("/feed");
        assertThat(files()).containsExactly("/1");
        assertThat(ledger.rejections()).isEmpty();
        assertThat(health().taken()).isEqualTo(1);
    }

    @Test
    void leavesAServerAloneAsLongAsItWants() {
        site.server.at("/feed", (request, out) -> out.write(WebServer.head(503, "Retry-After: 7200")));
        round("/feed");
        assertThat(health().notBefore()).contains(time.now().plus(Duration.ofHours(2)));
        assertThat(round("/feed").left()).isEqualTo(1);
        site.page(1).feed("/feed", 1, 2);
        time.pause(Duration.ofHours(3));
        assertThat(round("/feed").summary().added()).isEqualTo(1);
        assertThat(health().notBefore()).isEmpty();
    }

    @Test
    void survivesFeedsThatAreBroken() {
        site.server.page(
                "/doctype",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                        + "<rss version=\"2.0\"><channel><title>&a;</title></channel></rss>");
        site.server.page("/cut", Site.rss(site.item(1, "Short.")).substring(0, 120));
        site.server.at("/bytes", (request, out) -> {
            out.write(WebServer.head(200));
            out.write("<rss version=\"2.0\">\0\0\0".getBytes(StandardCharsets.UTF_8));
        });
        Watching.Round round = round("/doctype", "/cut", "/bytes");
        assertThat(round.failed()).isEqualTo(3);
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesItemsThatLeadInside() {
        site.server.page(
                "/feed",
                Site.rss("<item><title>a</title><link>http://169.254.169.254/latest</link></item>"
                        + "<item><title>b</title><link>file:///etc/passwd</link></item>"
                        + "<item><title>c</title><link>http://2130706433/</link></item>"));
        round("/feed");
        assertThat(ledger.rejections())
                .extracting(rejection -> rejection.code().code())
                .contains("address-refused");
        assertThat(health().waiting()).isZero();
        assertThat(health().failures()).extracting(FeedHealth.Failure::code).contains("inside", "address");
        assertThat(files()).isEmpty();
    }

    @Test
    void worksOffALongFeedInSeveralRounds() {
        for (int i = 0; i < 230; i++) {
            site.page(i);
        }
        site.feed("/feed", 0, 230);
        assertThat(round("/feed").summary().added()).isEqualTo(200);
        assertThat(round("/feed").summary().added()).isEqualTo(30);
    }
}
