package org.dateline.intake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dateline.model.RejectionCode;

/**
 * What a run did.
 *
 * @param added reports that the ledger did not hold
 * @param renewed reports read anew, because the program or their name changed
 * @param unchanged documents whose report the ledger held already
 * @param rejected documents that did not become reports, by reason
 * @param notCoded reports of this run in languages that are not coded yet, by language (ISO 639-1)
 * @param coded reports in which claims were looked for in this run
 * @param cut reports so long that only their beginning was coded
 * @param claims claims found in this run
 * @param faults documents on which the program failed
 * @param times how long each stage worked, over all threads
 * @param wall how long the whole took
 */
public record Summary(
        int added,
        int renewed,
        int unchanged,
        Map<RejectionCode, Integer> rejected,
        Map<String, Integer> notCoded,
        int coded,
        int cut,
        int claims,
        List<Fault> faults,
        Map<Stage, Duration> times,
        Duration wall) {

    public Summary {
        rejected = Map.copyOf(rejected);
        notCoded = Map.copyOf(notCoded);
        faults = List.copyOf(faults);
        times = Map.copyOf(times);
    }

    /** Documents that are reports. */
    public int read() {
        return added + renewed + unchanged;
    }

    /** Documents that did not become reports. */
    public int rejectedTotal() {
        return rejected.values().stream().mapToInt(Integer::intValue).sum();
    }
}
