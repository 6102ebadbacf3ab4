package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dateline.desk.Desk;
import org.dateline.desk.PortTaken;
import org.dateline.desk.access.Entrance;
import org.dateline.desk.picture.Tiles;
import org.dateline.desk.server.Setup;
import org.dateline.intake.coders.CodersException;
import org.dateline.intake.coders.TwoCoders;
import org.dateline.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline serve}: opens the desk to browsers. */
@Command(
        name = "serve",
        description = {
            "Opens the desk: the ledger as pages in a browser on this machine, and as JSON under /api. Reports may be"
                    + " read meanwhile; the pages follow. Ctrl-C ends it. Others than this machine enter only by signing in:"
                    + " docs/security.md."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description = "Where it answers. 0 takes any that is free. Default: ${DEFAULT-VALUE}.")
    private int port = 7070;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "The address of this machine that it answers at. Default: ${DEFAULT-VALUE}, for this machine alone;"
                            + " any other asks for --people and --at.")
    private String host = "127.0.0.1";

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description =
                    "Who may sign in: the file that 'dateline people' keeps. Default: nobody need, on this machine.")
    private @Nullable Path people;

    @Option(
            names = "--at",
            paramLabel = "URL",
            description = "The address under which others reach the desk, for example https://desk.example.org.")
    private @Nullable URI at;

    @Option(
            names = "--tiles",
            paramLabel = "URL",
            description =
                    "Map tiles from this server, for example https://tiles.example.org/{z}/{x}/{y}.png. It is told"
                            + " which part of the world is looked at. Default: none, and nothing is asked of anybody.")
    private @Nullable String tiles;

    @Option(
            names = "--tiles-credit",
            paramLabel = "WORDS",
            description = "What that server wants to be said below the map.")
    private String credit = "";

    @Option(
            names = "--coded",
            paramLabel = "FILE",
            description =
                    "The ledger of a coder, as 'dateline coding hand-out' makes it; twice. The page /agreement compares both.")
    private List<Path> coded = List.of();

    @Mixin
    private final ByOption by = new ByOption();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Mixin
    private final AlertOptions alerts = new AlertOptions();

    ServeCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new WrongUse("a port is a number from 0 to " + LAST_PORT + ", not " + port);
        }
        PrintStream log = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Path ledger = dateline.ledgerFile().toAbsolutePath().normalize();
        Entrance entrance = entrance();
        alerts.check(surroundings);
        Setup setup =
                new Setup(ledger, Version.number(), entrance, tiles(), coded(), asOf.instant(), this::runAlerts, log);
        try (Desk desk = Desk.open(setup)) {
            surroundings.out().write("The desk is open at " + desk.address() + " until Ctrl-C\n");
            if (at != null && !entrance.isEncrypted()) {
                surroundings
                        .out()
                        .write("Passwords travel unencrypted to " + at + "; put a server with TLS before it\n");
            }
            surroundings.out().flush();
            // Until the process is told to end.
            new CountDownLatch(1).await();
        } catch (PortTaken e) {
            throw new WrongUse("another program answers at port " + port + "; name another with --port");
        }
        return ExitStatus.OK;
    }

    private void runAlerts(Ledger read) {
        try {
            alerts.run(read, surroundings);
        } catch (IOException e) {
            throw new UncheckedIOException("standard error is closed", e);
        }
    }

    private Entrance entrance() {
        try {
            return new Entrance(
                    host, port, Optional.ofNullable(at), Optional.ofNullable(people), by.name(surroundings));
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private List<Path> coded() {
        if (coded.isEmpty()) {
            return coded;
        }
        if (coded.size() != 2) {
            throw new WrongUse("two coders are compared; name the ledger of each with --coded");
        }
        try {
            TwoCoders.of(coded.get(0), coded.get(1));
        } catch (CodersException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
        return coded;
    }

    private Optional<Tiles> tiles() {
        try {
            return Optional.ofNullable(tiles).map(template -> new Tiles(template, credit));
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }
}
