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
    private static final String OWN = "/org/dateline/desk/assets/";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    /** A file as it is served; all of them are texts. */
    record Asset(String content, String type) {}

    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private final String path;

    Assets() {
        put("desk.css", OWN + "desk.css", CSS);
        put("desk.js", OWN + "desk.js", SCRIPT);
        put("read.css", OWN + "read.css", CSS);
        put("read.js", OWN + "read.js", SCRIPT);
        put("figures.css", OWN + "figures.css", CSS);
        put("figures.js", OWN + "figures.js", SCRIPT);
        put("lineage.css", OWN + "lineage.css", CSS);
        put("lineage.js", OWN + "lineage.js", SCRIPT);
        put("icon.svg", OWN + "icon.svg", "image/svg+xml");
        put("htmx.js", WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js", SCRIPT);
        put("leaflet.css", WEBJARS + "leaflet/1.9.4/dist/leaflet.css", CSS);
        put("leaflet.js", WEBJARS + "leaflet/1.9.4/dist/leaflet.js", SCRIPT);
        put("d3.js", WEBJARS + "d3/7.9.0/dist/d3.min.js", SCRIPT);
        put("picture.css", OWN + "picture.css", CSS);
        put("picture.js", OWN + "picture.js", SCRIPT);
        put("map.js", OWN + "map.js", SCRIPT);
        put("timeline.css", OWN + "timeline.css", CSS);
        put("timeline.js", OWN + "timeline.js", SCRIPT);
        put("land.json", "/org/dateline/desk/picture/land.json", "application/json");
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
