package org.dateline.reconcile.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Claimant;
import org.dateline.model.Report;
import org.dateline.reconcile.words.Content;

/**
 * A claim with what comparing it takes.
 *
 * @param words of the claim
 * @param sentence of the sentence it stands in
 * @param speakers its claimants
 * @param hour the time of day it tells; empty if it tells none
 * @param vehicleAttack what it tells of a vehicle used as a weapon; empty if nothing
 */
public record ClaimView(
        ReportView context,
        Claim claim,
        Content words,
        Content sentence,
        List<Speaker> speakers,
        Optional<Hour> hour,
        Optional<VehicleAttack> vehicleAttack) {
    public ClaimView {
        speakers = List.copyOf(speakers);
    }

    /** The claims of a report. */
    public static List<ClaimView> of(Report report, List<Claim> claims) {
        ReportView context = ReportView.of(report, claims);
        Map<Claimant, Speaker> speakers = new HashMap<>();
        return claims.stream().map(claim -> of(context, claim, speakers)).toList();
    }

    private static ClaimView of(ReportView context, Claim claim, Map<Claimant, Speaker> speakers) {
        String text = context.report().text();
        return new ClaimView(
                context,
                claim,
                Content.of(claim.span().in(text)),
                Content.of(claim.sentence().in(text)),
                claim.claimants().stream()
                        .map(claimant -> speakers.computeIfAbsent(claimant, first -> Speaker.of(first, text)))
                        .toList(),
                Hour.of(claim.span().in(text)),
                VehicleAttack.of(claim.span().in(text)));
    }

    public Report report() {
        return context.report();
    }

    /** The day of its report. */
    public Optional<LocalDate> asOf() {
        return context.asOf();
    }

    /** Who came to harm by it, or came through. */
    public Harmed harmed() {
        return Harmed.of(this);
    }

    /** Whether its own sentence names a place, and not only what stands around it. */
    public boolean isPlaceSaid() {
        String said = claim.sentence().in(report().text());
        return claim.places().stream().anyMatch(place -> said.contains(place.name()));
    }

    /** The words of the claim as written. */
    public String text() {
        return claim.span().in(report().text());
    }
}
