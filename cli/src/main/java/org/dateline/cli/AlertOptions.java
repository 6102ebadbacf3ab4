package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.alert.Dispatch;
import org.dateline.fetch.Fetcher;
import org.dateline.fetch.PostHosts;
import org.dateline.fetch.UntilStopped;
import org.dateline.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands after which alerts run. */
final class AlertOptions {
    @Option(names = "--no-alerts", description = "Leaves alerts alone; the next command sends what they found.")
    private boolean off;

    @Option(
            names = "--webhook-hosts",
            paramLabel = "HOSTS",
            description = "The hosts that webhooks may go to, with commas between them, or a file with one a line."
                    + " Default: $DATELINE_WEBHOOK_HOSTS, else none.")
    private @Nullable String hosts;

    /** Says at once what is wrong with the hosts. */
    void check(Surroundings surroundings) {
        PostHosts unused = hosts(surroundings);
    }

    private PostHosts hosts(Surroundings surroundings) {
        String words = Optional.ofNullable(hosts)
                .or(() -> surroundings.variable("DATELINE_WEBHOOK_HOSTS"))
                .orElse("");
        try {
            return new PostHosts(entries(words));
        } catch (IllegalArgumentException e) {
            throw new WrongUse("--webhook-hosts: " + e.getMessage());
        }
    }

    private static List<String> entries(String words) {
        try {
            Path file = words.isBlank() || words.contains(":") ? Path.of("") : Path.of(words);
            String all = Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.UTF_8) : words;
            return Arrays.stream(all.split("[,\n]"))
                    .map(String::strip)
                    .filter(entry -> !entry.isEmpty() && !entry.startsWith("#"))
                    .toList();
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new WrongUse("--webhook-hosts: " + words + " cannot be read");
        }
    }

    Dispatch dispatch(Surroundings surroundings) {
        return new Dispatch(
                Fetcher.agent(Version.number(), Optional.empty()),
                hosts(surroundings),
                surroundings.environment(),
                new UntilStopped());
    }

    /** Runs all alerts, unless they are turned off. What goes wrong is told, and nothing fails of it. */
    void run(Ledger ledger, Surroundings surroundings) throws IOException {
        if (off) {
            return;
        }
        try (Dispatch dispatch = dispatch(surroundings)) {
            for (Dispatch.Result result : dispatch.run(ledger)) {
                if (result.failure().isPresent()) {
                    surroundings
                            .err()
                            .write("alert " + result.alert().name() + ": "
                                    + result.failure().get() + "\n");
                }
            }
        } catch (RuntimeException e) {
            // The reading has succeeded, whatever this is.
            String words = e.getMessage() == null ? e.toString() : e.getMessage();
            surroundings.err().write("alerts were not run: " + words + "\n");
        }
        surroundings.err().flush();
    }
}
