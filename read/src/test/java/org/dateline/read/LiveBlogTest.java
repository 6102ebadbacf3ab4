package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.model.BlockKind;
import org.dateline.model.Report;
import org.dateline.read.item.Item;
import org.dateline.read.item.Items;
import org.junit.jupiter.api.Test;

/** Pages to which newsrooms add entries, as their systems write them, and pages that only look so. */
class LiveBlogTest {
    private static final String BRIDGE =
            "Shells hit the eastern bridge of Marrow shortly after nine, the governor's office said in a statement.";
    private static final String CONVOY =
            "A convoy of forty buses left the river camps for the north, drivers told the Lantern by telephone.";
    private static final String DENIAL =
            "The defence ministry denied that its artillery had fired on the bridge, and blamed the rebels for it.";

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head><meta charset=utf-8><title>War in the river towns: live</title>"
                + "<meta property=og:site_name content='The Lantern'>"
                + "<link rel=canonical href='https://lantern.example/live/river'>" + head
                + "</head><body><header><nav><a href='/'>Home</a></nav></header><main><h1>War in the river towns: live</h1>"
                + body + "</main></body></html>";
    }

    private static String entry(String id, String time, String heading, String text) {
        return "<article class='post' id='" + id + "'><time datetime='" + time + "'>" + time + "</time><h2>" + heading
                + "</h2><p>" + text + "</p><button>Share</button></article>";
    }

    /** As elements only, the newest first. */
    private static String shown() {
        return page(
                "",
                "<div class=stream>"
                        + entry("b3", "2024-12-04T11:40:00+03:00", "Ministry denies", DENIAL)
                        + entry("b2", "2024-12-04T10:05:00+03:00", "Buses leave", CONVOY)
                        + entry("b1", "2024-12-03T23:50:00+03:00", "Bridge hit", BRIDGE)
                        + "</div>");
    }

    private static String declared(String... updates) {
        return "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"LiveBlogPosting\","
                + "\"headline\":\"War in the river towns\",\"liveBlogUpdate\":[" + String.join(",", updates)
                + "]}</script>";
    }

    private static String update(String anchor, String time, String headline, String body) {
        return "{\"@type\":\"BlogPosting\",\"headline\":\"" + headline + "\",\"datePublished\":\"" + time
                + "\",\"url\":\"https://lantern.example/live/river#" + anchor
                + "\",\"author\":{\"name\":\"Mara Tell\"},\"articleBody\":\"" + body + "\"}";
    }

    private static List<Item> items(String page) {
        return Taken.items("live.html", Taken.bytes(page));
    }

    @Test
    void makesAReportOfEveryEntryThatThePageShows() {
        List<Item> items = items(shown());
        assertThat(Taken.names(items)).containsExactly("live.html!/b3", "live.html!/b2", "live.html!/b1");
        Report convoy = Taken.report(items, "live.html!/b2");
        assertThat(convoy.title()).contains("Buses leave");
        assertThat(convoy.outlet()).contains("The Lantern");
        assertThat(convoy.url()).contains("https://lantern.example/live/river#b2");
        assertThat(convoy.published().orElseThrow().date()).isEqualTo(LocalDate.of(2024, 12, 4));
        assertThat(convoy.published().orElseThrow().value()).contains("2024-12-04T10:05:00+03:00");
        assertThat(convoy.published().orElseThrow().source()).contains("live blog");
        assertThat(Taken.words(convoy, BlockKind.BODY)).containsExactly(CONVOY);
        assertThat(Taken.report(items, "live.html!/b1")
                        .published()
                        .orElseThrow()
                        .date())
                .isEqualTo(LocalDate.of(2024, 12, 3));
    }

    @Test
    void takesTheEntriesThatThePageDeclaresInItsMetadata() {
        String blog = page(
                declared(
                        update("b2", "2024-12-04T07:05:00Z", "Buses leave", CONVOY + "\\n" + DENIAL),
                        update("b1", "2024-12-03T20:50:00Z", "", BRIDGE),
                        update(
                                "b0",
                                "2024-12-03T20:40:00Z",
                                "&ldquo;War&rdquo; &amp; peace",
                                "<p>L&#39;arm&eacute;e a</p> dit")),
                "<p>Nothing but a script draws this page.</p>");
        List<Item> items = items(blog);
        assertThat(Taken.names(items)).containsExactly("live.html!/b2", "live.html!/b1", "live.html!/b0");
        assertThat(Taken.report(items, "live.html!/b0").title()).contains("“War” & peace");
        assertThat(Taken.report(items, "live.html!/b0").text()).contains("L'armée a");
        assertThat(Taken.report(items, "live.html!/b2").byline()).contains("Mara Tell");
        assertThat(Taken.words(Taken.report(items, "live.html!/b2"), BlockKind.BODY))
                .containsExactly(CONVOY, DENIAL);
        assertThat(Taken.report(items, "live.html!/b1").title()).isEmpty();
    }

    @Test
    void takesTheWordsThatThePageShowsForAnEntryItDeclares() {
        String shown = "<div id=b1><h3>Bridge hit</h3><p>" + BRIDGE + "</p><p>" + CONVOY + "</p></div>";
        List<Item> items = items(page(declared(update("b1", "2024-12-03T20:50:00Z", "Bridge", BRIDGE)), shown));
        Report bridge = Taken.report(items, "live.html!/b1");
        assertThat(bridge.title()).contains("Bridge hit");
        assertThat(Taken.words(bridge, BlockKind.BODY)).containsExactly(BRIDGE, CONVOY);
    }

    @Test
    void keepsWhatThePageSaysBesidesItsEntries() {
        String lead = "<div><p>" + BRIDGE + " " + DENIAL + "</p><p>" + CONVOY + " " + DENIAL + "</p></div>";
        String blog = shown().replace("<div class=stream>", lead + "<div class=stream>")
                + declared(update("b3", "2024-12-04T08:40:00Z", "Ministry denies", DENIAL));
        List<Item> items = items(blog);
        assertThat(Taken.names(items)).contains("live.html!/besides its entries");
        Report rest = Taken.report(items, "live.html!/besides its entries");
        assertThat(rest.url()).contains("https://lantern.example/live/river");
        assertThat(rest.text()).contains(BRIDGE + " " + DENIAL);
    }

    @Test
    void leavesOtherPagesWhole() {
        String paragraphs = ("<p>" + BRIDGE + " " + DENIAL + "</p>").repeat(5);
        String story = "<article><time datetime='2024-12-04T10:00:00Z'>4 Dec</time>" + paragraphs + "</article>";
        String comments = "<section class=comments>"
                + shown().substring(shown().indexOf("<article"), shown().lastIndexOf("</div>")) + "</section>";
        String teasers = IntStream.range(0, 9)
                .mapToObj(i -> entry(
                        "t" + i,
                        "2024-12-04T1" + i + ":00:00Z",
                        "<a href='/news/" + i + "'>Story " + i + "</a>",
                        CONVOY))
                .collect(Collectors.joining());
        String related = IntStream.range(0, 9)
                .mapToObj(i ->
                        "<li><time datetime='2024-12-04T1" + i + ":00:00Z'></time> <a href='/" + i + "'>Story</a></li>")
                .collect(Collectors.joining());
        String table = "<p>" + BRIDGE + "</p>"
                + IntStream.range(0, 9)
                        .mapToObj(i -> "<p>At <time datetime='2024-12-04T1" + i + ":00:00Z'>" + i + "</time> " + i
                                + " shells</p>")
                        .collect(Collectors.joining());
        String mixed = shown().replace("10:05", "13:05").replace("2024-12-03T23:50", "2024-12-04T12:50")
                + entry("b4", "2024-12-04T09:40:00+03:00", "More", DENIAL)
                + entry("b5", "2024-12-04T12:40:00+03:00", "More", DENIAL);
        String days = shown().replaceAll("T\\d\\d:\\d\\d:\\d\\d\\+03:00", "");
        for (String body : List.of(story + comments, story + "<ul>" + related + "</ul>", teasers, table, mixed, days)) {
            assertThat(Taken.names(items(page("", body)))).as(body).containsExactly("live.html");
        }
        assertThat(Taken.names(items(page("", shown().replace("class=stream", "class='comment-list'")))))
                .containsExactly("live.html");
    }

    @Test
    void leavesPagesWholeForWhoAsksForPages() {
        try (Items found = Unpacking.intoPages().items("live.html", new ByteArrayInputStream(Taken.bytes(shown())))) {
            assertThat(found.next().location()).isEqualTo("live.html");
            assertThat(found.hasNext()).isFalse();
        }
    }

    @Test
    void countsEntriesWithoutWordsAndEntriesGivenTwice() {
        List<Item> items = items(page(
                declared(
                        update("b1", "2024-12-03T20:50:00Z", "", ""),
                        update("b2", "no date", "Buses leave", CONVOY),
                        update("b2", "", "Buses leave", CONVOY),
                        "\"not an entry\"",
                        "{\"@type\":\"BlogPosting\",\"articleBody\":\"" + DENIAL + "\"}"),
                ""));
        assertThat(Taken.names(items).subList(0, 3))
                .startsWith("live.html!/b1 (no-article)", "live.html!/b2")
                .allMatch(name -> name.startsWith("live.html!/"));
        assertThat(items).hasSize(4);
        assertThat(Taken.report(items, "live.html!/b2").published()).isEmpty();
    }

    @Test
    void readsEntriesInArabic() {
        String words = "أعلن مكتب المحافظ أن القذائف أصابت الجسر الشرقي في المدينة صباح اليوم وأن الحركة توقفت عليه.";
        List<Item> items = items(page(
                "",
                "<div>" + entry("ن١", "2024-12-04T11:40:00+03:00", "قصف", words)
                        + entry("ن٢", "2024-12-04T10:40:00+03:00", "قصف", words + words)
                        + entry("ن٣", "2024-12-04T09:40:00+03:00", "قصف", words + " " + words) + "</div>"));
        assertThat(Taken.names(items)).containsExactly("live.html!/ن١", "live.html!/ن٢", "live.html!/ن٣");
        assertThat(Taken.report(items, "live.html!/ن١").language()).isEqualTo("ar");
    }

    @Test
    void takesSomeThousandsOfEntriesAndSaysSoOfMore() {
        String entries = IntStream.range(0, 10_000)
                .mapToObj(i ->
                        entry("e" + i, String.format("2024-12-04T%02d:%02d:00Z", i / 600, i / 10 % 60), "E", CONVOY))
                .collect(Collectors.joining());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            List<Item> items = items(page("", "<div>" + entries + "</div>"));
            assertThat(items).hasSize(5_001);
            assertThat(Taken.names(items).get(5_000)).endsWith("(too-large)");
            assertThat(((Item.Refused) items.get(5_000)).rejection().message()).contains("10000 entries");
        });
    }

    @Test
    void comesToAnEndWithTimesInTimes() {
        String nested = "<div><time datetime='2024-12-04T10:00:00Z'>".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(items(page("", nested))).isNotEmpty());
    }

    @Test
    void readsEveryPrefix() {
        for (String whole : List.of(
                shown(), page(declared(update("b1", "2024-12-03T20:50:00Z", "Bridge", BRIDGE)), "<p>" + CONVOY))) {
            for (int end = 0; end < whole.length(); end += 3) {
                Optional<String> outcome = Optional.of(Taken.outcome(Taken.bytes(whole.substring(0, end))));
                assertThat(outcome).as("%d characters", end).isPresent();
            }
        }
    }

    @Test
    void losesNoWordOfAnyEntry() {
        Random random = new Random(14);
        for (int i = 0; i < 40; i++) {
            int count = 3 + random.nextInt(6);
            List<String> texts = IntStream.range(0, count)
                    .mapToObj(n -> "Entry " + n + ": " + (random.nextBoolean() ? BRIDGE : DENIAL) + " Word"
                            + random.nextInt(1_000) + " stood there too.")
                    .toList();
            String entries = IntStream.range(0, count)
                    .mapToObj(n -> entry("e" + n, "2024-12-04T1" + n + ":00:00Z", "Heading", texts.get(n)))
                    .collect(Collectors.joining("\n"));
            List<Item> items = items(page("", "<ol>" + entries + "</ol>"));
            for (int n = 0; n < count; n++) {
                assertThat(Taken.report(items, "live.html!/e" + n).text()).contains(texts.get(n));
            }
        }
    }
}
