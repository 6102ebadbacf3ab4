package org.dateline.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dateline.desk.SampleLedger;
import org.dateline.desk.picture.Tiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server of tiles is asked where the user named one, and only by the map. */
class TilesTest {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> referrers = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            Optional.ofNullable(exchange.getRequestHeaders().getFirst("Referer"))
                    .ifPresent(referrers::add);
            exchange.getResponseHeaders().add("Content-Type", "image/png");
            exchange.getResponseHeaders().add("Cross-Origin-Resource-Policy", "cross-origin");
            exchange.sendResponseHeaders(200, PICTURE.length);
            exchange.getResponseBody().write(PICTURE);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void areAskedForByTheMapAloneWithoutSayingWhatIsLookedFor() {
        String origin = "http://127.0.0.1:" + server.getAddress().getPort();
        Tiles tiles = new Tiles(origin + "/{z}/{x}/{y}.png", "© mapmakers");
        try (Chromium browser = Chromium.on(SampleLedger.file(), Optional.of(tiles))) {
            browser.open("/ledger?place=Hama");
            assertThat(asked).isEmpty();
            browser.open("/map?place=Hama");
            browser.find("img.leaflet-tile-loaded");
            assertThat(asked).isNotEmpty().allMatch(path -> path.matches("/\\d+/\\d+/\\d+\\.png"));
            assertThat(referrers).isEmpty();
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.loaded())
                    .allMatch(
                            address -> address.startsWith(browser.address().toString()) || address.startsWith(origin));
            browser.waitFor("© mapmakers Tiles from " + origin);
        }
    }
}
