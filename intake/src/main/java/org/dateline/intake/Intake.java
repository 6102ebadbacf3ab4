package org.dateline.intake;

import java.util.List;
import org.dateline.ledger.Ledger;

/**
 * Takes documents into a ledger: reads them, keeps bytes and reports, then finds the claims of all reports of the ledger
 * that have none yet or whose anchor has changed, and compares what is new with what may concern the same. Documents are read and coded on several threads and kept in the order
 * of their names, so that the same documents give the same ledger in any order of arrival; what a stopped run left undone
 * the next one does.
 */
public final class Intake {
    private final Ledger ledger;
    private final Stages stages;
    private final Progress progress;
    private final int threads;

    /**
     * @param threads how many documents are worked on at once
     */
    public Intake(Ledger ledger, Stages stages, Progress progress, int threads) {
        this.ledger = ledger;
        this.stages = stages;
        this.progress = progress;
        this.threads = threads;
    }

    /** Takes these documents, in this order. */
    public Summary take(List<Source> sources) {
        StageTimes times = new StageTimes();
        Tally tally = new Tally(progress);
        try (Lanes lanes = new Lanes(threads)) {
            new Reading(ledger, stages, progress, times, tally, new Indexes()).run(lanes, sources);
            new Coding(ledger, stages, progress, times, tally).run(lanes);
            new Pairing(ledger, stages, progress, times, tally).run(lanes);
        }
        return tally.summary(times);
    }
}
