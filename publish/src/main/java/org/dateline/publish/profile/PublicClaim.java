package org.dateline.publish.profile;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.ReportId;
import org.dateline.model.When;

/**
 * Claims as they are let out: with pseudonyms, coarse places, and without reasons, which quote the report.
 *
 * @param people private ones of the claim's report
 */
record PublicClaim(PrivatePeople people) {
    /** Degrees that a coarse point is a whole number of. */
    private static final double GRID = 0.1;

    /** What a point on that grid may be off, and more. */
    private static final double LEAST_RADIUS_KM = 12;

    Claim of(Claim claim, ClaimId id, ReportId report) {
        return new Claim(
                id,
                report,
                claim.span(),
                claim.sentence(),
                claim.quote(),
                claim.claimants().stream()
                        .map(claimant -> new Claimant(people.pseudonymised(claimant.name()), claimant.kind()))
                        .toList(),
                said(claim.via()),
                claim.channel().map(people::pseudonymised),
                claim.cue(),
                claim.section(),
                claim.stance(),
                claim.status(),
                claim.kind(),
                said(claim.caveats()),
                said(claim.actors()),
                said(claim.targets()),
                claim.places().stream().map(this::coarse).toList(),
                claim.when().map(this::said),
                claim.figures().stream().map(this::said).toList(),
                List.of());
    }

    private List<String> said(List<String> words) {
        return words.stream().map(people::pseudonymised).toList();
    }

    private Place coarse(Place place) {
        return new Place(
                place.span(),
                people.pseudonymised(place.name()),
                place.location().map(PublicClaim::coarse),
                place.precision(),
                "made coarse",
                List.of());
    }

    private static Place.Location coarse(Place.Location location) {
        return new Place.Location(
                location.name(),
                Optional.empty(),
                Math.round(location.latitude() / GRID) / (1 / GRID),
                Math.round(location.longitude() / GRID) / (1 / GRID),
                Math.max(location.radiusKm(), LEAST_RADIUS_KM),
                location.admin1(),
                location.country());
    }

    private When said(When when) {
        return new When(
                when.span(),
                people.pseudonymised(when.words()),
                when.start(),
                when.end(),
                when.precision(),
                when.anchor(),
                "as in the ledger that this was made from");
    }

    private Figure said(Figure figure) {
        return new Figure(
                figure.span(),
                figure.measure(),
                people.pseudonymised(figure.population()),
                people.pseudonymised(figure.words()),
                figure.min(),
                figure.best(),
                figure.max(),
                figure.window().map(people::pseudonymised),
                figure.cumulative(),
                figure.flags());
    }
}
