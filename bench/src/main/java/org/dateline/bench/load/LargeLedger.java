package org.dateline.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dateline.bench.growth.Home;
import org.dateline.bench.growth.World;
import org.dateline.bench.growth.Worlds;
import org.dateline.intake.Intake;
import org.dateline.intake.Progress;
import org.dateline.intake.Source;
import org.dateline.intake.Stages;
import org.dateline.intake.Summary;
import org.dateline.ledger.Ledger;

/**
 * A ledger of generated worlds, in each of which all reports have been compared: with relations, events and contradictions as
 * those of real reports have.
 */
final class LargeLedger {
    /** Worlds of one run: as many documents as are looked at together. */
    private static final int AT_ONCE = 8;
    /** Number of a world that no ledger is filled with. */
    private static final long ELSEWHERE = 1_000_000;

    private final Stages worlds;
    private final int reports;
    private long added;

    private LargeLedger(List<World.Coded> home) {
        worlds = new Worlds(home);
        reports = home.size();
    }

    /** @param texts folder of the texts that worlds are made from */
    static LargeLedger of(Path texts) throws IOException {
        Path place = Files.createTempDirectory("dateline-home");
        try {
            return new LargeLedger(Home.of(texts, place));
        } finally {
            Folder.delete(place);
        }
    }

    /** Makes it, with at least so many claims. It takes a while, so whoever waits is told how far it is, on standard error. */
    void make(Path file, long claims) {
        try (Ledger ledger = Ledger.open(file)) {
            for (long world = 0; ledger.claimCount() < claims; world += AT_ONCE) {
                take(
                        ledger,
                        LongStream.range(world, world + AT_ONCE)
                                .boxed()
                                .flatMap(each ->
                                        IntStream.range(0, reports).mapToObj(report -> Worlds.document(each, report)))
                                .toList());
                System.err.println("load: " + ledger.claimCount() + " of " + claims + " claims");
            }
        }
    }

    /** Adds one report more, which hangs together with those added before and with no other. */
    void add(Ledger ledger) {
        take(ledger, List.of(Worlds.document(ELSEWHERE + added / reports, (int) (added % reports))));
        added++;
    }

    private void take(Ledger ledger, List<Source> documents) {
        Summary summary =
                new Intake(ledger, worlds, Progress.SILENT, Runtime.getRuntime().availableProcessors()).take(documents);
        if (!summary.faults().isEmpty() || summary.added() != documents.size()) {
            throw new IllegalStateException("not all reports could be added: " + summary);
        }
    }
}
