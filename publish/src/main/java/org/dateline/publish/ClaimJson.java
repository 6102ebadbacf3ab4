package org.dateline.publish;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.EventId;
import org.dateline.model.FieldReason;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Relation;
import org.dateline.model.Report;
import org.dateline.model.Review;
import org.dateline.model.ReviewState;
import org.dateline.model.Standing;
import org.dateline.model.When;

/** The fields of a claim in exports. */
record ClaimJson(JsonObject json) {

    void write(ExportRow row) throws IOException {
        Standing standing = row.standing();
        write(row.report(), row.claim(), standing.claimants(), () -> {
            write(row.claim().id(), standing);
            write(row.review());
            json.codeIfAny("sensitivity", row.sensitivity());
        });
    }

    /** Without what other claims make of it. */
    void write(Report report, Claim claim) throws IOException {
        List<String> names = claim.claimants().stream().map(Claimant::name).toList();
        write(report, claim, names, () -> {});
    }

    private void write(Report report, Claim claim, List<String> claimants, JsonObject.Body standing)
            throws IOException {
        json.object(() -> {
            json.text("id", claim.id().value());
            json.object("report", () -> new ReportJson(json).writeIdentity(report));
            writeWords(report, claim);
            writeChain(claim, claimants);
            json.code("section", claim.section());
            json.code("stance", claim.stance());
            json.code("status", claim.status());
            json.code("kind", claim.kind());
            json.texts("caveats", claim.caveats());
            json.texts("actors", claim.actors());
            json.texts("targets", claim.targets());
            json.list("places", claim.places(), this::write);
            writeWhen(claim.when());
            json.list("figures", claim.figures(), this::write);
            standing.write();
            writeReasons(claim.reasons());
        });
    }

    private void writeWords(Report report, Claim claim) throws IOException {
        json.span("span", claim.span());
        json.text("text", claim.span().in(report.text()));
        json.span("sentence", claim.sentence());
        json.text("sentence_text", claim.sentence().in(report.text()));
        json.truth("quote", claim.quote());
    }

    private void writeChain(Claim claim, List<String> claimants) throws IOException {
        Iterator<String> names = claimants.iterator();
        json.list(
                "claimants",
                claim.claimants(),
                claimant -> json.object(() -> {
                    json.text("name", names.next());
                    json.text("as_written", claimant.name());
                    json.code("kind", claimant.kind());
                }));
        json.texts("via", claim.via());
        json.text("channel", claim.channel());
        json.text("cue", claim.cue());
    }

    private void write(Place place) throws IOException {
        Optional<Place.Location> location = place.location();
        json.object(() -> {
            json.text("name", place.name());
            json.number("lat", location.map(Place.Location::latitude));
            json.number("lon", location.map(Place.Location::longitude));
            json.number("radius_km", location.map(Place.Location::radiusKm));
            json.number("geonames_id", location.flatMap(Place.Location::geonamesId));
            json.text("admin1", location.flatMap(Place.Location::admin1));
            json.text("country", location.flatMap(Place.Location::country));
            json.code("precision", place.precision());
            json.text("reason", place.reason());
            json.span("span", place.span());
            json.text("located_as", location.map(Place.Location::name));
            json.list("candidates", place.candidates(), this::write);
        });
    }

    private void write(Place.Location candidate) throws IOException {
        json.object(() -> {
            json.text("name", candidate.name());
            json.number("lat", candidate.latitude());
            json.number("lon", candidate.longitude());
            json.number("radius_km", candidate.radiusKm());
            json.number("geonames_id", candidate.geonamesId());
            json.text("admin1", candidate.admin1());
            json.text("country", candidate.country());
        });
    }

    private void writeWhen(Optional<When> stated) throws IOException {
        if (stated.isEmpty()) {
            json.nothing("when");
            return;
        }
        When when = stated.get();
        json.object("when", () -> {
            json.text("start", when.start());
            json.text("end", when.end());
            json.code("precision", when.precision());
            json.text("words", when.words());
            json.text("anchor", when.anchor());
            json.text("reason", when.reason());
            json.span("span", when.span());
        });
    }

    private void write(Figure figure) throws IOException {
        json.object(() -> {
            json.code("measure", figure.measure());
            json.text("population", figure.population());
            json.text("words", figure.words());
            json.number("min", figure.min());
            json.number("best", figure.best());
            json.number("max", figure.max());
            json.text("window", figure.window());
            json.truth("cumulative", figure.cumulative());
            json.texts("flags", figure.flags());
            json.span("span", figure.span());
        });
    }

    private void write(ClaimId claim, Standing standing) throws IOException {
        json.text("origin", standing.origin().value());
        json.text("event", standing.event().map(EventId::value));
        List<Relation> relations = standing.relations().stream()
                .filter(relation ->
                        relation.type().isMutual() || relation.claim().equals(claim))
                .toList();
        json.list("relations", relations, relation -> write(claim, relation));
        json.object("grade", () -> {
            json.text("source", standing.grade().source());
            json.number("information", (double) standing.grade().information());
            json.texts("trace", standing.grade().trace());
        });
    }

    private void write(Optional<Review> review) throws IOException {
        json.object("review", () -> {
            json.code("state", ReviewState.of(review));
            if (review.isPresent()) {
                json.text("by", review.get().by());
                json.text("at", review.get().at().toString());
                json.text("reason", review.get().reason());
            }
        });
    }

    private void write(ClaimId claim, Relation relation) throws IOException {
        json.object(() -> {
            json.code("type", relation.type());
            json.text(
                    "claim",
                    relation.claim().equals(claim)
                            ? relation.other().value()
                            : relation.claim().value());
            json.text("reason", relation.reason());
        });
    }

    private void writeReasons(List<FieldReason> reasons) throws IOException {
        Map<String, String> byField = reasons.stream()
                .collect(Collectors.toMap(
                        FieldReason::field, FieldReason::reason, (first, more) -> first + "; " + more, TreeMap::new));
        json.object("reasons", () -> {
            for (Map.Entry<String, String> reason : byField.entrySet()) {
                json.text(reason.getKey(), reason.getValue());
            }
        });
    }
}
