package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.ledger.ClaimWriting.NewState;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.ReportId;
import org.dateline.model.Span;
import org.jdbi.v3.core.Handle;

/**
 * Brings the claims of one report to what coding it again found: claims that say the same go on, others end and are
 * followed by what they say now.
 */
final class ClaimRevision {
    /** A claim that holds, as it stands in the ledger. */
    private record Held(long number, long report, double position, Claim claim) {}

    private final Handle handle;
    private final long report;
    private final Moment now;
    private final Map<ClaimId, Held> held = new LinkedHashMap<>();

    /**
     * @param report the join key of the reading in which the claims were found
     */
    ClaimRevision(Handle handle, ClaimStore claims, ReportId id, long report, Moment now) {
        this.handle = handle;
        this.report = report;
        this.now = now;
        claims.holding(id).forEach(key -> {
            Claim claim = claims.claim(key.claim());
            held.put(claim.id(), new Held(key.claim(), key.report(), position(key.claim()), claim));
        });
    }

    private double position(long claim) {
        return handle.createQuery("SELECT position FROM claims WHERE number = :claim")
                .bind("claim", claim)
                .mapTo(Double.class)
                .one();
    }

    /**
     * Returns how many states ended or began.
     *
     * @param all of several with one id the first counts
     * @param decided those that are a person's doing
     */
    int put(List<Claim> all, Set<ClaimId> decided, Recoding recoding) {
        List<Claim> found = withoutRepeats(all);
        List<OptionalDouble> kept = keep(found);
        List<Double> positions = positions(kept);
        if (!rise(positions)) {
            // No room left between two claims that go on: all are written anew.
            kept = Collections.nCopies(found.size(), OptionalDouble.empty());
            positions = positions(kept);
        }
        Map<ClaimId, Held> ending = new LinkedHashMap<>(held);
        for (int i = 0; i < found.size(); i++) {
            if (kept.get(i).isPresent()) {
                ending.remove(found.get(i).id());
            }
        }
        ending.values().forEach(claim -> end(claim.number(), recoding));
        Predecessors predecessors = new Predecessors(ending, found);
        ClaimWriting writing = new ClaimWriting(handle, now);
        int changes = ending.size();
        for (int i = 0; i < found.size(); i++) {
            if (kept.get(i).isEmpty()) {
                Claim claim = found.get(i);
                Optional<Long> before = recoding.reason().flatMap(any -> predecessors.of(claim));
                writing.add(new NewState(
                        report,
                        positions.get(i),
                        claim,
                        before,
                        recoding.reason(),
                        decided.contains(claim.id()),
                        true));
                changes++;
            }
        }
        writing.finish();
        return changes;
    }

    private static List<Claim> withoutRepeats(List<Claim> found) {
        Map<ClaimId, Claim> byId = new LinkedHashMap<>();
        found.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
        return List.copyOf(byId.values());
    }

    /** The positions of claims that go on as they are: the same words in the same reading, in the same order. */
    private List<OptionalDouble> keep(List<Claim> found) {
        List<OptionalDouble> kept = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Claim claim : found) {
            Held same = held.get(claim.id());
            if (same != null
                    && same.report() == report
                    && same.position() > last
                    && same.claim().equals(claim)) {
                last = same.position();
                kept.add(OptionalDouble.of(last));
            } else {
                kept.add(OptionalDouble.empty());
            }
        }
        return kept;
    }

    /** Gives claims between two that go on positions evenly between theirs. */
    private static List<Double> positions(List<OptionalDouble> kept) {
        List<Double> positions = new ArrayList<>();
        double last = -1;
        for (int i = 0; i < kept.size(); i++) {
            int next = i;
            while (next < kept.size() && kept.get(next).isEmpty()) {
                next++;
            }
            double step = next == kept.size() ? 1 : (kept.get(next).orElseThrow() - last) / (next - i + 1);
            last = next == i ? kept.get(i).orElseThrow() : last + step;
            positions.add(last);
        }
        return positions;
    }

    private static boolean rise(List<Double> positions) {
        return IntStream.range(1, positions.size()).allMatch(i -> positions.get(i - 1) < positions.get(i));
    }

    private void end(long number, Recoding recoding) {
        handle.execute(
                "UPDATE claims SET ended_at = ?, ended_by = ?, end_reason = ? WHERE number = ?",
                now.text(),
                recoding.cause().code(),
                recoding.reason().orElse("its report was coded again"),
                number);
    }

    /** Finds what a claim said before: under its own id, else a claim on the same words that is found no longer. */
    private final class Predecessors {
        private final Map<ClaimId, Held> ending;
        private final Map<Span, Held> bySpan = new HashMap<>();

        Predecessors(Map<ClaimId, Held> ending, List<Claim> found) {
            this.ending = ending;
            Map<ClaimId, Held> lost = new LinkedHashMap<>(ending);
            found.forEach(claim -> lost.remove(claim.id()));
            lost.values().forEach(claim -> bySpan.putIfAbsent(claim.claim().span(), claim));
        }

        Optional<Long> of(Claim claim) {
            Held same = ending.get(claim.id());
            return same != null
                    ? Optional.of(same.number())
                    : earlier(claim.id())
                            .or(() -> Optional.ofNullable(bySpan.remove(claim.span()))
                                    .map(Held::number));
        }

        private Optional<Long> earlier(ClaimId claim) {
            return handle.createQuery("""
                    SELECT max(number) FROM claims WHERE id = :id AND ended_at IS NOT recorded_at
                    HAVING max(number) IS NOT NULL""")
                    .bind("id", claim.value())
                    .mapTo(Long.class)
                    .findOne();
        }
    }
}
