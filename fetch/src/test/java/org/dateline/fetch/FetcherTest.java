package org.dateline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.testkit.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching from servers that behave. */
class FetcherTest {
    private static final Duration DELAY = Visit.QUICK.delay();

    private final QuietTime time = new QuietTime();
    private WebServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new WebServer();
        fetcher = Visit.of(server, time);
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.close();
    }

    private Outcome fetch(String path) {
        return fetcher.fetch(server.address(path), Validators.NONE);
    }

    @Test
    void bringsTheBytesOfAPage() {
        server.page("/a", "Ä page");
        Outcome.Fetched fetched = (Outcome.Fetched) fetch("/a");
        assertThat(fetched.body().bytes()).asString(StandardCharsets.UTF_8).isEqualTo("Ä page");
        assertThat(fetched.address()).isEqualTo(server.address("/a"));
        assertThat(fetched.at()).isEqualTo(time.now());
    }

    @Test
    void saysWhoItIsAndNothingElse() {
        server.page("/a", "page");
        fetch("/a");
        assertThat(server.requests().get(1).headers())
                .containsOnlyKeys("user-agent", "host", "accept", "accept-encoding", "connection")
                .containsEntry("user-agent", "Dateline test")
                .containsEntry("accept-encoding", "gzip, deflate");
        assertThat(Fetcher.agent("1.0", Optional.of("https://example.org")))
                .isEqualTo("Dateline/1.0 (+https://example.org); robots: dateline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/a?b=%", "/a b", "/é|{}^`", "//a//b", "/a;b=c?d=[e]", "/%00", "/?http://x@y"})
    void asksForWhateverPathIsGiven(String path) {
        assertThat(Visit.shown(fetch(path))).isEqualTo("status-404");
    }

    @Test
    void asksHostsWithUnusualNames() {
        server.page("/a", "page");
        Names here = host -> List.of(Visit.literal("127.0.0.1"));
        try (Fetcher any = new Fetcher("test", new AddressGuard(here, Set.of(server.socket())), Visit.QUICK, time)) {
            for (String host : List.of("a_b.test", "-a.test", "bücher.test", "a.b.c.d.e.f", "localhost")) {
                String address = "http://" + host + ":" + server.port() + "/a";
                assertThat(Visit.shown(any.fetch(address, Validators.NONE)))
                        .as(host)
                        .isEqualTo("fetched 4");
            }
        }
    }

    @Test
    void followsRedirectsAndTellsWhereTheyEnded() {
        server.redirect("/1", "/2?x").redirect("/2", "3").redirect("/3", server.address("/4"));
        server.redirect("/4", "//127.0.0.1:" + server.port() + "/5")
                .redirect("/5", "/page")
                .page("/page", "at last");
        Outcome.Fetched fetched = (Outcome.Fetched) fetch("/1");
        assertThat(fetched.asked()).isEqualTo(server.address("/1"));
        assertThat(fetched.address()).isEqualTo(server.address("/page"));
    }

    @Test
    void refusesTheSixthRedirect() {
        for (int i = 1; i <= 6; i++) {
            server.redirect("/" + i, "/" + (i + 1));
        }
        server.page("/7", "too far");
        assertThat(Visit.shown(fetch("/1"))).isEqualTo("redirects");
        assertThat(Visit.shown(fetch("/2"))).isEqualTo("fetched 7");
    }

    @Test
    void namesTheCircle() {
        server.redirect("/1", "/2").redirect("/2", "/1");
        assertThat(((Outcome.Refused) fetch("/1")).words()).contains("circle", server.address("/1"));
    }

    @Test
    void keepsNoCookies() {
        server.at(
                "/set",
                (request, out) -> out.write(
                        WebServer.head(302, "Set-Cookie: a=b; Path=/", "Location: /get", "Content-Length: 0")));
        server.page("/get", "page");
        fetch("/set");
        assertThat(server.requests())
                .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("cookie"));
    }

    @Test
    void asksRobotsFirstAndOnlyOnce() {
        server.page("/robots.txt", "User-agent: *\nDisallow: /private/\n\nUser-agent: dateline\nDisallow: /no\n");
        server.page("/a", "a").page("/no/b", "b").page("/private/c", "c");
        assertThat(Visit.shown(fetch("/a"))).isEqualTo("fetched 1");
        assertThat(Visit.shown(fetch("/no/b"))).isEqualTo("robots");
        assertThat(Visit.shown(fetch("/private/c"))).isEqualTo("fetched 1");
        assertThat(server.targets()).containsExactly("/robots.txt", "/a", "/private/c");
        time.pass(Duration.ofHours(25));
        fetch("/a");
        assertThat(server.targets()).endsWith("/robots.txt", "/a");
    }

    @Test
    void asksTheRobotsOfEverySiteOnTheWay() {
        server.at("/robots.txt", (request, out) -> {
            String rules = String.valueOf(request.headers().get("host")).startsWith("one.test")
                    ? ""
                    : "User-agent: *\nDisallow: /";
            out.write(WebServer.head(200, "Content-Length: " + rules.length()));
            out.write(rules.getBytes(StandardCharsets.UTF_8));
        });
        server.redirect("/a", "http://other.test:" + server.port() + "/b").page("/b", "b");
        assertThat(Visit.shown(fetcher.fetch("http://one.test:" + server.port() + "/a", Validators.NONE)))
                .isEqualTo("robots");
        assertThat(server.targets()).containsExactly("/robots.txt", "/a", "/robots.txt");
    }

    @ParameterizedTest
    @CsvSource({"404, fetched 4", "401, fetched 4", "403, fetched 4", "500, robots", "503, robots", "429, robots"})
    void takesTheStatusOfRobotsAsTheStandardSays(int status, String expected) {
        server.at("/robots.txt", (request, out) -> out.write(WebServer.head(status, "Content-Length: 0")));
        server.page("/a", "page");
        Outcome outcome = fetch("/a");
        assertThat(Visit.shown(outcome)).isEqualTo(expected);
        if (outcome instanceof Outcome.Refused refused) {
            assertThat(refused.passing()).isTrue();
            assertThat(refused.notBefore()).contains(refused.at().plus(Duration.ofMinutes(10)));
            server.page("/robots.txt", "");
            assertThat(Visit.shown(fetch("/a"))).isEqualTo("robots");
            time.pass(Duration.ofMinutes(11));
            assertThat(Visit.shown(fetch("/a"))).isEqualTo("fetched 4");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "robots: redirects in a circle | /robots.txt | fetched 4",
                "robots: redirect inside | http://10.0.0.1/robots.txt | inside",
                "robots: redirect to a file | file:///etc/passwd | address"
            })
    void followsTheRobotsOnlyWhereItMay(String name, String location, String expected) {
        server.redirect("/robots.txt", location).page("/a", "page");
        assertThat(Visit.shown(fetch("/a"))).as(name).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "robots: without end, fetched 4",
        "robots: a rule of 500 KB, fetched 4",
        "robots: 50000 rules, robots",
        "robots: stars, robots",
        "robots: bytes of no text, fetched 4",
        "robots: a delay of a year, fetched 4",
        "robots: a negative delay, fetched 4",
    })
    void survivesRobots(String name, String expected) {
        server.at("/robots.txt", (request, out) -> {
            out.write(WebServer.head(200));
            String all = "User-agent: *\n";
            String rules = switch (name) {
                case "robots: without end" -> (all + "Allow: /\n").repeat(500_000);
                case "robots: a rule of 500 KB" -> all + "Disallow: /x" + "y".repeat(500_000);
                case "robots: 50000 rules" -> all + "Disallow: /b\n".repeat(35_000) + "Disallow: /a\n";
                case "robots: stars" -> all + "Disallow: /" + "*a".repeat(2_000) + "\nDisallow: /*a*a*a*a";
                case "robots: bytes of no text" -> "\0\u0001\u0002".repeat(10_000);
                case "robots: a delay of a year" -> all + "Crawl-delay: 31536000";
                default -> all + "Crawl-delay: -5";
            };
            out.write(rules.getBytes(StandardCharsets.UTF_8));
        });
        server.page("/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "page");
        assertThat(Visit.shown(fetch("/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")))
                .isEqualTo(expected);
        assertThat(time.pauses).allMatch(pause -> pause.compareTo(Duration.ofSeconds(60)) <= 0);
    }

    @Test
    void leavesAHostAloneBetweenTwoQuestions() {
        server.page("/a", "a").page("/b", "b");
        fetch("/a");
        assertThat(time.pauses).containsExactly(DELAY);
        fetch("/b");
        assertThat(time.pauses).containsExactly(DELAY, DELAY);
        time.pass(Duration.ofMinutes(1));
        fetch("/b");
        assertThat(time.pauses).containsExactly(DELAY, DELAY);
    }

    @Test
    void doesNotWaitForOtherHosts() {
        server.page("/a", "a");
        fetcher.fetch("http://one.test:" + server.port() + "/a", Validators.NONE);
        time.pass(Duration.ofMinutes(1));
        time.pauses.clear();
        fetcher.fetch("http://one.test:" + server.port() + "/a", Validators.NONE);
        fetcher.fetch("http://other.test:" + server.port() + "/a", Validators.NONE);
        assertThat(time.pauses).as("only between robots.txt and page").containsExactly(DELAY);
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "1, 2", "3600, 60"})
    void keepsToTheDelayThatRobotsWant(int wanted, int seconds) {
        server.page("/robots.txt", "User-agent: *\nCrawl-delay: " + wanted)
                .page("/a", "a")
                .page("/b", "b");
        fetch("/a");
        fetch("/b");
        assertThat(time.pauses).containsExactly(DELAY, Duration.ofSeconds(seconds));
    }

    @Test
    void asksOnlyForWhatHasChanged() {
        String tag = "\"one\"";
        String day = "Sun, 01 Dec 2024 08:00:00 GMT";
        server.at("/a", (request, out) -> {
            boolean known = tag.equals(request.headers().get("if-none-match"))
                    && day.equals(request.headers().get("if-modified-since"));
            out.write(known ? WebServer.head(304) : WebServer.head(200, "ETag: " + tag, "Last-Modified: " + day));
        });
        Outcome.Fetched first = (Outcome.Fetched) fetch("/a");
        assertThat(first.validators())
                .isEqualTo(new Validators(server.address("/a"), Optional.of(tag), Optional.of(day)));
        assertThat(fetcher.fetch(server.address("/a"), first.validators()))
                .isEqualTo(new Outcome.NotModified(server.address("/a"), time.now()));
    }

    @Test
    void showsWhatAServerGaveToItsAddressOnly() {
        server.redirect("/old", "/new")
                .at(
                        "/new",
                        (request, out) -> out.write(
                                request.headers().containsKey("if-none-match")
                                        ? WebServer.head(304)
                                        : WebServer.head(200, "ETag: 1")));
        Validators validators = ((Outcome.Fetched) fetch("/old")).validators();
        assertThat(fetcher.fetch(server.address("/old"), validators)).isInstanceOf(Outcome.NotModified.class);
        assertThat(server.requests().stream().filter(request -> request.target().equals("/old")))
                .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("if-none-match"));
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504", "429", "408"})
    void asksAgainAfterGrowingPauses(int status) {
        AtomicInteger attempts = new AtomicInteger();
        server.at(
                "/a",
                (request, out) -> out.write(
                        attempts.incrementAndGet() < 3
                                ? WebServer.head(status)
                                : WebServer.head(200, "Content-Length: 0")));
        assertThat(Visit.shown(fetch("/a"))).isEqualTo("fetched 0");
        assertThat(time.pauses).containsExactly(DELAY, Duration.ofSeconds(5), Duration.ofSeconds(20));
    }

    @Test
    void asksAgainWhereAnAnswerBrokeOff() {
        AtomicInteger attempts = new AtomicInteger();
        server.at("/a", (request, out) -> {
            out.write(WebServer.head(200, "Content-Length: 4"));
            out.write("page".substring(attempts.incrementAndGet() == 1 ? 2 : 0).getBytes(StandardCharsets.UTF_8));
        });
        assertThat(Visit.shown(fetch("/a"))).isEqualTo("fetched 4");
    }

    @Test
    void doesNotAskAgainForWhatWillNotChange() {
        assertThat(Visit.shown(fetch("/missing"))).isEqualTo("status-404");
        assertThat(server.targets()).containsExactly("/robots.txt", "/missing");
    }

    @Test
    void waitsAsLongAsTheServerSays() {
        AtomicInteger attempts = new AtomicInteger();
        List<String> waits = List.of("Retry-After: 90", "Retry-After: Sun, 01 Dec 2024 08:02:32 GMT");
        server.at("/a", (request, out) -> {
            int attempt = attempts.getAndIncrement();
            out.write(attempt < 2 ? WebServer.head(503, waits.get(attempt)) : WebServer.head(200, "Content-Length: 0"));
        });
        assertThat(Visit.shown(fetch("/a"))).isEqualTo("fetched 0");
        assertThat(time.pauses).containsExactly(DELAY, Duration.ofSeconds(90), Duration.ofSeconds(60));
    }

    @Test
    void givesUpWhereTheServerWantsALongPause() {
        server.at("/a", (request, out) -> out.write(WebServer.head(503, "Retry-After: 3600")));
        Outcome.Refused refused = (Outcome.Refused) fetch("/a");
        assertThat(refused.notBefore()).contains(refused.at().plus(Duration.ofHours(1)));
        assertThat(server.targets()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void endsWhereTheWorkIsToEnd() {
        server.page("/a", "a");
        time.ended = true;
        Outcome.Refused refused = (Outcome.Refused) fetch("/a");
        assertThat(refused.reason()).isEqualTo(Reason.STOPPED);
        assertThat(server.targets()).containsExactly("/robots.txt");
    }

    @Test
    void connectsToTheAddressThatWasCheckedWhateverTheNameLeadsToNext() {
        AtomicInteger questions = new AtomicInteger();
        Names rebinding = host -> List.of(Visit.literal(questions.incrementAndGet() <= 2 ? "127.0.0.1" : "10.0.0.1"));
        server.page("/a", "page");
        try (Fetcher fickle =
                new Fetcher("test", new AddressGuard(rebinding, Set.of(server.socket())), Visit.QUICK, time)) {
            String address = "http://fickle.test:" + server.port() + "/a";
            assertThat(Visit.shown(fickle.fetch(address, Validators.NONE))).isEqualTo("fetched 4");
            assertThat(questions).as("once for robots.txt, once for the page").hasValue(2);
            assertThat(Visit.shown(fickle.fetch(address, Validators.NONE))).isEqualTo("inside");
        }
    }

    @Test
    void letsNoProxyComeBetween() throws IOException {
        List<String> asked = new ArrayList<>();
        try (WebServer proxy = new WebServer()) {
            System.setProperty("http.proxyHost", "127.0.0.1");
            System.setProperty("http.proxyPort", String.valueOf(proxy.port()));
            System.setProperty("http.nonProxyHosts", "");
            System.setProperty("socksProxyHost", "127.0.0.1");
            System.setProperty("socksProxyPort", String.valueOf(proxy.port()));
            server.page("/a", "page");
            assertThat(Visit.shown(fetch("/a"))).isEqualTo("fetched 4");
            asked.addAll(proxy.targets());
        } finally {
            List.of("http.proxyHost", "http.proxyPort", "http.nonProxyHosts", "socksProxyHost", "socksProxyPort")
                    .forEach(System::clearProperty);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void refusesLoopbackWithoutTheAllowanceOfTests() {
        server.page("/a", "page");
        try (Fetcher strict = new Fetcher("test", new AddressGuard(), Visit.QUICK, time)) {
            assertThat(Visit.shown(strict.fetch(server.address("/a"), Validators.NONE)))
                    .isEqualTo("address");
            assertThat(Visit.shown(strict.fetch("http://127.0.0.1/", Validators.NONE)))
                    .isEqualTo("inside");
            assertThat(Visit.shown(strict.fetch("http://localhost/", Validators.NONE)))
                    .isEqualTo("inside");
        }
        assertThat(server.targets()).isEmpty();
    }

    @Test
    void tellsWhenItWasRefused() {
        Instant start = time.now();
        Outcome.Refused refused = (Outcome.Refused) fetcher.fetch("nonsense", Validators.NONE);
        assertThat(refused.at()).isEqualTo(start);
        assertThat(refused.words()).contains("http://");
    }
}
