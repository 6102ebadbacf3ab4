package org.dateline.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.bench.Benchmark;
import org.dateline.ledger.Ledger;

/**
 * How long 20 people who use the desk of a ledger of 100,000 claims at once wait for each kind of page, from the request to the
 * last byte, while nobody adds reports and while somebody adds one every 20 seconds. The desk runs in a process of its own with
 * the options of this one; it and the users share the machine.
 *
 * <p>System properties: {@code dateline.load.ledger}, a ledger to use, which is made there if it is missing and stays as it is;
 * {@code dateline.load.claims}, {@code .users}, {@code .seconds} and {@code .heap} for other numbers than those above and the
 * desk's largest heap ({@code 2g}).
 */
public final class LoadBenchmark implements Benchmark {
    private static final long CLAIMS = Long.getLong("dateline.load.claims", 100_000);
    private static final int USERS = Integer.getInteger("dateline.load.users", 20);
    private static final Duration TIME = Duration.ofSeconds(Long.getLong("dateline.load.seconds", 300));
    private static final String HEAP = System.getProperty("dateline.load.heap", "2g");
    private static final Duration THOUGHT = Duration.ofSeconds(1);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final double MILLISECONDS = 1e3;

    @Override
    public String name() {
        return "load";
    }

    @Override
    public String description() {
        return "waiting for pages of the desk of a large ledger, made from a folder of texts, with 20 users at once";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        Path place = Files.createTempDirectory("dateline-load");
        try {
            LargeLedger large = LargeLedger.of(data);
            Path made = Optional.ofNullable(System.getProperty("dateline.load.ledger"))
                    .map(Path::of)
                    .orElse(place.resolve("made.db"));
            if (!Files.exists(made)) {
                large.make(made, CLAIMS);
            }
            return new Run(large, Files.copy(made, place.resolve("measured.db"))).figures();
        } finally {
            Folder.delete(place);
        }
    }

    /** Measures one ledger, which changes by it. */
    private static final class Run {
        private final LargeLedger large;
        private final Path file;
        private final Interests interests;
        private final Map<String, Object> figures = new LinkedHashMap<>();

        Run(LargeLedger large, Path file) {
            this.large = large;
            this.file = file;
            interests = Interests.of(file);
        }

        Map<String, Object> figures() throws IOException {
            try (Ledger ledger = Ledger.openExisting(file)) {
                figures.put("claims", ledger.claimCount());
                figures.put("users", USERS);
                figures.put("seconds_between_clicks", tenth(THOUGHT.toMillis() / MILLISECONDS));
                figures.put("desk_heap", HEAP);
                measure("", Optional.empty());
                measure("changing_", Optional.of(ledger));
            }
            return figures;
        }

        private void measure(String prefix, Optional<Ledger> added) throws IOException {
            long start = System.nanoTime();
            try (DeskProcess desk = DeskProcess.start(file, HEAP)) {
                Users users = new Users(desk.address(), interests, USERS, THOUGHT);
                users.look();
                figures.put(prefix + "first_page_s", tenth((System.nanoTime() - start) / 1e9));
                users.work(WARM_UP, 0);
                try (Additions additions = new Additions(desk.address(), large, added)) {
                    work(prefix, desk, users);
                    additions.into(figures, prefix);
                }
            }
        }

        /** In two halves, so that the heap in the middle is of a moment at which nobody waits. */
        private void work(String prefix, DeskProcess desk, Users users) throws IOException {
            DeskProcess.Use before = desk.use();
            Waits waits = users.work(TIME.dividedBy(2), 1);
            DeskProcess.Use between = desk.use();
            waits.add(users.work(TIME.dividedBy(2), 2));
            DeskProcess.Use after = desk.use();
            double seconds = TIME.toMillis() / MILLISECONDS;
            figures.put(prefix + "requests", waits.count());
            figures.put(prefix + "errors", waits.errors());
            figures.put(prefix + "requests_a_second", tenth(waits.count() / seconds));
            figures.put(
                    prefix + "desk_processors",
                    tenth((after.processorSeconds() - before.processorSeconds()) / seconds));
            figures.put(prefix + "heap_start_mb", Math.round(before.heapMegabytes()));
            figures.put(prefix + "heap_middle_mb", Math.round(between.heapMegabytes()));
            figures.put(prefix + "heap_end_mb", Math.round(after.heapMegabytes()));
            waits.into(figures, prefix);
            System.err.println("load: " + figures);
        }

        private static double tenth(double value) {
            return Math.round(10 * value) / 10.0;
        }
    }
}
