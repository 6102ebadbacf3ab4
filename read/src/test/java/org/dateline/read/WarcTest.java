package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.dateline.read.WebArchive.gzip;
import static org.dateline.read.WebArchive.joined;
import static org.dateline.read.WebArchive.utf8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dateline.model.RejectionCode;
import org.dateline.model.Report;
import org.dateline.read.item.Said;
import org.junit.jupiter.api.Test;

class WarcTest {
    private static final String HTML_HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static final String DIGEST = "WARC-Payload-Digest: sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ\r\n";

    private static String page(String town) {
        return "<!DOCTYPE html><html><head><title>Bridge at " + town + " shelled</title></head><body><h1>Bridge at "
                + town
                + " shelled</h1><p>The bridge at " + town + " was shelled on Sunday, the mayor's office said in a"
                + " statement.</p><p>No one was hurt, it said on Monday morning.</p></body></html>";
    }

    /** As wget --warc-file writes it: all of a page's records, then its own log. */
    private static byte[] wget(WebArchive archive) {
        return archive.record(
                        "warcinfo",
                        "",
                        "Content-Type: application/warc-fields\r\n",
                        utf8("software: Wget/1.21\r\n\r\n"))
                .record(
                        "request",
                        "<https://courier.example/alma>",
                        "Content-Type: application/http;msgtype=request\r\nWARC-IP-Address: 192.0.2.1\r\n",
                        utf8("GET /alma HTTP/1.1\r\nHost: courier.example\r\n\r\n"))
                .page("<https://courier.example/alma>", page("Alma"))
                .response(
                        "<https://courier.example/a.jpg>",
                        "HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n",
                        new byte[9000])
                .response("<https://courier.example/old>", "HTTP/1.1 301 Moved\r\nLocation: /alma\r\n", new byte[0])
                .page("<https://courier.example/borna>", page("Borna"))
                .record("metadata", "", "Content-Type: text/plain\r\n", utf8("--warc-file x\n"))
                .record(
                        "resource",
                        "metadata://gnu.org/software/wget/warc/wget.log",
                        "Content-Type: text/plain\r\n",
                        utf8("log"))
                .bytes();
    }

    @Test
    void takesThePagesThatWgetKept() {
        for (byte[] archive :
                List.of(wget(WebArchive.plain()), wget(WebArchive.packed()), gzip(wget(WebArchive.plain())))) {
            Harvest taken = Harvest.from("x.warc", archive);
            assertThat(taken.locations())
                    .containsExactly(
                            "x.warc!/20240305060708/https://courier.example/alma",
                            "x.warc!/20240305060708/https://courier.example/borna");
            assertThat(taken.texts()).containsExactly(page("Alma"), page("Borna"));
            assertThat(taken.refusals())
                    .containsExactly("NO_ARTICLE x.warc: 3 records are no documents: 1 image/jpeg,"
                            + " 1 of no address on the web: metadata:, 1 of status 301");
            assertThat(taken.reports())
                    .extracting(Report::title)
                    .allSatisfy(title -> assertThat(title).isPresent());
            assertThat(taken.reports().get(0).url()).contains("https://courier.example/alma");
        }
    }

    @Test
    void makesTheReportsThatSingleFilesMake() {
        Report fromArchive =
                Harvest.from("x.warc", wget(WebArchive.packed())).reports().get(0);
        Report fromFile =
                Harvest.from("alma.html", utf8(page("Alma"))).reports().get(0);
        assertThat(fromArchive.id()).isEqualTo(fromFile.id());
        assertThat(fromArchive.text()).isEqualTo(fromFile.text());
        assertThat(fromArchive.blocks()).isEqualTo(fromFile.blocks());
        assertThat(fromArchive.published()).isEqualTo(fromFile.published());
    }

    @Test
    void undoesWhatServersPack() {
        byte[] html = utf8(page("Alma"));
        byte[] chunked = joined(utf8(Integer.toHexString(html.length) + "\r\n"), html, utf8("\r\n0\r\n\r\n"));
        byte[] archive = WebArchive.packed()
                .response("https://a.example/1", HTML_HEAD + "Transfer-Encoding: chunked\r\n", chunked)
                .response("https://a.example/2", HTML_HEAD + "Transfer-Encoding: chunked\r\n", html)
                .response("https://a.example/3", HTML_HEAD + "Content-Encoding: gzip\r\n", gzip(html))
                .response("https://a.example/4", HTML_HEAD + "Content-Encoding: gzip\r\n", html)
                .response("https://a.example/5", HTML_HEAD + "Content-Encoding: br\r\n", html)
                .response(
                        "https://a.example/6", HTML_HEAD + "Content-Encoding: zstd\r\n", new byte[] {40, -75, 47, -3, 0
                        })
                .response("https://a.example/7", HTML_HEAD + "Content-Length: 10\r\n", html)
                .bytes();
        Harvest taken = Harvest.from("x.warc.gz", archive);
        assertThat(taken.texts()).hasSize(6).containsOnly(page("Alma"));
        assertThat(taken.refusals()).containsExactly("NO_ARTICLE x.warc.gz: 1 record is no document: 1 packed as zstd");
    }

