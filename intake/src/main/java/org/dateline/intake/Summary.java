package org.dateline.intake;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
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

    /** What nothing did. */
    public static Summary none() {
        return new Summary(0, 0, 0, Map.of(), Map.of(), 0, 0, 0, List.of(), Map.of(), Duration.ZERO);
    }

    /** What this run and another did. */
    public Summary and(Summary other) {
        return new Summary(
                added + other.added,
                renewed + other.renewed,
                unchanged + other.unchanged,
                merged(rejected, other.rejected, Integer::sum),
                merged(notCoded, other.notCoded, Integer::sum),
                coded + other.coded,
                cut + other.cut,
                claims + other.claims,
                Stream.concat(faults.stream(), other.faults.stream()).toList(),
                merged(times, other.times, Duration::plus),
                wall.plus(other.wall));
    }

    private static <K, V> Map<K, V> merged(Map<K, V> one, Map<K, V> other, BinaryOperator<V> sum) {
        Map<K, V> both = new HashMap<>(one);
        other.forEach((key, value) -> both.merge(key, value, sum));
        return both;
    }

    /** The same, and so many documents more that had not changed. */
    public Summary andUnchanged(int more) {
        return new Summary(
                added, renewed, unchanged + more, rejected, notCoded, coded, cut, claims, faults, times, wall);
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
