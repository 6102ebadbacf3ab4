package org.dateline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.testkit.WebServer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile and broken servers: each ends in a counted refusal or in bytes within the limits. */
class HostileServersTest {
    private static final String PAGE = "<p>The bridge was hit at dawn.</p>";
    private static final byte[] BYTES = PAGE.getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @MethodSource("cases")
    void endsInACountedRefusalOrInBytes(HostileCase hostile) throws IOException {
        try (WebServer server = new WebServer().rudely("/", hostile.server());
                Fetcher fetcher = Visit.of(server, new QuietTime())) {
            server.page("/page", PAGE);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> assertThat(Visit.shown(fetcher.fetch(server.address("/"), Validators.NONE)))
                            .isEqualTo(hostile.expected()));
        }
    }

    @Test
    void standsOnThePageThatListsThem() throws IOException {
        Path page = Path.of(System.getProperty("dateline.root"), "docs", "hostile-servers.md");
        List<String> rows = Files.readAllLines(page);
        assertThat(cases().map(hostile -> "| " + hostile.name() + " | " + hostile.expected() + " |"))
                .allSatisfy(row -> assertThat(rows).contains(row));
    }

    static Stream<HostileCase> cases() {
        return Stream.of(redirects(), bodies(), packings(), heads(), statuses()).flatMap(all -> all);
    }

    private static Stream<HostileCase> redirects() {
        return Stream.of(
                HostileCase.redirect("redirect: to itself", "redirects", "/"),
                HostileCase.of(
                        "redirect: ever further",
                        "redirects",
                        (request, out) -> out.write(WebServer.head(302, "Location: /?" + request.target() + "x"))),
                HostileCase.redirect("redirect: to a file", "address", "file:///etc/passwd"),
                HostileCase.redirect("redirect: to FTP", "address", "ftp://127.0.0.1/"),
                HostileCase.redirect("redirect: to a script", "address", "javascript:alert(1)"),
                HostileCase.redirect("redirect: to data", "address", "data:text/html,x"),
                HostileCase.redirect("redirect: to an archive's entry", "address", "jar:file:/a.zip!/b"),
                HostileCase.redirect("redirect: into a private network", "inside", "http://10.0.0.1/"),
                HostileCase.redirect("redirect: to a cloud's metadata", "inside", "http://169.254.169.254/latest"),
                HostileCase.redirect("redirect: to loopback in IPv6", "inside", "http://[::1]/"),
                HostileCase.redirect("redirect: to loopback, IPv4 in IPv6", "inside", "http://[::ffff:127.0.0.1]/"),
                HostileCase.redirect("redirect: to loopback at another port", "inside", "http://127.0.0.1/"),
                HostileCase.redirect("redirect: to loopback as one number", "address", "http://2130706433/"),
                HostileCase.redirect("redirect: to loopback in hex", "address", "http://0x7f000001/"),
                HostileCase.redirect("redirect: to loopback in octal", "address", "http://0177.0.0.1/"),
                HostileCase.redirect("redirect: to loopback in short", "address", "http://127.1/"),
                HostileCase.redirect("redirect: to a name that leads inside", "inside", "http://inside.test/"),
                HostileCase.redirect("redirect: to a name that leads inside too", "inside", "http://half.test/"),
                HostileCase.redirect("redirect: to a name nobody knows", "no-such-host", "http://nowhere.test/"),
                HostileCase.redirect("redirect: to a port of databases", "address", "http://127.0.0.1:6379/"),
                HostileCase.redirect("redirect: with a password", "address", "http://a:b@127.0.0.1/"),
                HostileCase.redirect("redirect: with a back-slash", "address", "http://127.0.0.1\\@a/"),
                HostileCase.redirect("redirect: to nowhere", "redirects", ""),
                HostileCase.redirect("redirect: to an address of 5,000 characters", "address", "/" + "a".repeat(5_000)),
                HostileCase.head("redirect: without an address", "redirects", 301, "Content-Length: 0"),
                HostileCase.head(
                        "redirect: to two addresses, the first counts",
                        "address",
                        302,
                        "Location: file:///etc/passwd",
                        "Location: /page"));
    }

    private static Stream<HostileCase> bodies() {
        return Stream.of(
                HostileCase.of("body: without end", "too-large", (request, out) -> {
                    out.write(WebServer.head(200));
                    endless(out, BYTES);
                }),
                HostileCase.of("body: without end, in chunks", "too-large", (request, out) -> {
                    out.write(WebServer.head(200, "Transfer-Encoding: chunked"));
                    endless(out, ("1000\r\n" + "a".repeat(0x1000) + "\r\n").getBytes(StandardCharsets.UTF_8));
                }),
                HostileCase.of("body: byte by byte", "too-slow", (request, out) -> {
                    out.write(WebServer.head(200));
                    drip(out);
                }),
                HostileCase.of("body: byte by byte, in chunks", "too-slow", (request, out) -> {
                    out.write(WebServer.head(200, "Transfer-Encoding: chunked"));
                    while (true) {
                        out.write("1\r\na\r\n".getBytes(StandardCharsets.UTF_8));
                        out.flush();
                        Thread.sleep(50);
                    }
                }),
                HostileCase.of("body: begins and keeps silent", "too-slow", (request, out) -> {
                    out.write(WebServer.head(200, "Content-Length: 500"));
                    out.write(BYTES);
                    out.flush();
                    Thread.sleep(5_000);
                }),
                HostileCase.head("body: 1 GB announced", "too-large", 200, "Content-Length: 1000000000"),
                HostileCase.of("body: longer than announced", "fetched 5", (request, out) -> {
                    out.write(WebServer.head(200, "Content-Length: 5"));
                    endless(out, BYTES);
                }),
                HostileCase.of("body: shorter than announced", "cut-short", (request, out) -> {
                    out.write(WebServer.head(200, "Content-Length: 5000"));
                    out.write(BYTES);
                }),
                new HostileCase("body: the connection is reset", "cut-short", (request, socket) -> {
                    socket.getOutputStream().write(WebServer.head(200, "Content-Length: 5000"));
                    socket.getOutputStream().write(BYTES);
                    socket.getOutputStream().flush();
                    Thread.sleep(100);
                    socket.setSoLinger(true, 0);
                    socket.close();
                }),
                HostileCase.head("body: of negative length", "protocol", 200, "Content-Length: -5"),
                HostileCase.head("body: of a length that is no number", "protocol", 200, "Content-Length: many"),
                HostileCase.head(
                        "body: of a length of 100 digits", "protocol", 200, "Content-Length: " + "9".repeat(100)),
                HostileCase.of("body: cut amid a chunk", "cut-short", (request, out) -> {
                    out.write(WebServer.head(200, "Transfer-Encoding: chunked"));
                    out.write("500\r\nabc".getBytes(StandardCharsets.UTF_8));
                }),
                HostileCase.of("body: without the last chunk", "cut-short", (request, out) -> {
                    out.write(WebServer.head(200, "Transfer-Encoding: chunked"));
                    out.write("3\r\nabc\r\n".getBytes(StandardCharsets.UTF_8));
                }),
                HostileCase.of("body: a chunk of nonsense", "cut-short", (request, out) -> {
                    out.write(WebServer.head(200, "Transfer-Encoding: chunked"));
                    out.write("zzz\r\nabc\r\n".getBytes(StandardCharsets.UTF_8));
                }),
                HostileCase.of("body: a chunk of 2^63 bytes", "cut-short", (request, out) -> {
                    out.write(WebServer.head(200, "Transfer-Encoding: chunked"));
                    out.write("8000000000000000\r\nabc\r\n".getBytes(StandardCharsets.UTF_8));
                }),
                HostileCase.of("body: 100,000 lines behind the last chunk", "protocol", (request, out) -> {
                    out.write(WebServer.head(200, "Transfer-Encoding: chunked"));
                    out.write("3\r\nabc\r\n0\r\n".getBytes(StandardCharsets.UTF_8));
                    out.write("X: y\r\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
                    out.write("\r\n".getBytes(StandardCharsets.UTF_8));
                }),
                HostileCase.of("body: in a character set that it is not", "fetched 34", (request, out) -> {
                    out.write(WebServer.head(
                            200, "Content-Type: text/html; charset=UTF-32-of-nobody\"", "Content-Length: 34"));
                    out.write(BYTES);
                }),
                HostileCase.head("body: none", "fetched 0", 200, "Content-Length: 0"));
    }

    private static Stream<HostileCase> packings() {
        return Stream.of(
                packed("packing: a gzip bomb", "too-large", "gzip", gzip(new byte[200 << 20])),
                packed("packing: a deflate bomb", "too-large", "deflate", deflated(false, new byte[200 << 20])),
                packed("packing: a bomb of bare deflate", "too-large", "deflate", deflated(true, new byte[200 << 20])),
                packed("packing: a gzip bomb in gzip", "encoding", "gzip, gzip", gzip(gzip(new byte[50 << 20]))),
                packed("packing: ten times gzip", "encoding", "gzip" + ", gzip".repeat(9), gzip(BYTES)),
                packed("packing: brotli, unasked", "encoding", "br", BYTES),
                packed("packing: zstd, unasked", "encoding", "zstd", BYTES),
                packed("packing: of no known kind", "encoding", "x".repeat(3_000), BYTES),
                packed("packing: gzip, cut", "cut-short", "gzip", cut(gzip(BYTES))),
                packed("packing: deflate, cut", "cut-short", "deflate", cut(deflated(false, BYTES))),
                packed("packing: gzip, broken", "encoding", "gzip", broken(gzip(BYTES))),
                packed("packing: deflate, broken", "encoding", "deflate", broken(deflated(false, BYTES))),
                packed("packing: gzip that is none", "fetched 34", "gzip", BYTES),
                packed("packing: deflate that is none", "encoding", "deflate", BYTES),
                packed("packing: gzip with rubbish behind it", "fetched 34", "gzip", joined(gzip(BYTES), BYTES)),
                packed("packing: gzip of nothing", "fetched 0", "gzip", new byte[0]),
                packed("packing: gzip in two parts", "fetched 68", "gzip", joined(gzip(BYTES), gzip(BYTES))),
                packed("packing: gzip in 50,000 empty parts", "encoding", "gzip", repeated(gzip(new byte[0]), 50_000)),
                HostileCase.of("packing: gzip without end", "too-slow", (request, out) -> {
                    out.write(WebServer.head(200, "Content-Encoding: gzip"));
                    try (GZIPOutputStream packed = new GZIPOutputStream(out, true)) {
                        drip(packed);
                    }
                }));
    }

    private static Stream<HostileCase> heads() {
        return Stream.of(
                HostileCase.of("head: 100,000 lines", "protocol", (request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
                    out.write("X: y\r\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
                    out.write("\r\n".getBytes(StandardCharsets.UTF_8));
                }),
                HostileCase.of("head: lines without end", "protocol", (request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
                    endless(out, "X: y\r\n".getBytes(StandardCharsets.UTF_8));
                }),
                HostileCase.of("head: a line without end", "protocol", (request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.UTF_8));
                    endless(out, BYTES);
                }),
                HostileCase.of("head: a status line without end", "protocol", (request, out) -> {
                    out.write("HTTP/1.1 200 ".getBytes(StandardCharsets.UTF_8));
                    endless(out, BYTES);
                }),
                HostileCase.of("head: byte by byte", "too-slow", (request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.UTF_8));
                    drip(out);
                }),
                HostileCase.of("head: a hundred thousand times 100 Continue", "too-slow", (request, out) -> {
                    while (true) {
                        out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                        out.flush();
                        Thread.sleep(5);
                    }
                }),
                HostileCase.of(
                        "head: of another protocol",
                        "protocol",
                        (request, out) -> endless(out, "SSH-2.0-OpenSSH_9.2\r\n".getBytes(StandardCharsets.UTF_8))),
                HostileCase.of("head: none, a page at once", "protocol", (request, out) -> endless(out, BYTES)),
                HostileCase.of("head: NUL bytes", "protocol", (request, out) -> endless(out, new byte[1_000])),
                HostileCase.of(
                        "head: a status that is no number",
                        "connection",
                        (request, out) -> out.write("HTTP/1.1 yes OK\r\n\r\n".getBytes(StandardCharsets.UTF_8))),
                HostileCase.of(
                        "head: of HTTP 9",
                        "protocol",
                        (request, out) -> out.write("HTTP/9.9 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8))),
                HostileCase.of("head: a line without a colon", "protocol", (request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nno colon\r\nContent-Length: 34\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8));
                    out.write(BYTES);
                }),
                HostileCase.of("head: silence", "too-slow", (request, out) -> Thread.sleep(5_000)),
                HostileCase.of("head: hangs up", "connection", (request, out) -> {}),
                new HostileCase("head: the connection is reset", "connection", (request, socket) -> {
                    socket.setSoLinger(true, 0);
                    socket.close();
                }));
    }

    private static Stream<HostileCase> statuses() {
        return Stream.of(
                HostileCase.head("status: not modified, unasked", "status-304", 304),
                HostileCase.head("status: no content", "status-204", 204),
                HostileCase.head("status: a part, unasked", "status-206", 206, "Content-Length: 0"),
                HostileCase.head("status: other choices", "status-300", 300, "Content-Length: 0"),
                HostileCase.head("status: use a proxy", "status-305", 305, "Location: http://10.0.0.1:8080/"),
                HostileCase.head(
                        "status: sign-in wanted", "status-401", 401, "WWW-Authenticate: NTLM", "Content-Length: 0"),
                HostileCase.head("status: forbidden", "status-403", 403, "Content-Length: 0"),
                HostileCase.head("status: not found", "status-404", 404, "Content-Length: 0"),
                HostileCase.head(
                        "status: a proxy's sign-in wanted",
                        "status-407",
                        407,
                        "Proxy-Authenticate: Basic",
                        "Content-Length: 0"),
                HostileCase.head("status: gone", "status-410", 410, "Content-Length: 0"),
                HostileCase.head("status: asked too often", "status-429", 429, "Content-Length: 0"),
                HostileCase.head("status: withheld", "status-451", 451, "Content-Length: 0"),
                HostileCase.head("status: its own fault", "status-500", 500, "Content-Length: 0"),
                HostileCase.head(
                        "status: come back in 30 years",
                        "status-503",
                        503,
                        "Retry-After: 999999999",
                        "Content-Length: 0"),
                HostileCase.head(
                        "status: come back at no time",
                        "status-503",
                        503,
                        "Retry-After: Thu, 99 Foo 99999 99:99:99 GMT",
                        "Content-Length: 0"),
                HostileCase.head("status: 999", "status-999", 999, "Content-Length: 0"),
                HostileCase.of("status: an error with a page without end", "status-404", (request, out) -> {
                    out.write(WebServer.head(404));
                    endless(out, BYTES);
                }));
    }

    private static HostileCase packed(String name, String expected, String coding, byte[] body) {
        return HostileCase.of(name, expected, (request, out) -> {
            out.write(WebServer.head(200, "Content-Encoding: " + coding, "Content-Length: " + body.length));
            out.write(body);
        });
    }

    private static void endless(OutputStream out, byte[] piece) throws IOException {
        while (true) {
            out.write(piece);
        }
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            out.write('a');
            out.flush();
            Thread.sleep(50);
        }
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] deflated(boolean bare, byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, bare);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] broken(byte[] whole) {
        byte[] broken = whole.clone();
        for (int i = whole.length / 2; i < whole.length; i++) {
            broken[i] ^= 0x55;
        }
        return broken;
    }

    private static byte[] repeated(byte[] one, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            all.writeBytes(one);
        }
        return all.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
