package org.dateline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.dateline.testkit.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers must prove who they are. */
class TlsTest {
    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    private Path folder;

    private KeyStore keys;
    private WebServer server;

    @BeforeEach
    void start() throws IOException, InterruptedException, GeneralSecurityException {
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
                        "-ext",
                        "san=dns:one.test",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server = new WebServer(
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        server.page("/a", "page");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private AddressGuard guard() {
        return new AddressGuard(host -> List.of(Visit.literal("127.0.0.1")), Set.of(server.socket()));
    }

    private String fetched(Fetcher fetcher, String host) {
        try (fetcher) {
            return Visit.shown(fetcher.fetch("https://" + host + ":" + server.port() + "/a", Validators.NONE));
        }
    }

    /** One that trusts this server's certificate. */
    private Fetcher trusting() throws GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        try {
            trusted.load(null, PASSWORD);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        trusted.setCertificateEntry("one", keys.getCertificate("key"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return new Fetcher("test", guard(), Visit.QUICK, new QuietTime(), new DefaultClientTlsStrategy(context));
    }

    @Test
    void fetchesFromWhoCanProveIt() throws GeneralSecurityException {
        assertThat(fetched(trusting(), "one.test")).isEqualTo("fetched 4");
    }

    @Test
    void refusesACertificateOfAnotherName() throws GeneralSecurityException {
        assertThat(fetched(trusting(), "other.test")).isEqualTo("tls");
    }

    @Test
    void refusesACertificateThatNobodySigned() {
        assertThat(fetched(new Fetcher("test", guard(), Visit.QUICK, new QuietTime()), "one.test"))
                .isEqualTo("tls");
    }

    @Test
    void refusesAServerThatSpeaksNoTls() throws IOException {
        try (WebServer plain = new WebServer()) {
            AddressGuard guard = new AddressGuard(
                    host -> List.of(Visit.literal("127.0.0.1")),
                    Set.of(new InetSocketAddress(Visit.literal("127.0.0.1"), plain.port())));
            try (Fetcher fetcher = new Fetcher("test", guard, Visit.QUICK, new QuietTime())) {
                Outcome outcome = fetcher.fetch("https://one.test:" + plain.port() + "/a", Validators.NONE);
                assertThat(Visit.shown(outcome)).isIn("tls", "too-slow");
            }
        }
    }
}
