package org.dateline.read;

import static org.dateline.read.HostileArchives.WORDS;

import java.util.stream.Stream;

/** Hostile and broken web archives and feeds. */
final class HostileCrawls {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static final String PAGE =
            "<html><body><article><h1>Bridge hit</h1><p>" + WORDS + "</p></article></body></html>";
    private static final String RESPONSE = "Content-Type: application/http;msgtype=response\r\n";
    private static final String ITEM =
            "<item><title>Bridge hit</title><link>https://a.example/1</link><content:encoded><![CDATA[<p>"
                    + (WORDS + " ").repeat(8) + "</p><p>" + (WORDS + " ").repeat(8)
                    + "</p>]]></content:encoded></item>";

    private HostileCrawls() {}

    static Stream<HostileCase> cases() {
        return Stream.of(records(), answers(), feeds()).flatMap(all -> all);
    }

    private static WebArchive after() {
        return WebArchive.plain().page("https://a.example/0", PAGE);
    }

    private static Stream<HostileCase> records() {
        byte[] http = WebArchive.http(OK, Taken.bytes(PAGE));
        return Stream.of(
                new HostileCase(
                        "crawl: a record longer than the file",
                        () -> after().record("response", "https://a.example/1", RESPONSE, http, "99999999")
                                .bytes(),
                        "1 report, 2 truncated"),
                new HostileCase(
                        "crawl: a record longer than it says",
                        () -> after().record("response", "https://a.example/1", RESPONSE, http, "40")
                                .page("https://a.example/2", PAGE)
                                .bytes(),
                        "1 empty, 2 report, 1 truncated"),
                new HostileCase(
                        "crawl: a negative length",
                        () -> after().record("response", "https://a.example/1", RESPONSE, http, "-5")
                                .page("https://a.example/2", PAGE)
                                .bytes(),
                        "2 report, 1 truncated"),
                new HostileCase(
                        "crawl: a length of 30 digits",
                        () -> after().record("response", "https://a.example/1", RESPONSE, http, "9".repeat(30))
                                .page("https://a.example/2", PAGE)
                                .bytes(),
                        "2 report, 1 truncated"),
                new HostileCase(
                        "crawl: a head of 1 MB without an end",
                        () -> after().raw(Taken.bytes("WARC/1.0\r\nX: " + "a".repeat(1 << 20)))
                                .bytes(),
                        "1 report, 1 truncated"),
                new HostileCase(
                        "crawl: noise between records",
                        () -> after().raw(HostileArchives.noise(10_000))
                                .page("https://a.example/2", PAGE)
                                .bytes(),
                        "1 report, 1 truncated"),
                new HostileCase(
                        "crawl: 64 MiB of zeros packed as a record",
                        () -> WebArchive.packed()
                                .page("https://a.example/0", PAGE)
                                .raw(new byte[64 << 20])
                                .bytes(),
                        "1 report, 1 too-large"),
                new HostileCase(
                        "crawl: a page that holds a record of another site",
                        () -> WebArchive.plain()
                                .page(
                                        "https://a.example/0",
                                        PAGE
                                                + "\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n")
                                .bytes(),
                        "1 report"),
                new HostileCase(
                        "crawl: an address that is a script",
                        () -> WebArchive.plain()
                                .page("javascript:alert(1)", PAGE)
                                .bytes(),
                        "1 no-article"),
                new HostileCase(
                        "crawl: an address of 50,000 characters",
                        () -> WebArchive.plain()
                                .page("https://a.example/" + "a".repeat(50_000), PAGE)
                                .bytes(),
                        "1 report"),
                new HostileCase(
                        "crawl: no address",
                        () -> WebArchive.plain().page("", PAGE).bytes(),
                        "1 no-article"),
                new HostileCase(
                        "crawl: 1,000 records of one address",
                        () -> repeated(1_000, "https://a.example/1"),
                        "1000 report"),
                new HostileCase(
                        "crawl: a record of an unknown type",
                        () -> after().record("gift", "https://a.example/1", RESPONSE, http)
                                .bytes(),
                        "1 no-article, 1 report"),
                new HostileCase(
                        "crawl: cut in a packed record",
                        () -> HostileArchives.half(WebArchive.packed()
                                .page("https://a.example/0", PAGE + HostileArchives.WORDS.repeat(50))
                                .bytes()),
                        "1 truncated"));
    }

