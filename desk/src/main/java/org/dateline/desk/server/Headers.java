package org.dateline.desk.server;

import java.util.Map;

/** What every answer says to the browser: run nothing but our own files, load nothing from elsewhere, tell nobody. */
final class Headers {
    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
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
}
