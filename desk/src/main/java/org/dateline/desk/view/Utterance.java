package org.dateline.desk.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.reconcile.standing.Drift;
import org.dateline.reconcile.standing.Rendering;

/**
 * One utterance as the outlets render it.
 *
 * @param nearest the rendering nearest to its source
 * @param others the rest, each held against the nearest
 */
public record Utterance(Rendered nearest, List<Rendered> others) {
    /**
     * One rendering.
     *
     * @param words against the nearest
     * @param day of its report
     * @param chain outlet ← agency ← claimant
     * @param changes what it says otherwise than the nearest, each in words
     * @param faithful whether it says all that the nearest one says in the same words
     */
    public record Rendered(
            String claim,
            String outlet,
            String report,
            String day,
            List<String> chain,
            boolean quoted,
            List<DiffWords> words,
            List<String> changes,
            boolean faithful) {}

    static Utterance of(Drift drift, Snapshot snapshot) {
        return new Utterance(
                rendered(
                        drift.nearest(),
                        List.of(new DiffWords(Wording.line(drift.nearest().words()), false, false)),
                        List.of(),
                        true,
                        snapshot),
                drift.variants().stream()
                        .map(variant -> rendered(
                                variant.rendering(),
                                DiffWords.of(variant.words()),
                                variant.fields().stream().map(Changes::words).toList(),
                                variant.isFaithful(),
                                snapshot))
                        .toList());
    }

    private static Rendered rendered(
            Rendering rendering, List<DiffWords> words, List<String> changes, boolean faithful, Snapshot snapshot) {
        String claim = rendering.held().claim().id().value();
        return new Rendered(
                claim,
                snapshot.item(rendering.held().claim().id())
                        .map(Item::report)
                        .map(Wording::outlet)
                        .orElse(Wording.line(rendering.outlet())),
                rendering.held().report().value(),
                rendering.day().map((LocalDate day) -> Wording.day(day)).orElse("undated"),
                Stream.concat(rendering.held().claim().via().stream(), rendering.claimants().stream())
                        .map(Wording::line)
                        .toList(),
                rendering.held().claim().quote(),
                words,
                changes,
                faithful);
    }

    /** How many outlets' reports carry it. */
    public int size() {
        return 1 + others.size();
    }
}
