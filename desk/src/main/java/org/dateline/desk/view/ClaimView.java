package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Claim;
import org.dateline.model.Grade;

/**
 * All about one claim.
 *
 * @param words what it says
 * @param chain outlet ← agency ← claimant, as far as the report says
 * @param renderings how others of its origin put it
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
        List<Rendering> renderings,
        Optional<String> previous,
        Optional<String> next)
        implements View {
    private static final int TITLE = 80;

    /** One of those through whose mouths a claim came. */
    public record Link(String role, String name) {}

    /** The claim as another report of the same origin puts it, with the words marked that differ. */
    public record Rendering(Related.ClaimBrief claim, boolean quoted, boolean same) {}

    public static ClaimView of(Item item, Snapshot snapshot) {
        Claim claim = item.claim();
        List<Item> neighbours = snapshot.items(item.report().id());
        int at = neighbours.indexOf(item);
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
                chain(item),
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
                renderings(item, snapshot),
                at > 0 ? Optional.of(neighbours.get(at - 1).claim().id().value()) : Optional.empty(),
                at + 1 < neighbours.size()
                        ? Optional.of(neighbours.get(at + 1).claim().id().value())
                        : Optional.empty());
    }

    private static List<Link> chain(Item item) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("outlet", Wording.outlet(item.report())));
        if (!item.report().credits().isEmpty()) {
            links.add(new Link("credited", String.join(", ", item.report().credits())));
        }
        item.claim().via().stream()
                .filter(agency -> !item.report().credits().contains(agency))
                .forEach(agency -> links.add(new Link("via", agency)));
        item.claim().channel().ifPresent(channel -> links.add(new Link("channel", channel)));
        item.claim()
                .claimants()
                .forEach(claimant -> links.add(new Link(Wording.code(claimant.kind()), Wording.line(claimant.name()))));
        return links;
    }

    private static List<Rendering> renderings(Item item, Snapshot snapshot) {
        String own = Wording.line(item.words());
        return snapshot.items(item.origin()).stream()
                .filter(other -> !other.report().id().equals(item.report().id()))
                .map(other -> {
                    String words = Wording.line(other.words());
                    return new Rendering(
                            Related.ClaimBrief.of(
                                    other, Difference.between(own, words).other()),
                            other.claim().quote(),
                            own.equals(words));
                })
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
}
