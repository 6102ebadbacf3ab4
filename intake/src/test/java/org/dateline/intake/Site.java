package org.dateline.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.fetch.AddressGuard;
import org.dateline.fetch.Fetcher;
import org.dateline.fetch.Limits;
import org.dateline.fetch.Names;
import org.dateline.fetch.Timekeeper;
import org.dateline.testkit.WebServer;

/** A site on this machine with a feed, and who may fetch from it. */
final class Site implements AutoCloseable {
    final WebServer server = new WebServer();

    Site() throws IOException {}

    /** A time in which nobody waits. */
    static final class QuietTime implements Timekeeper {
        Instant now = Instant.parse("2024-12-01T08:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public boolean pause(Duration time) {
            now = now.plus(time);
            return true;
        }
    }

    static Fetcher fetcher(int port, Timekeeper time) {
        Limits limits = new Limits(
                1 << 20,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                Duration.ofMillis(1),
                Duration.ofMillis(1),
                2,
                Duration.ofMillis(1),
                Duration.ofSeconds(1));
        InetSocketAddress allowed = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return new Fetcher("test", new AddressGuard(Names.OF_MACHINE, Set.of(allowed)), limits, time);
    }

    Fetcher fetcher(Timekeeper time) {
        return fetcher(server.port(), time);
    }

    /** A page that the fake stages read. */
    Site page(int number) {
        server.page(
                "/" + number,
                "date: 2024-12-0" + (1 + number % 9) + "\nreport " + number + "\nclaim of " + number + "\n");
        return this;
    }

    /** A feed whose items lead to these pages. */
    Site feed(String path, int from, int to, String... headers) {
        String items = IntStream.range(from, to)
                .mapToObj(number -> item(number, "A summary."))
                .collect(Collectors.joining());
        server.page(path, rss(items), headers);
        return this;
    }

    String item(int number, String text) {
        return "<item><title>Report " + number + "</title><link>" + server.address("/" + number) + "</link>"
                + "<pubDate>Sun, 01 Dec 2024 0" + number % 8 + ":00:00 GMT</pubDate><description>" + text
                + "</description></item>";
    }

    static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Alma Monitor</title>" + items
                + "</channel></rss>";
    }

    @Override
    public void close() {
        server.close();
    }
}