    @Test
    void takesConversionsAndResources() {
        byte[] archive = WebArchive.plain()
                .record(
                        "conversion",
                        "https://a.example/1",
                        "Content-Type: text/plain\r\n",
                        utf8("The bridge was shelled."))
                .record("resource", "https://a.example/2", "Content-Type: text/html\r\n", utf8(page("Alma")))
                .record("resource", "urn:text:https://a.example/2", "Content-Type: text/plain\r\n", utf8("again"))
                .page("https://a.example/robots.txt", "User-agent: *")
                .record("continuation", "https://a.example/1", "", utf8("rest"))
                .record("unheard-of", "https://a.example/1", "", utf8("rest"))
                .bytes();
        Harvest taken = Harvest.from("x", archive);
        assertThat(taken.texts()).containsExactly("The bridge was shelled.", page("Alma"));
        assertThat(taken.refusals())
                .containsExactly("NO_ARTICLE x: 4 records are no documents: 1 continuation,"
                        + " 1 of no address on the web: urn:, 1 of type unheard-of, 1 robots.txt");
    }

    @Test
    void tellsWhatWasFoundUnchanged() {
        byte[] archive = WebArchive.packed()
                .record(
                        "response",
                        "https://a.example/1",
                        DIGEST + "Content-Type: application/http;msgtype=response\r\n",
                        WebArchive.http(HTML_HEAD, utf8(page("Alma"))))
                .record(
                        "revisit",
                        "https://a.example/2",
                        DIGEST + "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n"
                                + "Content-Type: application/http;msgtype=response\r\n",
                        utf8(HTML_HEAD + "\r\n"))
                .record("revisit", "https://a.example/3", "WARC-Payload-Digest: sha1:OTHER\r\n", new byte[0])
                .bytes();
        Harvest taken = Harvest.from("x", archive);
        assertThat(taken.documents()).hasSize(1);
        assertThat(taken.refusals())
                .containsExactly(
                        "NO_ARTICLE x!/20240305060708/https://a.example/2: unchanged since it was taken as"
                                + " 20240305060708/https://a.example/1",
                        "NO_ARTICLE x: 1 record is no document: 1 revisit of what is no document in this file");
    }

    @Test
    void goesOnAfterARecordOfAWrongLength() {
        for (String length : List.of("10", "3000", "-5", "x", "99999999999999999999")) {
            byte[] archive = WebArchive.plain()
                    .page("https://a.example/1", page("Alma"))
                    .record(
                            "response",
                            "https://a.example/2",
                            "Content-Type: application/http\r\n",
                            WebArchive.http(HTML_HEAD, utf8(page("Borna"))),
                            length)
                    .page("https://a.example/3", page("Cosa") + " ".repeat(4000))
                    .page("https://a.example/4", page("Dena"))
                    .bytes();
            Harvest taken = Harvest.from("x", archive);
            assertThat(taken.texts()).as(length).contains(page("Alma"), page("Dena"));
            assertThat(taken.refused()).as(length).anySatisfy(rejection -> {
                assertThat(rejection.code()).isEqualTo(RejectionCode.TRUNCATED);
                assertThat(rejection.file()).startsWith("x!/offset ");
            });
        }
    }

    @Test
    void tellsThatTheFileEndsWithinARecord() {
        byte[] archive = WebArchive.plain()
                .page("https://a.example/1", page("Alma"))
                .record(
                        "response",
                        "https://a.example/2",
                        "Content-Type: application/http\r\n",
                        utf8(HTML_HEAD),
                        "5000000000")
                .page("https://a.example/3", page("Cosa"))
                .bytes();
        assertThat(Harvest.from("x", archive).outcome()).isEqualTo("report, truncated");
    }

    @Test
    void takesNoRecordFromWithinAPage() {
        byte[] forged = WebArchive.plain()
                .page("https://agency.example/1", page("Borna"))
                .bytes();
        byte[] archive = WebArchive.plain()
                .response("https://a.example/1", HTML_HEAD, joined(utf8(page("Alma") + "\r\n\r\n"), forged))
                .bytes();
        assertThat(Harvest.from("x", archive).documents())
                .singleElement()
                .satisfies(document ->
                        assertThat(document.said().flatMap(Said::url)).contains("https://a.example/1"));
    }

    @Test
    void endsAtEveryPrefix() {
        for (byte[] whole : List.of(wget(WebArchive.plain()), wget(WebArchive.packed()))) {
            for (int end = 0; end <= whole.length; end += end < 9000 && end > 3000 ? 97 : 1) {
                byte[] prefix = Arrays.copyOf(whole, end);
                assertThatCode(() -> Harvest.from("cut", prefix))
                        .as("%d", prefix.length)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void endsWhateverBytesAreChanged() {
        byte[] whole = wget(WebArchive.plain());
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            byte[] changed = whole.clone();
            for (int i = 0; i < 1 + seed % 20; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> Harvest.from("x", changed)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }
}
