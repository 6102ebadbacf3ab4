package org.dateline.desk.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.desk.review.Reviewed;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Relation;
import org.dateline.model.ReportId;
import org.dateline.model.ReportLink;
import org.dateline.model.Review;
import org.dateline.model.ReviewState;

/**
 * One claim as a person decides of it.
 *
 * @param person who decides here
 * @param state how far it has come through review, in words
 * @param accepted whether a person stands for it
 * @param stamp goes with whatever is sent, so that nothing is decided of what was not seen
 * @param notice what became of what was sent last; mostly empty
 * @param others claims that may say the same
 * @param acts all that was decided of it, the latest first
 */
public record ReviewView(
        String id,
        String words,
        boolean holds,
        boolean accepted,
        String person,
        String state,
        String stamp,
        Passage passage,
        String report,
        String reportTitle,
        String file,
        Optional<String> notice,
        FormView form,
        List<Tie> relations,
        List<Tie> links,
        List<Other> others,
        List<ActRow> acts)
        implements View {
    private static final int TITLE = 80;
    private static final int MOST_OTHERS = 20;
    private static final int LONGEST = 140;

    /**
     * A relation of the claim or a lineage of its report, to be confirmed or denied.
     *
     * @param type its code
     * @param one the id of the first, as the tie has it
     * @param verb how this one stands to the other
     * @param address of the other
     */
    public record Tie(
            String type,
            String one,
            String other,
            String verb,
            String address,
            String words,
            String outlet,
            String reason) {}

    /** A claim that may say the same. */
    public record Other(String id, String words, String outlet) {}

    /**
     * @param snapshot for what others say; empty where there is none yet
     */
    public static ReviewView of(
            Reviewed reviewed, String person, FormView form, Optional<String> notice, Optional<Snapshot> snapshot) {
        String id = reviewed.claim().id().value();
        Optional<Item> item = snapshot.flatMap(all -> all.item(reviewed.claim().id()));
        return new ReviewView(
                id,
                Wording.line(reviewed.claim().span().in(reviewed.report().text())),
                reviewed.holds(),
                reviewed.review()
                        .filter(review -> review.state() == ReviewState.ACCEPTED)
                        .isPresent(),
                person,
                state(reviewed.review()),
                reviewed.stamp(),
                Passage.of(reviewed.report(), reviewed.claim()),
                reviewed.report().id().value(),
                Wording.heading(reviewed.report()),
                reviewed.report().file(),
                notice,
                form,
                item.stream()
                        .flatMap(each -> relations(each, snapshot.orElseThrow()).stream())
                        .toList(),
                snapshot.stream()
                        .flatMap(all -> links(reviewed.report().id(), all).stream())
                        .toList(),
                item.stream()
                        .flatMap(each -> others(each, snapshot.orElseThrow()).stream())
                        .toList(),
                ActRow.of(reviewed.decisions()));
    }

    /** "in review by Ana, 23 Nov 2026, 11:04 UTC". */
    static String state(Optional<Review> review) {
        return review.map(known -> Wording.code(known.state()) + " by " + Wording.line(known.by()) + ", "
                        + Wording.instant(known.at())
                        + (known.reason().isBlank() ? "" : ": " + Wording.line(known.reason())))
                .orElse("as the program read it; no person has decided anything of it");
    }

    private static List<Tie> relations(Item item, Snapshot snapshot) {
        return snapshot.whole().standings().relations(item.claim().id()).stream()
                .flatMap(relation -> tie(relation, item, snapshot).stream())
                .toList();
    }

    private static Optional<Tie> tie(Relation relation, Item item, Snapshot snapshot) {
        boolean starts = relation.claim().equals(item.claim().id());
        return snapshot.item(starts ? relation.other() : relation.claim())
                .map(other -> new Tie(
                        relation.type().code(),
                        relation.claim().value(),
                        relation.other().value(),
                        Related.words(relation.type(), starts || relation.type().isMutual()),
                        "/claims/" + other.claim().id().value() + "/review",
                        Wording.cut(Wording.line(other.words()), LONGEST),
                        Wording.outlet(other.report()),
                        relation.reason()));
    }

    private static List<Tie> links(ReportId report, Snapshot snapshot) {
        return snapshot.whole().standings().links(report).stream()
                .flatMap(link -> tie(link, report, snapshot).stream())
                .toList();
    }

    private static Optional<Tie> tie(ReportLink link, ReportId report, Snapshot snapshot) {
        boolean starts = link.report().equals(report);
        return snapshot.report(starts ? link.other() : link.report())
                .map(other -> new Tie(
                        link.type().code(),
                        link.report().value(),
                        link.other().value(),
                        KinLink.words(link.type(), starts),
                        "/reports/" + other.id().value(),
                        Wording.cut(Wording.heading(other), LONGEST),
                        Wording.outlet(other),
                        String.join("; ", link.reasons())));
    }

    /** Claims of the same report, and those about the same event. */
    private static List<Other> others(Item item, Snapshot snapshot) {
        List<Item> ofReport = snapshot.items(item.report().id());
        List<Item> ofEvent = item.event()
                .flatMap(snapshot::event)
                .map(event -> snapshot.items(event.claims()))
                .orElse(List.of());
        return Stream.concat(
                        ofReport.stream()
                                .filter(other -> Math.abs(ofReport.indexOf(other) - ofReport.indexOf(item)) <= 3),
                        ofEvent.stream())
                .distinct()
                .filter(other -> !other.equals(item))
                .limit(MOST_OTHERS)
                .map(other -> new Other(
                        other.claim().id().value(),
                        Wording.cut(Wording.line(other.words()), LONGEST),
                        Wording.outlet(other.report())))
                .toList();
    }

    @Override
    public String title() {
        return "Review: " + Wording.cut(words, TITLE);
    }

    @Override
    public String template() {
        return "review.jte";
    }

    @Override
    public Section section() {
        return Section.REVIEW;
    }

    @Override
    public List<String> assets() {
        return List.of("review.css", "review.js");
    }
}
