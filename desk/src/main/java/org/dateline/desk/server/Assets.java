package org.dateline.desk.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Sha256;

/** Style sheet, scripts and icon, read once. Their path holds a digest of them all, so that browsers may keep them. */
final class Assets {
    private static final String OWN = "/org/dateline/desk/assets/";
    private static final String WEBJARS = "/META-INF/resources/webjars/";

    /** A file as it is served; all of them are texts. */
    record Asset(String content, String type) {}

    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private final String path;

    Assets() {
        List.of(
                        "desk.css",
                        "desk.js",
                        "icon.svg",
                        "api.css",
                        "read.css",
                        "read.js",
                        "figures.css",
                        "figures.js",
                        "lineage.css",
                        "lineage.js",
                        "picture.css",
                        "picture.js",
                        "words.js",
                        "days.js",
                        "map-area.js",
                        "map-base.js",
                        "map-days.js",
                        "map.js",
                        "review.css",
                        "review.js",
                        "mark.js",
                        "signs.js",
                        "timeline.css",
                        "timeline.js",
                        "versions.css")
                .forEach(name -> put(name, OWN + name));
        put("land.json", "/org/dateline/desk/picture/land.json");
        put("htmx.js", WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js");
        put("leaflet.css", WEBJARS + "leaflet/1.9.4/dist/leaflet.css");
        put("leaflet.js", WEBJARS + "leaflet/1.9.4/dist/leaflet.js");
        put("d3.js", WEBJARS + "d3/7.9.0/dist/d3.min.js");
        StringBuilder digests = new StringBuilder();
        assets.values()
                .forEach(asset -> digests.append(Sha256.of(asset.content()).hex()));
        path = "/assets/" + Sha256.of(digests.toString()).brief();
    }

    private void put(String name, String resource) {
        try (InputStream content = Assets.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            assets.put(name, new Asset(new String(content.readAllBytes(), StandardCharsets.UTF_8), type(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "json" -> "application/json";
            default -> throw new IllegalArgumentException("no type of file is known for " + name);
        };
    }

    /** The path below which they lie. */
    String path() {
        return path;
    }

    Optional<Asset> asset(String name) {
        return Optional.ofNullable(assets.get(name));
    }
}
