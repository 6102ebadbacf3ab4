package org.dateline.desk.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Sha256;

/** Style sheet, scripts and icon, read once. Their path holds a digest of them all, so that browsers may keep them. */
final class Assets {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    /** A file as it is served; all of them are texts. */
    record Asset(String content, String type) {}

    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private final String path;

    Assets() {
        put("desk.css", "/org/dateline/desk/assets/desk.css", "text/css; charset=utf-8");
        put("desk.js", "/org/dateline/desk/assets/desk.js", "text/javascript; charset=utf-8");
        put("icon.svg", "/org/dateline/desk/assets/icon.svg", "image/svg+xml");
        put("htmx.js", HTMX, "text/javascript; charset=utf-8");
        StringBuilder digests = new StringBuilder();
        assets.values()
                .forEach(asset -> digests.append(Sha256.of(asset.content()).hex()));
        path = "/assets/" + Sha256.of(digests.toString()).brief();
    }

    private void put(String name, String resource, String type) {
        try (InputStream content = Assets.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            assets.put(name, new Asset(new String(content.readAllBytes(), StandardCharsets.UTF_8), type));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The path below which they lie. */
    String path() {
        return path;
    }

    Optional<Asset> asset(String name) {
        return Optional.ofNullable(assets.get(name));
    }
}
