package org.dateline.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.dateline.fetch.PostHosts;
import org.dateline.fetch.Poster;
import org.dateline.ledger.Alert;
import org.dateline.ledger.Alerts;
import org.dateline.ledger.Channel;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Delivery;
import org.dateline.ledger.Ledger;
import org.dateline.model.Kind;
import org.dateline.testkit.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alerts that post to servers, good ones and others. */
class WebhookTest {
    private static final byte[] KEY = "twenty-four bytes of key".getBytes(StandardCharsets.US_ASCII);
    private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);

    @TempDir
    private Path folder;

    private final Minutes time = new Minutes();
    private final List<String> bodies = new ArrayList<>();
    private final List<Map<String, String>> heads = new ArrayList<>();
    private Ledger ledger;
    private HttpServer server;
    private WebServer rude;
    private int status = 204;
    private Map<String, String> answer = Map.of();

    @BeforeEach
    void open() throws IOException {
        ledger = Ledger.open(folder.resolve("ledger.db"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", this::take);
        server.start();
        rude = new WebServer();
    }

    @AfterEach
    void close() {
        assertThat(ledger.audit().firstFault()).isEmpty();
        assertThat(ledger.audit().after(0, 1_000))
                .noneMatch(line -> line.toString().contains(SECRET.substring(8, 20)));
        ledger.close();
        server.stop(0);
        rude.close();
    }

    private synchronized void take(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        heads.add(Map.of(
                "id", exchange.getRequestHeaders().getFirst("webhook-id"),
                "timestamp", exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                "signature", exchange.getRequestHeaders().getFirst("webhook-signature")));
        answer.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private String here() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private Alert save(String address) {
        ledger.alerts()
                .add(new Alert(
                        "hook",
                        ClaimQuery.all(),
                        Channel.WEBHOOK,
                        address,
                        Optional.of("env:HOOK_SECRET"),
                        "http://desk.test",
                        "ana",
                        Instant.EPOCH));
        new Told(ledger).report("a.txt", 2, Kind.SHELLING);
        return ledger.alerts().find("hook").orElseThrow();
    }

    private Dispatch.Result run(String... hosts) {
        PostHosts allowed = new PostHosts(List.of(hosts));
        Poster poster = new Poster("test", allowed.guard(), Duration.ofSeconds(1), time);
        try (Dispatch dispatch = new Dispatch(poster, allowed, Map.of("HOOK_SECRET", SECRET), time)) {
            return dispatch.run(ledger).get(0);
        }
    }

    private Delivery underWay() {
        return ledger.alerts().underWay("hook").orElseThrow();
    }

    /** As a receiver checks it, with the steps of Standard Webhooks. */
    private static String signature(Map<String, String> head, String body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        String signed = head.get("id") + "." + head.get("timestamp") + "." + body;
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void postsWhatIsSigned() throws GeneralSecurityException {
        save(here() + "/hook");
        assertThat(run(here())).satisfies(result -> assertThat(result.failure()).isEmpty());
        assertThat(bodies).hasSize(1);
        assertThat(heads.get(0).get("signature")).isEqualTo(signature(heads.get(0), bodies.get(0)));
        assertThat(heads.get(0).get("timestamp"))
                .isEqualTo(Long.toString(time.now().getEpochSecond()));
        assertThat(bodies.get(0))
                .startsWith("{\"type\":\"claims.changed\",\"timestamp\":\"")
                .contains("\"data\":{\"alert\":\"hook\",\"changes\":[{\"at\":")
                .contains("\"link\":\"http://desk.test/claims/")
                .endsWith("]}}");
        run(here());
        assertThat(bodies).hasSize(1);
    }

    @Test
    void postsAPageAtATime() {
        save(here() + "/hook");
        new Told(ledger).report("b.txt", Alerts.PAGE, Kind.SHELLING);
        run(here());
        assertThat(bodies).hasSize(2);
        assertThat(heads.get(0).get("id")).isNotEqualTo(heads.get(1).get("id"));
    }

    @Test
    void postsTheSameAgainAfterAFault() {
        status = 500;
        save(here() + "/hook");
        assertThat(run(here()).failure().orElseThrow()).contains("500");
        assertThat(underWay().state()).isEqualTo(Delivery.State.WAITING);
        new Told(ledger).report("b.txt", 1, Kind.SHELLING);
        run(here());
        assertThat(bodies).hasSize(1);
        time.pass(2);
        status = 200;
        assertThat(run(here()).sent()).isEqualTo(3);
        assertThat(bodies).hasSize(3);
        assertThat(bodies.get(1)).isEqualTo(bodies.get(0));
        assertThat(heads.get(1).get("id")).isEqualTo(heads.get(0).get("id"));
        assertThat(heads.get(2).get("id")).isNotEqualTo(heads.get(0).get("id"));
    }

    @Test
    void failsInTheEndAndIsTriedAgainWhenAsked() {
        status = 503;
        Alert alert = save(here() + "/hook");
        for (int i = 0; i < 30; i++) {
            run(here());
            time.pass(60);
        }
        assertThat(bodies).hasSize(6);
        assertThat(underWay().state()).isEqualTo(Delivery.State.FAILED);
        status = 200;
        PostHosts allowed = new PostHosts(List.of(here()));
        try (Dispatch dispatch = new Dispatch("test", allowed, Map.of("HOOK_SECRET", SECRET), time)) {
            assertThat(dispatch.run(ledger, alert).get(0).sent()).isEqualTo(2);
        }
        assertThat(ledger.alerts().underWay("hook")).isEmpty();
    }

    @Test
    void waitsAsLongAsTheServerWants() {
        status = 429;
        answer = Map.of("Retry-After", "7200");
        save(here() + "/hook");
        run(here());
        assertThat(underWay().notBefore()).contains(time.now().plusSeconds(7_200));
        time.pass(119);
        run(here());
        assertThat(bodies).hasSize(1);
        time.pass(2);
        run(here());
        assertThat(bodies).hasSize(2);
    }

    @Test
    void followsNoRedirect() {
        status = 307;
        answer = Map.of("Location", here() + "/elsewhere");
        List<String> elsewhere = new ArrayList<>();
        server.createContext("/elsewhere", exchange -> elsewhere.add(exchange.getRequestMethod()));
        save(here() + "/hook");
        assertThat(run(here()).failure().orElseThrow()).contains("redirect");
        assertThat(underWay().state()).isEqualTo(Delivery.State.FAILED);
        assertThat(elsewhere).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 410})
    void givesUpWhereItIsRefused(int refusing) {
        status = refusing;
        save(here() + "/hook");
        assertThat(run(here()).isOver()).isTrue();
        assertThat(underWay().words()).contains(Integer.toString(refusing));
    }

    @Test
    void doesNotWaitForWhoNeverAnswers() {
        rude.rudely("/hook", (request, socket) -> Thread.sleep(20_000));
        assertRudeIsTriedAgain("within 1 second");
    }

    @Test
    void doesNotWaitForWhoAnswersByDrops() {
        rude.rudely("/hook", (request, socket) -> {
            for (byte octet : WebServer.head(200, "X-Slow: " + "a".repeat(200))) {
                socket.getOutputStream().write(octet);
                socket.getOutputStream().flush();
                Thread.sleep(50);
            }
        });
        assertRudeIsTriedAgain("within 1 second");
    }

    @Test
    void doesNotReadWhatAnOversizeAnswerHolds() {
        rude.rudely("/hook", (request, socket) -> {
            socket.getOutputStream().write(WebServer.head(200, "Content-Length: 999999999999"));
            byte[] piece = new byte[1 << 16];
            for (int i = 0; i < 100_000; i++) {
                socket.getOutputStream().write(piece);
            }
        });
        save("http://127.0.0.1:" + rude.port() + "/hook");
        assertThat(run("http://127.0.0.1:" + rude.port()).failure()).isEmpty();
    }

    @Test
    void refusesAnswersWithEndlessHeaders() {
        rude.rudely(
                "/hook",
                (request, socket) ->
                        socket.getOutputStream().write(WebServer.head(200, "X-Long: " + "a".repeat(1 << 20))));
        save("http://127.0.0.1:" + rude.port() + "/hook");
        assertThat(run("http://127.0.0.1:" + rude.port()).failure()).isPresent();
        assertThat(underWay().attempts()).isEqualTo(1);
    }

    private void assertRudeIsTriedAgain(String words) {
        save("http://127.0.0.1:" + rude.port() + "/hook");
        long start = System.nanoTime();
        assertThat(run("http://127.0.0.1:" + rude.port()).failure().orElseThrow())
                .contains(words);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(underWay().state()).isEqualTo(Delivery.State.WAITING);
    }

    @Test
    void refusesAServerThatCannotProveWhoItIs() throws IOException, InterruptedException, GeneralSecurityException {
        try (WebServer secret = new WebServer(
                tls().getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()))) {
            secret.page("/hook", "");
            save("https://127.0.0.1:" + secret.port() + "/hook");
            assertThat(run("127.0.0.1:" + secret.port()).failure().orElseThrow())
                    .contains("cannot prove who it is");
        }
    }

    private SSLContext tls() throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("keys");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "key",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=one.test",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "password")
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "password".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "password".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void postsNowhereIfNoHostIsAllowed() {
        save(here() + "/hook");
        assertThat(run().failure().orElseThrow()).contains("not on the list");
        assertThat(run("hooks.example.org").failure().orElseThrow()).contains("not on the list");
        assertThat(run("https://127.0.0.1:" + server.getAddress().getPort())
                        .failure()
                        .orElseThrow())
                .contains("not on the list");
        assertThat(bodies).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/hook",
                "https://10.0.0.1/hook",
                "https://192.168.1.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/hook",
                "https://localhost/hook"
            })
    void refusesInsideAddressesThatAreNotNamedWithTheirPort(String address) {
        save(address);
        String host = address.replaceFirst("https://(\\[[^]]+]|[^/]+)/.*", "$1");
        assertThat(run(host).failure().orElseThrow()).contains("not a public host's");
        assertThat(underWay().state()).isEqualTo(Delivery.State.FAILED);
    }

    @Test
    void saysWhereASecretIsMissing() {
        save(here() + "/hook");
        PostHosts allowed = new PostHosts(List.of(here()));
        try (Dispatch dispatch = new Dispatch("test", allowed, Map.of(), time)) {
            assertThat(dispatch.run(ledger).get(0).failure().orElseThrow())
                    .contains("HOOK_SECRET")
                    .contains("not set");
        }
        try (Dispatch dispatch = new Dispatch("test", allowed, Map.of("HOOK_SECRET", "whsec_c2hvcnQ="), time)) {
            time.pass(2);
            assertThat(dispatch.run(ledger).get(0).failure().orElseThrow())
                    .contains("is no secret")
                    .doesNotContain("c2hvcnQ");
        }
    }
}