    private static byte[] repeated(int times, String address) {
        WebArchive archive = WebArchive.plain();
        for (int time = 0; time < times; time++) {
            archive.page(address, PAGE);
        }
        return archive.bytes();
    }

    private static HostileCase answer(String name, String expected, String head, byte[] body) {
        return new HostileCase(
                "crawl: " + name,
                () -> WebArchive.plain()
                        .response("https://a.example/1", head, body)
                        .bytes(),
                expected);
    }

    private static Stream<HostileCase> answers() {
        byte[] page = Taken.bytes(PAGE);
        return Stream.of(
                answer(
                        "an answer packed as a bomb",
                        "1 too-large",
                        OK + "Content-Encoding: gzip\r\n",
                        WebArchive.gzip(new byte[64 << 20])),
                answer(
                        "an answer that says it is packed and is not",
                        "1 report",
                        OK + "Content-Encoding: gzip\r\n",
                        page),
                answer("an answer packed in a way nobody knows", "1 report", OK + "Content-Encoding: zebra\r\n", page),
                answer(
                        "chunks of lying lengths",
                        "1 truncated",
                        OK + "Transfer-Encoding: chunked\r\n",
                        Taken.bytes("FFFFFF\r\n" + PAGE)),
                answer("a status line that is none", "1 truncated", "HELLO\r\nContent-Type: text/html\r\n", page),
                answer("a picture that says it is a page", "1 binary", OK, HostileArchives.noise(5_000)),
                answer("an answer of 40 MB", "1 too-large", OK, new byte[40_000_000]),
                answer("a redirect", "1 no-article", "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\n", page));
    }

    private static HostileCase feed(String name, String expected, String document) {
        return HostileCase.of("feed: " + name, expected, () -> document);
    }

    private static String rss(String before, String items) {
        return "<?xml version=\"1.0\"?>" + before
                + "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>A</title>"
                + items
                + "</channel></rss>";
    }

    private static Stream<HostileCase> feeds() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'm'; c++) {
            laughs.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        String laughing = laughs.append("]>").toString();
        return Stream.of(
                feed(
                        "an entity that names a file of the machine",
                        "1 truncated",
                        rss(
                                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                                ITEM.replace("<p>The", "&x;<p>The"))),
                feed("a billion laughs", "1 truncated", rss(laughing, ITEM.replace("Bridge hit", "&l;"))),
                feed(
                        "a document type from inside the network",
                        "1 truncated",
                        rss("<!DOCTYPE rss SYSTEM \"http://169.254.169.254/x.dtd\">", ITEM)),
                feed("100,000 elements in one another", "1 truncated", rss("", "<a>".repeat(100_000))),
                feed(
                        "10,000 items that are only links",
                        "10000 no-article",
                        rss("", "<item><title>x</title><link>https://a.example/</link></item>".repeat(10_000))),
                feed("a script in the text", "1 report", rss("", ITEM.replace("<p>", "<script>alert(1)</script><p>"))),
                feed(
                        "a link that is a script",
                        "1 report",
                        rss("", ITEM.replace("https://a.example/1", "javascript:alert(1)"))),
                feed(
                        "published in the year 999999",
                        "1 report",
                        rss("", ITEM.replace("<title>", "<pubDate>Tue, 31 Feb 999999 99:99:99 ZZZ</pubDate><title>"))),
                feed("cut in an item", "1 truncated", rss("", ITEM).substring(0, 400)),
                feed(
                        "a character set that does not exist",
                        "1 truncated",
                        rss("", ITEM).replace("\"1.0\"?>", "\"1.0\" encoding=\"zebra-8\"?>")),
                feed(
                        "JSON: 100,000 arrays in one another",
                        "1 truncated",
                        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": " + "[".repeat(100_000)),
                feed(
                        "JSON: items that are numbers",
                        "4 no-article",
                        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"A\", \"items\": [1, 2, null, \"x\"]}"),
                feed(
                        "JSON: cut in an item",
                        "1 truncated",
                        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"A\", \"items\": [{\"content_text\": \""
                                + WORDS));
    }
}
