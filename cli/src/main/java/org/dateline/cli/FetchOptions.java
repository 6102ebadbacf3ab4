package org.dateline.cli;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.fetch.AddressGuard;
import org.dateline.fetch.Fetcher;
import org.dateline.fetch.Limits;
import org.dateline.fetch.Names;
import org.dateline.fetch.Timekeeper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that fetch. */
final class FetchOptions {
    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "A page or a mailbox where you can be reached; the servers are told it. Default: none.")
    private @Nullable String contact;

    @Option(
            names = "--test-port",
            hidden = true,
            paramLabel = "PORT",
            description = "For tests: fetches from this port of 127.0.0.1 as well, which is no public host.")
    private List<Integer> testPorts = List.of();

    Fetcher fetcher(Timekeeper time) {
        Optional<String> reached = Optional.ofNullable(contact);
        if (reached.filter(FetchOptions::isPlain).isEmpty() && reached.isPresent()) {
            throw new WrongUse("--contact is an address in plain letters, like https://example.org/about");
        }
        return new Fetcher(Fetcher.agent(Version.number(), reached), guard(), Limits.USUAL, time);
    }

    private static boolean isPlain(String words) {
        return words.matches("[!-~]{1,200}");
    }

    private AddressGuard guard() {
        if (testPorts.isEmpty()) {
            return new AddressGuard();
        }
        Set<InetSocketAddress> allowed = testPorts.stream()
                .map(port -> new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .collect(Collectors.toSet());
        return new AddressGuard(Names.OF_MACHINE, allowed);
    }
}
