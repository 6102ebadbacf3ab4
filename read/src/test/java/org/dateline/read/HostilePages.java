package org.dateline.read;

import static org.dateline.read.HostileArchives.WORDS;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Hostile and broken pages and texts. */
final class HostilePages {
    private static final String ARTICLE =
            "<article><h1>Bridge hit</h1><p>" + WORDS + "</p><p>" + WORDS + "</p></article>";

    private HostilePages() {}

    static Stream<HostileCase> cases() {
        return Stream.of(articles(), characters()).flatMap(all -> all);
    }

    /** Pages that hold an article, whatever else is wrong with them. */
    static Stream<HostileCase> articles() {
        return Stream.of(markup(), metadata()).flatMap(all -> all);
    }

    private static HostileCase page(String name, String before, String after) {
        return HostileCase.of(
                "page: " + name, "1 report", () -> "<html><head><title>x</title>" + before + ARTICLE + after);
    }

    private static Stream<HostileCase> markup() {
        return Stream.of(
                page("100,000 elements in one another", "<div>".repeat(100_000), ""),
                page("100,000 tables in one another", "", "<table><tr><td>".repeat(100_000)),
                page("200,000 elements never closed", "", "<b><i>".repeat(100_000)),
                page("one million links", "", "<a href=x>y</a>".repeat(1_000_000)),
                page("an attribute of 10 million characters", "<div title=\"" + "a".repeat(10_000_000) + "\">", ""),
                page("an element with 50,000 attributes", "<div " + attributes() + ">", ""),
                page("a comment that never ends", "", "<!-- " + "a".repeat(100_000)),
                page("a script that never ends", "", "<script>" + "a".repeat(100_000)),
                page("one million entities", "", "<p>" + "&amp;".repeat(1_000_000)),
                HostileCase.of(
                        "page: a picture of 20 MB in the page",
                        "1 too-large",
                        () -> "<html><body>" + ARTICLE + "<img src=\"data:image/png;base64," + "A".repeat(20_000_000)
                                + "\">"),
                page("NUL bytes within tags", "<d\0iv cl\0ass=\0>", ""),
                page("a frame into the network", "", "<iframe src=http://169.254.169.254/></iframe>"),
                page("a refresh to a script", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", ""),
                page("a base that is a script", "<base href='javascript:alert(1)'><link rel=canonical href='x'>", ""));
    }

    private static String attributes() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            all.append('a').append(i).append("=1 ");
        }
        return all.toString();
    }

    private static HostileCase declared(String name, String json) {
        return page(name, "<script type=\"application/ld+json\">" + json + "</script>", "");
    }

    private static Stream<HostileCase> metadata() {
        return Stream.of(
                declared("JSON-LD of 100,000 arrays in one another", "[".repeat(100_000)),
                declared("JSON-LD of 100,000 objects in one another", "{\"@graph\":".repeat(100_000)),
                declared(
                        "JSON-LD with a body of 10 million characters",
                        "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + "a ".repeat(5_000_000) + "\"}"),
                declared(
                        "JSON-LD with a number of 100,000 digits",
                        "{\"@type\":\"NewsArticle\",\"datePublished\":" + "9".repeat(100_000) + "}"),
                page("100,000 dates", "<meta property=article:published_time content=2024-12-01>".repeat(100_000), ""),
                page("a date of 1 million digits", "<time datetime=\"" + "2".repeat(1_000_000) + "\">", ""),
                page(
                        "a title of 5 million characters",
                        "<meta property=og:title content=\"" + "a".repeat(5_000_000) + "\">",
                        ""),
                page(
                        "a canonical address inside the network",
                        "<link rel=canonical href=\"http://127.0.0.1/admin\">",
                        ""));
    }

    private static HostileCase text(String name, String expected, byte[] content) {
        return new HostileCase("text: " + name, () -> content, expected);
    }

    private static Stream<HostileCase> characters() {
        String text = WORDS + "\n\n" + WORDS;
        return Stream.of(
                text("nothing", "1 empty", new byte[0]),
                text("nothing but blanks", "1 empty", Taken.bytes(" \n\t\u00a0\u3000".repeat(1_000))),
                text("noise", "1 binary", HostileArchives.noise(100_000)),
                text("UTF-16 without a mark", "1 report", text.getBytes(StandardCharsets.UTF_16LE)),
                text(
                        "UTF-16 cut in a character",
                        "1 report",
                        java.util.Arrays.copyOf(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE), 101)),
                text("1,000 byte order marks", "1 report", Taken.bytes("\ufeff".repeat(1_000) + text)),
                text("overlong and lone bytes in UTF-8", "1 report", WebArchive.joined(Taken.bytes(text), new byte[] {
                    (byte) 0xc0, (byte) 0x80, (byte) 0xed, (byte) 0xa0, (byte) 0x80, (byte) 0xff
                })),
                text("one million combining marks", "1 report", Taken.bytes(text + "a" + "\u0301".repeat(1_000_000))),
                text(
                        "controls of direction around every word",
                        "1 report",
                        Taken.bytes(text.replace(" ", " \u202e\u2066"))),
                text("one million empty lines", "1 report", Taken.bytes(text + "\n".repeat(1_000_000) + text)),
                text("30 MB in one line", "1 too-large", Taken.bytes("a".repeat(30_000_000))),
                text(
                        "a page that says it is in UTF-7",
                        "1 report",
                        Taken.bytes("<meta charset=utf-7>+ADw-script+AD4-" + ARTICLE)),
                text(
                        "a page that lies about its character set",
                        "1 report",
                        WebArchive.joined(Taken.bytes("<meta charset=utf-16>"), Taken.bytes(ARTICLE))));
    }
}
