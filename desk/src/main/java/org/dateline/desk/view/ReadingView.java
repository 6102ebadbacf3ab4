package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.desk.reading.Reading;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.intake.Summary;
import org.dateline.model.Rejection;
import org.dateline.model.Report;

/**
 * How far documents are that were handed in, and what was new in them.
 *
 * @param documents how many
 * @param phase in words
 * @param isOver whether nothing more will happen
 * @param outcome what came of it, a sentence each
 * @param reports those that the documents are, as far as the pages show them yet
 */
public record ReadingView(
        String id,
        String at,
        int documents,
        String phase,
        int steps,
        int done,
        boolean isOver,
        List<String> outcome,
        List<NewReport> reports,
        List<Rejection> rejections)
        implements View {
    private static final int MOST = 200;

    /**
     * A report.
     *
     * @param supported its claims that other origins bear out
     * @param disputed its claims that somebody contradicts or denies
     */
    public record NewReport(
            String id, String title, String outlet, String published, int claims, int supported, int disputed) {}

    public static ReadingView of(Reading reading, Optional<Snapshot> snapshot) {
        Reading.State state = reading.state();
        List<String> outcome = new ArrayList<>();
        state.summary().ifPresent(summary -> outcome.addAll(outcome(summary)));
        outcome.addAll(state.notes());
        return new ReadingView(
                reading.id(),
                Wording.instant(reading.since()),
                reading.locations().size(),
                words(state.phase()),
                state.steps(),
                state.done(),
                state.phase().isOver(),
                outcome,
                snapshot.map(now -> reports(new HashSet<>(reading.locations()), now))
                        .orElse(List.of()),
                state.rejections());
    }

    static String words(Reading.Phase phase) {
        return switch (phase) {
            case WAITING -> "Waiting for others to be read";
            case READING -> "Reading documents";
            case CODING -> "Finding claims";
            case COMPARING -> "Comparing with the ledger";
            case DONE -> "Done";
            case FAILED -> "Failed";
        };
    }

    private static List<String> outcome(Summary summary) {
        List<String> outcome = new ArrayList<>();
        outcome.add(Wording.count(summary.added(), "report") + " new, " + summary.unchanged() + " known already, "
                + summary.rejectedTotal() + " rejected.");
        outcome.add(Wording.count(summary.claims(), "claim") + " found.");
        if (summary.renewed() > 0) {
            outcome.add(Wording.count(summary.renewed(), "report") + " read anew.");
        }
        if (summary.cut() > 0) {
            outcome.add("Of " + Wording.count(summary.cut(), "report") + " only the beginning was coded, for length.");
        }
        return outcome;
    }

    private static List<NewReport> reports(Set<String> locations, Snapshot snapshot) {
        return snapshot.reports().stream()
                .filter(report -> locations.contains(report.file()))
                .limit(MOST)
                .map(report -> row(report, snapshot.items(report.id())))
                .toList();
    }

    private static NewReport row(Report report, List<Item> items) {
        return new NewReport(
                report.id().value(),
                Wording.heading(report),
                Wording.outlet(report),
                report.published()
                        .map(published -> Wording.day(published.date()))
                        .orElse("undated"),
                items.size(),
                (int) items.stream().filter(item -> item.supporting() > 1).count(),
                (int) items.stream().filter(Item::isDisputed).count());
    }

    @Override
    public String title() {
        return phase;
    }

    @Override
    public String template() {
        return "reading.jte";
    }

    @Override
    public Section section() {
        return Section.READ;
    }

    @Override
    public List<String> assets() {
        return List.of("read.css");
    }
}
