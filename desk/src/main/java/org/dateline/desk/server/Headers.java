package org.dateline.desk.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.picture.Tiles;

/** What every answer says to the browser: run nothing but our own files, load nothing from elsewhere, tell nobody. */
final class Headers {
    private static final String POLICY = "Content-Security-Policy";
    private static final String OWN_PICTURES = "img-src 'self'";

    /** Where no server of tiles was named. */
    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(
                    POLICY,
                    "default-src 'none'; script-src 'self'; style-src 'self'; " + OWN_PICTURES + "; connect-src 'self';"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("X-Frame-Options", "DENY"),
            // With "no-referrer" browsers would not say either that a form was sent from here, and Guard would refuse
            // it.
            Map.entry("Referrer-Policy", "same-origin"),
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
            Map.entry("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
            Map.entry("X-Robots-Tag", "noindex, nofollow"));

    private Headers() {}

    /** With pictures from the server of tiles, if one was named, and from nobody else. */
    static Map<String, String> with(Optional<Tiles> tiles) {
        Map<String, String> headers = new HashMap<>(ALL);
        tiles.ifPresent(named -> headers.computeIfPresent(
                POLICY, (name, policy) -> policy.replace(OWN_PICTURES, OWN_PICTURES + " " + named.origin())));
        return headers;
    }
}
