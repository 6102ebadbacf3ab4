package org.dateline.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.ClaimantKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;

/** Writes claims as schema.org's {@code Claim}, as JSON-LD; never as {@code ClaimReview}, which would be a verdict. */
final class SchemaClaims implements ClaimWriter {
    private final JsonLd document;
    private final JsonObject json;
    private final Tally leftOut = new Tally();

    private SchemaClaims(JsonLd document) {
        this.document = document;
        json = document.json();
    }

    static SchemaClaims to(Writer writer) throws IOException {
        JsonLd document = JsonLd.to(writer);
        document.context(Map.of("@vocab", "https://schema.org/"), Map.of());
        document.beginNodes("@graph");
        return new SchemaClaims(document);
    }

    @Override
    public void write(ExportRow row) throws IOException {
        if (row.claim().stance() != Stance.ASSERTS || row.claim().status() == Status.NEGATED) {
            leftOut.count("denied or doubted by the one who is cited, which a Claim cannot say");
        } else {
            document.node(() -> writeClaim(row));
        }
    }

    private void writeClaim(ExportRow row) throws IOException {
        json.text("@id", Iri.of(row.claim().id()));
        json.text("@type", "Claim");
        json.text("identifier", row.claim().id().value());
        json.text("text", row.words());
        json.text("description", row.sentence());
        json.text("keywords", row.claim().kind().code());
        writeAuthors(row);
        json.object("appearance", () -> write(row.report()));
        json.text("temporalCoverage", row.claim().when().flatMap(SchemaClaims::interval));
        json.list("spatialCoverage", row.claim().places(), this::write);
    }

    private void writeAuthors(ExportRow row) throws IOException {
        List<String> names = row.standing().claimants();
        document.generator().writeArrayFieldStart("author");
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String type = type(row.claim().claimants().get(i).kind());
            json.object(() -> {
                json.text("@type", type);
                json.text("name", name);
            });
        }
        document.generator().writeEndArray();
    }

    /** What is neither one person nor an organization, such as residents, is a thing. */
    private static String type(ClaimantKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case GOVERNMENT, ARMED_GROUP, MONITOR, AGENCY, MEDIA, STATE_MEDIA, NGO, UN -> "Organization";
            case OFFICIAL, WITNESS, UNNAMED_SOURCE -> "Thing";
        };
    }

    private void write(Report report) throws IOException {
        json.text("@id", Iri.of(report.id()));
        json.text("@type", "Article");
        json.text("url", Iri.address(report));
        json.text("name", report.file());
        json.text("headline", report.title());
        json.text("datePublished", report.published().map(DateEvidence::date));
        json.text("inLanguage", report.language());
        if (report.outlet().isPresent()) {
            json.object("publisher", () -> {
                json.text("@type", "Organization");
                json.text("name", report.outlet().get());
            });
        }
    }

    private static Optional<String> interval(When when) {
        return when.start().map(start -> start + "/" + when.end().orElseThrow());
    }

    private void write(Place place) throws IOException {
        json.object(() -> {
            json.text("@type", "Place");
            json.text("name", place.name());
            if (place.location().isPresent()) {
                Place.Location location = place.location().get();
                json.object("geo", () -> {
                    json.text("@type", "GeoCircle");
                    json.object("geoMidpoint", () -> {
                        json.text("@type", "GeoCoordinates");
                        json.number("latitude", location.latitude());
                        json.number("longitude", location.longitude());
                    });
                    json.number("geoRadius", location.radiusKm() * 1000);
                });
            }
        });
    }

    @Override
    public Map<String, Integer> leftOut() {
        return leftOut.counts();
    }

    @Override
    public void close() throws IOException {
        document.endNodes();
        document.close();
    }
}
