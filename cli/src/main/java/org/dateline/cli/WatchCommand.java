package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.fetch.Fetcher;
import org.dateline.fetch.UntilStopped;
import org.dateline.intake.Engine;
import org.dateline.intake.Intake;
import org.dateline.intake.Summary;
import org.dateline.intake.web.Subscriptions;
import org.dateline.intake.web.Watching;
import org.dateline.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline watch FEEDS.opml}: follows feeds. */
@Command(
        name = "watch",
        description = {
            "Follows the feeds in a list: takes the reports that they carry into the ledger, and fetches those that they lead"
                    + " to, round by round. Ctrl-C ends it between two documents; what was not done then is done by the next"
                    + " watch. --health shows how the feeds do."
        })
final class WatchCommand implements Callable<Integer> {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,6})([smhd])");
    private static final Map<String, ChronoUnit> UNITS =
            Map.of("s", ChronoUnit.SECONDS, "m", ChronoUnit.MINUTES, "h", ChronoUnit.HOURS, "d", ChronoUnit.DAYS);
    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofDays(7);

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "FEEDS.opml",
            description = "The list of feeds, as feed readers export it (OPML).")
    private @Nullable Path list;

    @Option(
            names = "--every",
            defaultValue = "15m",
            paramLabel = "TIME",
            description =
                    "From the beginning of one round to that of the next: 90s, 15m, 1h. Default: ${DEFAULT-VALUE}.")
    private String every = "15m";

    @Option(names = "--once", description = "Goes round once and ends.")
    private boolean once;

    @Option(names = "--health", description = "Fetches nothing: shows how the feeds do that were watched.")
    private boolean health;

    @Mixin
    private FetchOptions options = new FetchOptions();

    @Mixin
    private AlertOptions alerts = new AlertOptions();

    WatchCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (health) {
            return showHealth();
        }
        if (list == null) {
            throw new WrongUse("the list of feeds is missing: dateline watch FEEDS.opml");
        }
        return watch(feeds(list), pause(every));
    }

    private int showHealth() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            new HealthTable(surroundings.out(), surroundings.width(), surroundings.colours())
                    .print(ledger.feeds().health());
        }
        return ExitStatus.OK;
    }

    private static List<Subscriptions.Feed> feeds(Path list) {
        try {
            Subscriptions subscriptions = Subscriptions.parse(Files.readAllBytes(list));
            subscriptions.fault().ifPresent(fault -> {
                throw new WrongUse(list + ": " + fault);
            });
            return subscriptions.feeds();
        } catch (IOException e) {
            throw new WrongUse(list + " cannot be read");
        }
    }

    static Duration pause(String words) {
        Matcher time = TIME.matcher(words);
        ChronoUnit unit = time.matches() ? UNITS.get(time.group(2)) : null;
        if (unit == null) {
            throw new WrongUse("--every is a number with s, m, h or d behind it, like 90s, 15m or 1h; not " + words);
        }
        Duration pause = Duration.of(Long.parseLong(time.group(1)), unit);
        if (pause.compareTo(SHORTEST) < 0 || pause.compareTo(LONGEST) > 0) {
            throw new WrongUse("--every is from 30s to 7d; not " + words);
        }
        return pause;
    }

    @SuppressWarnings("try") // The end is there to be closed.
    private int watch(List<Subscriptions.Feed> feeds, Duration pause) throws IOException {
        UntilStopped time = new UntilStopped();
        boolean all = true;
        try (CleanEnd end = new CleanEnd(time::stop);
                Fetcher fetcher = options.fetcher(time);
                Engine engine = Engine.start(Version.number());
                Ledger ledger = Ledger.open(dateline.ledgerFile());
                ReadProgress progress = new ReadProgress(surroundings, dateline.debug())) {
            int threads = Runtime.getRuntime().availableProcessors();
            Watching watching = new Watching(ledger, fetcher, new Intake(ledger, engine, progress, threads), time);
            Duration left = Duration.ZERO;
            do {
                long start = System.nanoTime();
                Watching.Round round = watching.round(feeds);
                progress.close();
                print(round, time);
                alerts.run(ledger, surroundings);
                all = round.failed() == 0 && round.summary().rejectedTotal() == 0;
                left = pause.minusNanos(System.nanoTime() - start);
            } while (!once && time.pause(left.isNegative() ? Duration.ZERO : left));
        }
        return all ? ExitStatus.OK : ExitStatus.SOME_REJECTED;
    }

    private void print(Watching.Round round, UntilStopped time) throws IOException {
        Summary summary = round.summary();
        surroundings
                .out()
                .write(time.now().truncatedTo(ChronoUnit.SECONDS) + "  " + Words.count(round.asked(), "feed")
                        + " asked, "
                        + round.changed() + " with news, " + round.failed() + " failed"
                        + (round.left() > 0 ? ", " + round.left() + " left alone" : "") + "; "
                        + Words.count(summary.added(), "new report") + ", " + summary.rejectedTotal() + " rejected, "
                        + Words.count(summary.claims(), "claim") + "\n");
        surroundings.out().flush();
    }
}
