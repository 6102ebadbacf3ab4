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
import org.dateline.model.Review;
import org.dateline.model.ReviewState;
import org.dateline.model.When;
import org.dateline.reconcile.standing.Standings;

/**
 * A claim with what lists, filters and orders need to know of it.
 *
 * @param position in the order of exports
 * @param claimants the names under which its claimants go in the ledger
 * @param supporting number of independent origins that say so, its own among them
 * @param opposing number of independent origins that contradict or deny it
 * @param review how far it has come through review
 * @param first the first of its days
 * @param last the last of its days
 * @param located how honestly it can be put on a map
 * @param sentence its sentence and headline, folded for matching
 * @param places the names of its places as written and in the gazetteer, folded, with blanks around
 * @param voices the names of its claimants, folded, with blanks around
 * @param outlet that of its report, folded, with blanks around
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
        ReviewState review,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Located located,
        String sentence,
        String places,
        String voices,
        String outlet) {

    /** @param before what was known of the claim earlier; empty where nothing was */
    static Item of(
            int position, Whole.Entry entry, Standings standings, Optional<Review> review, Optional<Item> before) {
        Claim claim = entry.claim();
        List<String> claimants = standings.claimants(claim.id());
        boolean isAlone = standings.relations(claim.id()).isEmpty();
        Optional<Item> same = before.filter(earlier -> earlier.claim().equals(claim)
                && earlier.report().equals(entry.report())
                && earlier.claimants().equals(claimants));
        return new Item(
                position,
                entry.report(),
                claim,
                Side.of(claim),
                claimants,
                standings.origin(claim.id()),
                standings.event(claim.id()),
                isAlone ? 1 : standings.supporting(claim.id()),
                isAlone ? 0 : standings.opposing(claim.id()),
                review.map(Review::state).orElse(ReviewState.MACHINE),
                claim.when().flatMap(When::start),
                claim.when().flatMap(When::end),
                Located.of(claim),
                same.map(Item::sentence)
                        .orElseGet(() -> folded(
                                Stream.of(claim.sentence().in(entry.report().text())))),
                same.map(Item::places)
                        .orElseGet(() -> folded(claim.places().stream().flatMap(Item::names))),
                same.map(Item::voices)
                        .orElseGet(() -> folded(Stream.concat(
                                claimants.stream(), claim.claimants().stream().map(each -> each.name())))),
                same.map(Item::outlet).orElseGet(() -> folded(entry.report().outlet().stream())));
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.name()), place.location().map(Place.Location::name).stream());
    }

    private static String folded(Stream<String> names) {
        return names.distinct().map(Folding::fold).collect(Collectors.joining(" ", " ", " "));
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
