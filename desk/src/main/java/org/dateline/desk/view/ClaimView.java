package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.ledger.ClaimState;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Grade;
import org.dateline.model.Report;

/**
 * All about one claim.
 *
 * @param words what it says
 * @param chain outlet ← agency ← claimant, as far as the report says
 * @param nearest how it stands where it is nearest to its source; this claim's own words, where that is here
 * @param renderings how others than the nearest and this one put it, the first of them
 * @param carried how many claims of its origin say it, this one among them
 * @param control what it says of who holds which place
 * @param history what it said before, oldest first; empty where it never changed
 * @param review how far it has come through review, in words
 * @param previous the claim before it in its report
 */
public record ClaimView(
        String id,
        String words,
        String mark,
        Voice voice,
        String days,
        String report,
        String reportTitle,
        String published,
        List<Link> chain,
        Passage passage,
        List<Field> fields,
        int supporting,
        int opposing,
        Grade grade,
        String origin,
        int originSize,
        Optional<String> event,
        int eventSize,
        List<Related> relations,
        Optional<Utterance.Rendered> nearest,
        Optional<Utterance.Rendered> own,
        List<Utterance.Rendered> renderings,
        int carried,
        List<ControlSaid> control,
        List<PastState> history,
        String review,
        Optional<String> previous,
        Optional<String> next)
        implements View {
    private static final int TITLE = 80;
    private static final int MOST_RENDERINGS = 5;

    /** One of those through whose mouths a claim came. */
    public record Link(String role, String name) {
        /** Outlet ← agency ← claimant, as far as the report says. */
        static List<Link> chain(Report report, Claim claim) {
            List<Link> links = new ArrayList<>();
            links.add(new Link("outlet", Wording.outlet(report)));
            if (!report.credits().isEmpty()) {
                links.add(new Link("credited", String.join(", ", report.credits())));
            }
            claim.via().stream()
                    .filter(agency -> !report.credits().contains(agency))
                    .forEach(agency -> links.add(new Link("via", agency)));
            claim.channel().ifPresent(channel -> links.add(new Link("channel", channel)));
            claim.claimants()
                    .forEach(claimant ->
                            links.add(new Link(Wording.code(claimant.kind()), Wording.line(claimant.name()))));
            return links;
        }
    }

    /**
     * @param states all that the ledger held of it, oldest first
     */
    public static ClaimView of(Item item, List<ClaimState> states, Snapshot snapshot) {
        Claim claim = item.claim();
        List<Item> neighbours = snapshot.items(item.report().id());
        int at = neighbours.indexOf(item);
        Utterance utterance = Utterance.of(snapshot.whole().drift(claim.id()), snapshot);
        boolean isNearest = utterance.nearest().claim().equals(claim.id().value());
        return new ClaimView(
                claim.id().value(),
                Wording.line(item.words()),
                Wording.mark(claim),
                Voice.of(item),
                Wording.days(claim).orElse(""),
                item.report().id().value(),
                Wording.heading(item.report()),
                item.report()
                        .published()
                        .map(found -> Wording.day(found.date()))
                        .orElse("undated"),
                Link.chain(item.report(), claim),
                Passage.of(item.report(), claim),
                Field.of(claim),
                item.supporting(),
                item.opposing(),
                snapshot.whole().standings().of(claim.id()).grade(),
                item.origin().value(),
                snapshot.items(item.origin()).size(),
                item.event().map(event -> event.value()),
                item.event()
                        .flatMap(snapshot::event)
                        .map(event -> event.claims().size())
                        .orElse(0),
                Related.of(item, snapshot),
                isNearest ? Optional.empty() : Optional.of(utterance.nearest()),
                utterance.others().stream()
                        .filter(other -> other.claim().equals(claim.id().value()))
                        .findFirst(),
                utterance.others().stream()
                        .filter(other -> !other.claim().equals(claim.id().value()))
                        .limit(MOST_RENDERINGS)
                        .toList(),
                utterance.size(),
                control(item, snapshot),
                PastState.history(states),
                ReviewView.state(snapshot.review(claim.id())),
                at > 0 ? Optional.of(neighbours.get(at - 1).claim().id().value()) : Optional.empty(),
                at + 1 < neighbours.size()
                        ? Optional.of(neighbours.get(at + 1).claim().id().value())
                        : Optional.empty());
    }

    /** Held against what others say of the same places, where it is about one event with them. */
    private static List<ControlSaid> control(Item item, Snapshot snapshot) {
        List<ClaimId> beside = item.event()
                .flatMap(snapshot::event)
                .map(event -> event.claims())
                .orElse(List.of(item.claim().id()));
        return ControlSaid.of(beside, snapshot).stream()
                .filter(said -> said.isOf(item.claim().id()))
                .toList();
    }

    /** Where its sentence stands in the report. */
    public String place() {
        return "/reports/" + report + "?claim=" + id + "#c" + id;
    }

    @Override
    public String title() {
        return Wording.cut(words, TITLE);
    }

    @Override
    public String template() {
        return "claim.jte";
    }

    @Override
    public Section section() {
        return Section.LEDGER;
    }

    @Override
    public List<String> assets() {
        return List.of("lineage.css");
    }
}
