package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.model.DateEvidence;
import org.dateline.model.RelationType;
import org.dateline.model.Report;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of linked data, expanded by a JSON-LD processor that has no network. */
class LinkedDataTest {
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void annotatesTheWordsAtTheirPlace(long seed) throws IOException, JsonLdError {
        List<ExportRow> rows = RandomRows.of(seed);
        JsonNode collection = expanded(ExportFormat.WEB_ANNOTATION, rows).get(0);
        JsonNode items = collection
                .at("/http:~1~1www.w3.org~1ns~1activitystreams#first/0")
                .at("/http:~1~1www.w3.org~1ns~1activitystreams#items/0/@list");
        assertThat(items).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            ExportRow row = rows.get(i);
            assertThat(id(items.get(i))).isEqualTo(Iri.of(row.claim().id()));
            assertThat(items.get(i).at("/@type/0").textValue()).isEqualTo(OA + "Annotation");
            assertTarget(items.get(i).get(OA + "hasTarget").get(0), row);
            assertThat(value(items.get(i).get(OA + "hasBody").get(0), RDF + "value"))
                    .isEqualTo(row.claim().kind().code());
        }
    }

    private static void assertTarget(JsonNode target, ExportRow row) {
        JsonNode quote = target.get(OA + "hasSelector").get(0);
        JsonNode position = target.get(OA + "hasSelector").get(1);
        String text = Utf8.wellFormed(row.report().text());
        assertThat(value(quote, OA + "exact"))
                .isEqualTo(Utf8.wellFormed(row.claim().span().in(row.report().text())));
        int start = Integer.parseInt(value(position, OA + "start"));
        int end = Integer.parseInt(value(position, OA + "end"));
        int[] characters = text.codePoints().toArray();
        boolean cutsNoPair = wellFormed(row.words());
        if (cutsNoPair) {
            assertThat(new String(characters, start, end - start)).isEqualTo(row.words());
            assertThat(text).contains(value(quote, OA + "prefix") + row.words() + value(quote, OA + "suffix"));
        }
        assertThat(id(target.get(OA + "hasSource").get(0)))
                .isEqualTo(Iri.of(row.report().id()));
    }

    private static boolean wellFormed(String text) {
        return Utf8.wellFormed(text).equals(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void saysWhereClaimsComeFrom(long seed) throws IOException, JsonLdError {
        List<ExportRow> rows = RandomRows.of(seed);
        JsonNode nodes = expanded(ExportFormat.PROV, rows);
        for (ExportRow row : rows) {
            List<JsonNode> claims = nodes(nodes, Iri.of(row.claim().id()));
            assertThat(claims).anySatisfy(claim -> {
                assertThat(value(claim, PROV + "value")).isEqualTo(Utf8.wellFormed(row.words()));
                assertThat(value(claim, SCHEMA + "description")).isEqualTo(Utf8.wellFormed(row.sentence()));
                assertThat(id(claim.get(PROV + "wasQuotedFrom").get(0)))
                        .isEqualTo(Iri.of(row.report().id()));
                assertThat(ids(claim.path(PROV + "wasAttributedTo")))
                        .isEqualTo(row.standing().claimants().stream()
                                .map(Iri::ofName)
                                .toList());
                assertThat(claim.path(PROV + "wasRevisionOf").size()).isLessThanOrEqualTo((int)
                        row.standing().relations().stream()
                                .filter(relation -> relation.type() == RelationType.UPDATES
                                        || relation.type() == RelationType.CORRECTS)
                                .count());
            });
            assertReport(nodes(nodes, Iri.of(row.report().id())), row.report());
            row.standing()
                    .claimants()
                    .forEach(name -> assertThat(nodes(nodes, Iri.ofName(name)))
                            .singleElement()
                            .satisfies(agent -> assertThat(value(agent, "http://www.w3.org/2000/01/rdf-schema#label"))
                                    .isEqualTo(Utf8.wellFormed(name))));
        }
    }

    private static void assertReport(List<JsonNode> found, Report report) {
        assertThat(found).singleElement().satisfies(node -> {
            assertThat(id(node.get(PROV + "wasDerivedFrom").get(0))).isEqualTo(Iri.ofCapture(report));
            assertThat(report.published()
                            .map(DateEvidence::date)
                            .map(Object::toString)
                            .orElse(""))
                    .isEqualTo(value(node, SCHEMA + "datePublished"));
            assertThat(node.path(PROV + "wasAttributedTo").size())
                    .isEqualTo(report.outlet().isPresent() ? 1 : 0);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void publishesClaimsWithoutVerdicts(long seed) throws IOException, JsonLdError {
        List<ExportRow> rows = RandomRows.of(seed);
        JsonNode nodes = expanded(ExportFormat.SCHEMA_ORG, rows);
        List<ExportRow> asserted = rows.stream()
                .filter(row ->
                        row.claim().stance() == Stance.ASSERTS && row.claim().status() != Status.NEGATED)
                .toList();
        assertThat(nodes).hasSameSizeAs(asserted);
        for (int i = 0; i < asserted.size(); i++) {
            JsonNode claim = nodes.get(i);
            ExportRow row = asserted.get(i);
            assertThat(claim.at("/@type/0").textValue()).isEqualTo(SCHEMA + "Claim");
            assertThat(value(claim, SCHEMA + "text")).isEqualTo(Utf8.wellFormed(row.words()));
            assertThat(claim.path(SCHEMA + "author")).hasSameSizeAs(row.claim().claimants());
            assertThat(claim.path(SCHEMA + "spatialCoverage"))
                    .hasSameSizeAs(row.claim().places());
            assertThat(value(claim.at("/https:~1~1schema.org~1appearance/0"), SCHEMA + "headline"))
                    .isEqualTo(Utf8.wellFormed(row.report().title().orElse("")));
        }
    }

    private static JsonNode expanded(ExportFormat format, List<ExportRow> rows) throws IOException, JsonLdError {
        Document document =
                JsonDocument.of(new StringReader(Export.of(format, rows).text()));
        DocumentLoader offline = (address, options) -> context(address.toString());
        JsonArray result = JsonLd.expand(document).loader(offline).get();
        JsonNode nodes = JSON.readTree(result.toString());
        return nodes.size() == 1 && nodes.get(0).has("@graph") ? nodes.get(0).get("@graph") : nodes;
    }

    /** The terms of the annotation context that exports use; the addresses are those of the standard. */
    private static Document context(String address) throws JsonLdError {
        assertThat(address).isEqualTo(WebAnnotations.CONTEXT);
        try (InputStream terms = LinkedDataTest.class.getResourceAsStream("annotation-context.json")) {
            return JsonDocument.of(Objects.requireNonNull(terms));
        } catch (IOException e) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, e);
        }
    }

    private static List<JsonNode> nodes(JsonNode all, String id) {
        List<JsonNode> found = new ArrayList<>();
        all.forEach(node -> {
            if (id(node).equals(id)) {
                found.add(node);
            }
        });
        return found;
    }

    private static String id(JsonNode node) {
        return node.path("@id").asText();
    }

    private static List<String> ids(JsonNode nodes) {
        List<String> ids = new ArrayList<>();
        nodes.forEach(node -> ids.add(id(node)));
        return ids;
    }

    private static String value(JsonNode node, String property) {
        return node.path(property).path(0).path("@value").asText();
    }
}
