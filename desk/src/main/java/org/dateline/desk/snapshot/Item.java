package org.dateline.desk.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.intake.Whole;
import org.dateline.ledger.Folding;
import org.dateline.model.Claim;
import org.dateline.model.EventId;
import org.dateline.model.OriginId;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.When;
import org.dateline.reconcile.standing.Standings;

/**
 * A claim with what lists, filters and orders need to know of it.
 *
 * @param position in the order of exports
 * @param claimants the names under which its claimants go in the ledger
 * @param supporting number of independent origins that say so, its own among them
 * @param opposing number of independent origins that contradict or deny it
 * @param sentence its sentence and headline, folded for matching
 * @param places the names of its places as written and in the gazetteer, folded, with blanks around
 * @param voices the names of its claimants, folded, with blanks around
 */
public record Item(
        int position,
        Report report,
        Claim claim,
        Side side,
        List<String> claimants,
        OriginId origin,
        Optional<EventId> event,
        int supporting,
        int opposing,
        String sentence,
        String places,
        String voices) {

    static Item of(int position, Whole.Entry entry, Standings standings) {
        Claim claim = entry.claim();
        List<String> claimants = standings.claimants(claim.id());
        return new Item(
                position,
                entry.report(),
                claim,
                Side.of(claim),
                claimants,
                standings.origin(claim.id()),
                standings.event(claim.id()),
                standings.supporting(claim.id()),
                standings.opposing(claim.id()),
                folded(Stream.of(claim.sentence().in(entry.report().text()))),
                folded(claim.places().stream().flatMap(Item::names)),
                folded(Stream.concat(
                        claimants.stream(), claim.claimants().stream().map(each -> each.name()))));
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.name()), place.location().map(Place.Location::name).stream());
    }

    private static String folded(Stream<String> names) {
        return names.distinct().map(Folding::fold).collect(Collectors.joining(" ", " ", " "));
    }

    /** The first of its days. */
    public Optional<LocalDate> first() {
        return claim.when().flatMap(When::start);
    }

    /** The last of its days. */
    public Optional<LocalDate> last() {
        return claim.when().flatMap(When::end);
    }

    /** What it says, as written. */
    public String words() {
        return claim.span().in(report.text());
    }

    /** Whether somebody says otherwise. */
    public boolean isDisputed() {
        return opposing > 0;
    }
}
