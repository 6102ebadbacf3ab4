package org.dateline.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.FieldReason;
import org.dateline.model.Figure;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.Report;
import org.dateline.model.Review;
import org.dateline.model.ReviewState;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/** Reads a claim as {@link ClaimJson} writes it. */
record ClaimFields(Fields fields, Report report) {
    Claim read() throws ImportException {
        Span span = fields.span("span", report.text());
        if (!fields.text("text").equals(span.in(report.text()))) {
            throw fields.fault("text", "is not what stands at the span");
        }
        return new Claim(
                id(),
                report.id(),
                span,
                fields.span("sentence", report.text()),
                fields.truth("quote"),
                fields.list("claimants", ClaimFields::claimant),
                fields.texts("via"),
                fields.maybeText("channel"),
                fields.maybeText("cue"),
                fields.code(Section.class, "section"),
                fields.code(Stance.class, "stance"),
                fields.code(Status.class, "status"),
                fields.code(Kind.class, "kind"),
                fields.texts("caveats"),
                fields.texts("actors"),
                fields.texts("targets"),
                fields.list("places", this::place),
                fields.maybeObject("when", when -> Fields.made(when, this::when)),
                fields.list("figures", this::figure),
                reasons());
    }

    private ClaimId id() throws ImportException {
        String id = fields.text("id");
        if (!id.matches("[0-9a-f]{16}")) {
            throw fields.fault("id", "is not 16 hexadecimal digits");
        }
        return new ClaimId(id);
    }

    /** Where it stands in review; empty where no person has decided anything of it. */
    Optional<Review> review() throws ImportException {
        Fields review = fields.object("review");
        ReviewState state = review.code(ReviewState.class, "state");
        return state == ReviewState.MACHINE
                ? Optional.empty()
                : Optional.of(new Review(state, review.text("by"), review.instant("at"), review.text("reason")));
    }

    private static Claimant claimant(Fields fields) throws ImportException {
        return new Claimant(fields.text("as_written"), fields.code(ClaimantKind.class, "kind"));
    }

    private Place place(Fields fields) throws ImportException {
        Optional<Place.Location> location =
                fields.has("lat") ? Optional.of(location(fields, fields.text("located_as"))) : Optional.empty();
        return new Place(
                fields.span("span", report.text()),
                fields.text("name"),
                location,
                fields.code(PlacePrecision.class, "precision"),
                fields.text("reason"),
                fields.list("candidates", candidate -> location(candidate, candidate.text("name"))));
    }

    private static Place.Location location(Fields fields, String name) throws ImportException {
        return new Place.Location(
                name,
                fields.maybeWhole("geonames_id"),
                fields.number("lat"),
                fields.number("lon"),
                fields.number("radius_km"),
                fields.maybeText("admin1"),
                fields.maybeText("country"));
    }

    private When when(Fields fields) throws ImportException {
        return new When(
                fields.span("span", report.text()),
                fields.text("words"),
                fields.maybeDay("start"),
                fields.maybeDay("end"),
                fields.code(WhenPrecision.class, "precision"),
                fields.maybeDay("anchor"),
                fields.text("reason"));
    }

    private Figure figure(Fields fields) throws ImportException {
        return new Figure(
                fields.span("span", report.text()),
                fields.code(Measure.class, "measure"),
                fields.text("population"),
                fields.text("words"),
                fields.number("min"),
                fields.maybeNumber("best"),
                fields.maybeNumber("max"),
                fields.maybeText("window"),
                fields.truth("cumulative"),
                fields.texts("flags"));
    }

    private List<FieldReason> reasons() throws ImportException {
        Fields reasons = fields.object("reasons");
        List<FieldReason> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> reason : reasons.node().properties()) {
            all.add(new FieldReason(reason.getKey(), reasons.text(reason.getKey())));
        }
        return all;
    }
}
