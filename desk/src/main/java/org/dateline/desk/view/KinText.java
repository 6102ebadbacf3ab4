package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.snapshot.Family;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.ClaimId;
import org.dateline.model.OriginId;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.ReportLink;
import org.dateline.reconcile.standing.Drift;
import org.dateline.reconcile.standing.FieldDrift;

/**
 * Reports that hold one text, and what each of them makes of it.
 *
 * @param agencies whom all of them credit
 */
public record KinText(String id, List<String> agencies, List<Member> members) {
    private static final int TITLE = 110;

    /**
     * One report.
     *
     * @param type the code of the closest link that ties it to another of the text; empty where there is none
     * @param tie the same in words
     * @param score how sure, in percent
     * @param shared utterances that others of the text render too
     * @param nearest of these, rendered nearest to the source here
     * @param reworded of these, rendered here in other words than in the nearest
     * @param changes what it dropped, added and altered, with how often
     */
    public record Member(
            String id,
            String outlet,
            String title,
            String day,
            String credits,
            String type,
            String tie,
            int score,
            int shared,
            int nearest,
            int reworded,
            List<String> changes) {
        /** What is said of its wording; empty where it shares nothing. */
        public String wording() {
            if (shared == 0) {
                return "";
            }
            int faithful = shared - nearest - reworded;
            List<String> parts = new ArrayList<>();
            if (nearest > 0) {
                parts.add("nearest to the source in " + nearest);
            }
            if (faithful > 0) {
                parts.add("word for word in " + faithful);
            }
            if (reworded > 0) {
                parts.add("reworded in " + reworded);
            }
            return "of " + Wording.count(shared, "shared utterance") + " " + String.join(", ", parts);
        }
    }

    /** What one report did to what it shares. */
    private static final class Tally {
        private int shared;
        private int nearest;
        private int reworded;
        private final List<FieldDrift> fields = new ArrayList<>();
    }

    static List<KinText> of(Family family, Snapshot snapshot) {
        Map<ReportId, Tally> tallies = tallies(family, snapshot);
        List<KinText> texts = new ArrayList<>();
        family.byText(snapshot).forEach((id, reports) -> texts.add(text(id, reports, family.links(), tallies)));
        return texts;
    }

    private static KinText text(
            OriginId id, List<Report> reports, List<ReportLink> links, Map<ReportId, Tally> tallies) {
        Set<String> agencies = new TreeSet<>(reports.get(0).credits());
        reports.forEach(report -> agencies.retainAll(report.credits()));
        return new KinText(
                id.value(),
                List.copyOf(agencies),
                reports.stream()
                        .map(report -> member(
                                report, closest(report.id(), links), Objects.requireNonNull(tallies.get(report.id()))))
                        .toList());
    }

    private static Optional<ReportLink> closest(ReportId report, List<ReportLink> links) {
        return links.stream()
                .filter(link -> link.report().equals(report) || link.other().equals(report))
                .filter(link -> Family.isOneText(link.type()))
                .min((a, b) -> a.type() == b.type()
                        ? Double.compare(b.score(), a.score())
                        : a.type().compareTo(b.type()));
    }

    private static Member member(Report report, Optional<ReportLink> tie, Tally tally) {
        return new Member(
                report.id().value(),
                Wording.outlet(report),
                Wording.cut(Wording.heading(report), TITLE),
                report.published().map(found -> Wording.day(found.date())).orElse("undated"),
                String.join(", ", report.credits()),
                tie.map(link -> link.type().code()).orElse(""),
                tie.map(link -> KinLink.noun(link.type())).orElse(""),
                tie.map(link -> (int) Math.round(100 * link.score())).orElse(0),
                tally.shared,
                tally.nearest,
                tally.reworded,
                Changes.counted(tally.fields));
    }

    /** Of all utterances that at least two reports of the family render. */
    private static Map<ReportId, Tally> tallies(Family family, Snapshot snapshot) {
        Map<ReportId, Tally> tallies = new HashMap<>();
        family.reports().forEach(report -> tallies.put(report.id(), new Tally()));
        Set<ClaimId> told = new HashSet<>();
        for (Report report : family.reports()) {
            for (Item item : snapshot.items(report.id())) {
                if (told.add(item.claim().id())) {
                    tally(snapshot.whole().drift(item.claim().id()), tallies, told);
                }
            }
        }
        return tallies;
    }

    private static void tally(Drift drift, Map<ReportId, Tally> tallies, Set<ClaimId> told) {
        ReportId first = drift.nearest().held().report();
        told.add(drift.nearest().held().claim().id());
        boolean isShared = false;
        for (Drift.Variant variant : drift.variants()) {
            told.add(variant.rendering().held().claim().id());
            ReportId report = variant.rendering().held().report();
            Tally tally = tallies.get(report);
            if (tally != null && !report.equals(first)) {
                isShared = true;
                tally.shared++;
                tally.reworded += variant.isFaithful() ? 0 : 1;
                tally.fields.addAll(variant.fields());
            }
        }
        Tally nearest = tallies.get(first);
        if (isShared && nearest != null) {
            nearest.shared++;
            nearest.nearest++;
        }
    }
}
