package org.dateline.desk.server;

import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.desk.query.Refused;

/** Turns away what no page of ours asks for, before anything is done about it. */
final class Guard {
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final int LONGEST_QUERY = 4_000;
    /** A name that another site's address could be made to lead here under is not among them. */
    private static final Pattern OWN_NAME = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?");

    private Guard() {}

    /** Refuses what a page of another site sends: only pages of this desk, and programs, hand something in. */
    static void requireOwnPage(Context context, Optional<URI> at) {
        String origin = Optional.ofNullable(context.header("Origin")).orElse("");
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        String site = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("same-origin");
        boolean own = origin.isEmpty()
                || origin.equals("http://" + host)
                || at.filter(address -> origin.equals(origin(address))).isPresent();
        if (!own || !OWN_SITES.contains(site)) {
            throw Refused.forbidden(
                    "Only pages of this desk hand in reports and decide anything; this request comes from another site.");
        }
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    static void check(Context context, Optional<URI> at) {
        String host = Optional.ofNullable(context.header("Host")).orElse("").toLowerCase(Locale.ROOT);
        boolean known = at.filter(address -> host.equals(address.getAuthority().toLowerCase(Locale.ROOT)))
                .isPresent();
        if (!known && !OWN_NAME.matcher(host).matches()) {
            throw Refused.malformed(List.of("This server is asked for under the names localhost and 127.0.0.1"
                    + at.map(address -> " and " + address.getAuthority()).orElse("") + " only, not “"
                    + (host.length() > 60 ? host.substring(0, 60) + "…" : host) + "”."));
        }
        String query = Optional.ofNullable(context.queryString()).orElse("");
        if (query.length() > LONGEST_QUERY) {
            throw Refused.tooLarge("The part of the address after “?” is " + query.length()
                    + " characters long; at most " + LONGEST_QUERY + " are read.");
        }
    }
}
