package org.dateline.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.testkit.WebServer;

/** A fetcher that may visit one server on this machine, under several names. */
final class Visit {
    static final Limits QUICK = new Limits(
            1 << 20,
            Duration.ofSeconds(2),
            Duration.ofMillis(700),
            Duration.ofMillis(1_500),
            Duration.ofSeconds(2),
            Duration.ofSeconds(60),
            3,
            Duration.ofSeconds(5),
            Duration.ofSeconds(120));

    /** Names of tests, with where they lead. */
    private static final Map<String, List<String>> HOSTS = Map.of(
            "one.test", List.of("127.0.0.1"),
            "other.test", List.of("127.0.0.1"),
            "inside.test", List.of("10.0.0.8"),
            "half.test", List.of("127.0.0.1", "192.168.1.1"),
            "empty.test", List.of());

    private Visit() {}

    static Fetcher of(WebServer server, Timekeeper time) {
        return of(server, time, QUICK);
    }

    static Fetcher of(WebServer server, Timekeeper time, Limits limits) {
        return new Fetcher("Dateline test", guard(Set.of(server.socket())), limits, time);
    }

    static AddressGuard guard(Set<InetSocketAddress> allowed) {
        return new AddressGuard(Visit::addresses, allowed);
    }

    private static List<InetAddress> addresses(String host) throws UnknownHostException {
        if (HOSTS.containsKey(host)) {
            return HOSTS.get(host).stream().map(Visit::literal).toList();
        }
        if (!host.matches("[0-9.]+") && !host.contains(":")) {
            throw new UnknownHostException(host);
        }
        return List.of(InetAddress.getByName(host));
    }

    static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** In one line: what came, or the code of why nothing did. */
    static String shown(Outcome outcome) {
        if (outcome instanceof Outcome.Fetched fetched) {
            return "fetched " + fetched.body().size();
        }
        return outcome instanceof Outcome.Refused refused ? refused.code() : "not modified";
    }
}
