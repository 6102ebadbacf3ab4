package org.dateline.desk.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/**
 * The cookie that holds the id of a session. No script reads it, and no other site's form is sent with it.
 *
 * @param encrypted whether it is sent over encrypted connections alone
 */
record SessionCookie(boolean encrypted) {
    /** Browsers take a cookie of this beginning from this very host alone, and encrypted. */
    private String name() {
        return encrypted ? "__Host-dateline" : "dateline";
    }

    Optional<String> of(Context context) {
        return Optional.ofNullable(context.cookie(name())).filter(id -> !id.isEmpty());
    }

    void set(Context context, String session) {
        put(context, session, -1);
    }

    void remove(Context context) {
        put(context, "", 0);
    }

    private void put(Context context, String value, int seconds) {
        Cookie cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setSecure(encrypted);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        context.cookie(cookie);
    }
}
