package org.dateline.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Claim;
import org.dateline.model.ClaimantKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.Report;
import org.dateline.model.Review;

/**
 * Writes where claims come from, in the terms of PROV-O as JSON-LD: a claim is quoted from a report, which is derived from the
 * bytes received; claims are attributed to claimants, reports to outlets; a later count is a revision of the earlier one.
 */
final class Provenance implements ClaimWriter {
    private static final String PROV = "http://www.w3.org/ns/prov#";

    private final JsonLd document;
    private final JsonObject json;
    private final Set<String> known = new HashSet<>();

    private Provenance(JsonLd document) {
        this.document = document;
        json = document.json();
    }

    static Provenance to(Writer writer) throws IOException {
        JsonLd document = JsonLd.to(writer);
        document.context(
                new TreeMap<>(Map.of(
                        "prov", PROV,
                        "schema", "https://schema.org/",
                        "value", "prov:value",
                        "label", "http://www.w3.org/2000/01/rdf-schema#label",
                        "sentence", "schema:description",
                        "published", "schema:datePublished",
                        "headline", "schema:headline",
                        "file", "schema:name",
                        "endedAtTime", "prov:endedAtTime")),
                new TreeMap<>(Map.of(
                        "wasQuotedFrom", "prov:wasQuotedFrom",
                        "wasDerivedFrom", "prov:wasDerivedFrom",
                        "wasRevisionOf", "prov:wasRevisionOf",
                        "wasAttributedTo", "prov:wasAttributedTo",
                        "wasGeneratedBy", "prov:wasGeneratedBy",
                        "wasAssociatedWith", "prov:wasAssociatedWith",
                        "url", "schema:url")));
        document.beginNodes("@graph");
        return new Provenance(document);
    }

    @Override
    public void write(ExportRow row) throws IOException {
        Report report = row.report();
        if (known.add(Iri.of(report.id()))) {
            write(report);
        }
        for (int i = 0; i < row.claim().claimants().size(); i++) {
            writeAgent(
                    row.standing().claimants().get(i),
                    type(row.claim().claimants().get(i).kind()));
        }
        if (row.review().isPresent()) {
            write(row.claim(), row.review().get());
        }
        writeClaim(row);
    }

    private void write(Report report) throws IOException {
        if (report.outlet().isPresent()) {
            writeAgent(report.outlet().get(), "prov:Organization");
        }
        document.node(() -> {
            json.text("@id", Iri.ofCapture(report));
            json.text("@type", "prov:Entity");
            json.text("file", report.file());
        });
        document.node(() -> {
            json.text("@id", Iri.of(report.id()));
            json.text("@type", "prov:Entity");
            json.text("headline", report.title());
            json.text("published", report.published().map(DateEvidence::date));
            json.text("url", Iri.address(report));
            json.text("wasDerivedFrom", Iri.ofCapture(report));
            json.text("wasAttributedTo", report.outlet().map(Iri::ofName));
        });
    }

    private void writeAgent(String name, String type) throws IOException {
        if (known.add(Iri.ofName(name))) {
            document.node(() -> {
                json.text("@id", Iri.ofName(name));
                json.text("@type", type);
                json.text("label", name);
            });
        }
    }

    /** What is neither one person nor an organization, such as residents, is an agent and no more. */
    private static String type(ClaimantKind kind) {
        return switch (kind) {
            case PERSON -> "prov:Person";
            case GOVERNMENT, ARMED_GROUP, MONITOR, AGENCY, MEDIA, STATE_MEDIA, NGO, UN -> "prov:Organization";
            case OFFICIAL, WITNESS, UNNAMED_SOURCE -> "prov:Agent";
        };
    }

    private void write(Claim claim, Review review) throws IOException {
        writeAgent(review.by(), "prov:Person");
        document.node(() -> {
            json.text("@id", Iri.ofReview(claim.id()));
            json.text("@type", "prov:Activity");
            json.text("label", review.state().code());
            json.object("endedAtTime", () -> {
                json.text("@type", "http://www.w3.org/2001/XMLSchema#dateTime");
                json.text("@value", review.at().toString());
            });
            json.text("wasAssociatedWith", Iri.ofName(review.by()));
        });
    }

    private void writeClaim(ExportRow row) throws IOException {
        Claim claim = row.claim();
        document.node(() -> {
            json.text("@id", Iri.of(claim.id()));
            json.text("@type", "prov:Entity");
            json.text("value", row.words());
            json.text("sentence", row.sentence());
            json.text("wasQuotedFrom", Iri.of(row.report().id()));
            json.texts(
                    "wasAttributedTo",
                    row.standing().claimants().stream().map(Iri::ofName).toList());
            json.texts("wasRevisionOf", revised(row));
            json.text("wasGeneratedBy", row.review().map(review -> Iri.ofReview(claim.id())));
        });
    }

    private static List<String> revised(ExportRow row) {
        return row.standing().relations().stream()
                .filter(relation -> relation.claim().equals(row.claim().id()))
                .filter(relation -> relation.type() == RelationType.UPDATES || relation.type() == RelationType.CORRECTS)
                .map(Relation::other)
                .map(Iri::of)
                .distinct()
                .toList();
    }

    @Override
    public void close() throws IOException {
        document.endNodes();
        document.close();
    }
}
