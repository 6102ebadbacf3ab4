package org.dateline.fetch;

import org.dateline.testkit.WebServer;

/**
 * One hostile or broken answer.
 *
 * @param name what is wrong with it
 * @param expected what comes of it, as {@link Visit#shown} tells it
 * @param server what serves it, at {@code /}
 */
record HostileCase(String name, String expected, WebServer.Rudeness server) {
    /** With a server that behaves as far as its socket goes. */
    static HostileCase of(String name, String expected, WebServer.Behaviour server) {
        return new HostileCase(name, expected, (request, socket) -> {
            server.answer(request, socket.getOutputStream());
            socket.getOutputStream().flush();
        });
    }

    /** A redirect. */
    static HostileCase redirect(String name, String expected, String location) {
        return of(
                name,
                expected,
                (request, out) -> out.write(WebServer.head(302, "Location: " + location, "Content-Length: 0")));
    }

    /** A head and nothing else. */
    static HostileCase head(String name, String expected, int status, String... headers) {
        return of(name, expected, (request, out) -> out.write(WebServer.head(status, headers)));
    }

    @Override
    public String toString() {
        return name;
    }
}
