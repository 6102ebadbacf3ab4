package org.dateline.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.alert.Dispatch;
import org.dateline.alert.Secret;
import org.dateline.fetch.PostHosts;
import org.dateline.ledger.Alert;
import org.dateline.ledger.Channel;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Delivery;
import org.dateline.ledger.Ledger;
import org.dateline.model.Coded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline alert}: saved searches that send what becomes of the claims they find. */
@Command(
        name = "alert",
        description = {
            "Saved searches. When claims that they find are new, change or hold no longer, that is added to a file, posted to a"
                    + " server or put into an Atom feed: after each read, fetch and watch, and when the desk has read something."
                    + " docs/alerts.md says what is sent."
        })
final class AlertCommand implements Runnable {
    private static final int SHOWN = 10;

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    AlertCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "say what to do with alerts: alert add, list, show, run or remove");
        }
    }

    @Command(name = "add", description = "Saves a search. What becomes of its claims from now on is sent.")
    int add(
            @Parameters(paramLabel = "NAME", description = "Lower-case letters, digits and hyphens.") String name,
            @Mixin Filters filters,
            @Option(
                            names = "--to",
                            required = true,
                            paramLabel = "WHERE",
                            description = "file:PATH (lines of JSON are added), atom:PATH (a feed of the latest 500),"
                                    + " webhook:URL, or desk (looked at there).")
                    String where,
            @Option(
                            names = "--secret",
                            paramLabel = "WHERE",
                            description =
                                    "Where the secret is kept that posts to a webhook are signed with: file:PATH or"
                                            + " env:NAME.")
                    @Nullable String secret,
            @Option(
                            names = "--link",
                            paramLabel = "URL",
                            defaultValue = "http://127.0.0.1:7070",
                            description =
                                    "Where the desk answers that claims are linked to. Default: ${DEFAULT-VALUE}.")
                    String link,
            @Mixin ByOption by)
            throws IOException {
        Alert alert = alert(name, filters.query(), where, Optional.ofNullable(secret), link, by.name(surroundings));
        try (Ledger ledger = dateline.openLedger()) {
            ledger.alerts().add(alert);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
        return say("saved: " + name + ", sends to " + alert.destination());
    }

    private Alert alert(String name, ClaimQuery query, String where, Optional<String> secret, String link, String by) {
        int colon = where.indexOf(':');
        String code = (colon < 0 ? where : where.substring(0, colon)).toLowerCase(Locale.ROOT);
        String rest = colon < 0 ? "" : where.substring(colon + 1);
        try {
            Channel channel = Coded.parse(Channel.class, code);
            boolean isWebhook = channel == Channel.WEBHOOK;
            if (rest.isBlank() != (channel == Channel.DESK)) {
                throw new IllegalArgumentException("--to is file:PATH, atom:PATH, webhook:URL or desk, not " + where);
            }
            if (isWebhook && !PostHosts.isAddress(rest)) {
                throw new IllegalArgumentException("no address that can be posted to: " + rest);
            }
            if (isWebhook != secret.isPresent()) {
                throw new IllegalArgumentException(
                        isWebhook
                                ? "a webhook needs --secret file:PATH or --secret env:NAME"
                                : "--secret is for webhooks");
            }
            Optional<String> kept = secret.map(AlertCommand::absolute);
            kept.ifPresent(place -> Secret.read(place, surroundings.environment()));
            boolean isPath = channel == Channel.FILE || channel == Channel.ATOM;
            String target = isPath ? absolute(rest) : rest;
            return new Alert(name, query, channel, target, kept, link.replaceFirst("/+$", ""), by, Instant.EPOCH);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    /** So that it is the same file wherever the next command is run. */
    private static String absolute(String words) {
        if (words.startsWith("env:")) {
            return words;
        }
        String prefix = words.startsWith("file:") ? "file:" : "";
        try {
            return prefix
                    + Path.of(words.substring(prefix.length())).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("no path of a file: " + words, e);
        }
    }

    @Command(
            name = "list",
            description =
                    "Prints the saved searches and how they do. Exit status 1 if one waits to be tried again or has failed.")
    int list() throws IOException {
        boolean all = true;
        try (Ledger ledger = dateline.openLedger()) {
            for (Alert alert : ledger.alerts().all()) {
                Optional<Delivery> stuck =
                        ledger.alerts().underWay(alert.name()).filter(delivery -> delivery.attempts() > 0);
                all &= stuck.isEmpty();
                say(alert.name() + "  " + Words.line(alert.destination()) + "  "
                        + stuck.map(AlertCommand::words).orElse("ok"));
            }
        }
        return all ? ExitStatus.OK : ExitStatus.SOME_REJECTED;
    }

    private static String words(Delivery delivery) {
        String why = Words.line(delivery.words());
        return switch (delivery.state()) {
            case DELIVERED -> "delivered " + Words.count(delivery.changes(), "change");
            case FAILED -> "failed after " + Words.count(delivery.attempts(), "attempt") + ": " + why;
            case WAITING ->
                delivery.attempts() == 0
                        ? "under way"
                        : "tried again from " + delivery.notBefore().orElse(Instant.EPOCH) + ": " + why;
        };
    }

    @Command(
            name = "show",
            description = "Prints one saved search, how many claims it finds now and its last deliveries.")
    int show(@Parameters(paramLabel = "NAME") String name) throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            Alert alert = known(ledger, name);
            say(alert.name() + "  " + Words.line(alert.destination()) + "  saved by " + Words.line(alert.savedBy())
                    + " " + alert.savedAt());
            if (alert.secret().isPresent()) {
                say("signed with the secret in " + Words.line(alert.secret().get()));
            }
            say("finds " + Words.count(ledger.find(alert.filter()).size(), "claim") + " now");
            List<Delivery> deliveries = ledger.alerts().deliveries(name, SHOWN);
            for (Delivery delivery : deliveries) {
                say(delivery.triedAt().orElse(delivery.begunAt()) + "  " + delivery.id() + "  " + words(delivery));
            }
        }
        return ExitStatus.OK;
    }

    @Command(
            name = "run",
            description =
                    "Sends what has become of claims since the last run: of all alerts whose time it is, or of one at once,"
                            + " also if it waits or has failed. Exit status 1 if something could not be sent.")
    int run(
            @Parameters(arity = "0..1", defaultValue = "", paramLabel = "NAME") String name,
            @Mixin AlertOptions options)
            throws IOException {
        boolean all = true;
        try (Ledger ledger = dateline.openLedger();
                Dispatch dispatch = options.dispatch(surroundings)) {
            List<Dispatch.Result> results =
                    name.isEmpty() ? dispatch.run(ledger) : dispatch.run(ledger, known(ledger, name));
            for (Dispatch.Result result : results) {
                all &= result.failure().isEmpty();
                say(result.alert().name() + "  " + Words.count(result.sent(), "change") + " sent"
                        + result.failure()
                                .map(why ->
                                        "; " + (result.isOver() ? "failed: " : "to be tried again: ") + Words.line(why))
                                .orElse(""));
            }
        }
        return all ? ExitStatus.OK : ExitStatus.SOME_REJECTED;
    }

    @Command(name = "remove", description = "Removes a saved search; what it wrote stays.")
    int remove(@Parameters(paramLabel = "NAME") String name, @Mixin ByOption by) throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            known(ledger, name);
            ledger.alerts().remove(name, by.name(surroundings));
        }
        return say("removed: " + name);
    }

    private static Alert known(Ledger ledger, String name) {
        return ledger.alerts()
                .find(name)
                .orElseThrow(() -> new WrongUse("there is no alert of the name " + Words.line(name)));
    }

    private int say(String line) throws IOException {
        surroundings.out().write(line + "\n");
        surroundings.out().flush();
        return ExitStatus.OK;
    }
}
