package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read by UIMA. */
class UimaArchiveTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void givesUimaTheTextAndEveryClaimAtItsPlace(long seed) throws IOException, UIMAException {
        Map<String, List<ExportRow>> byReport = new LinkedHashMap<>();
        RandomRows.of(seed)
                .forEach(row -> byReport.computeIfAbsent(row.report().id() + ".json", id -> new ArrayList<>())
                        .add(row));
        Map<String, byte[]> entries =
                entries(Export.of(ExportFormat.UIMA, RandomRows.of(seed)).bytes());
        assertThat(entries.keySet()).containsExactlyElementsOf(byReport.keySet());
        for (Map.Entry<String, List<ExportRow>> expected : byReport.entrySet()) {
            assertReport(cas(Objects.requireNonNull(entries.get(expected.getKey()))), expected.getValue());
        }
    }

    private static void assertReport(CAS cas, List<ExportRow> rows) {
        assertThat(cas.getDocumentText())
                .isEqualTo(UimaArchive.withoutControls(rows.get(0).report().text()));
        assertThat(cas.getDocumentLanguage()).isEqualTo("en");
        Type layer = cas.getTypeSystem().getType(UimaArchive.LAYER);
        assertThat(cas.<AnnotationFS>getAnnotationIndex(layer)).hasSameSizeAs(rows);
        for (ExportRow row : rows) {
            assertThat(cas.<AnnotationFS>getAnnotationIndex(layer)).anySatisfy(claim -> {
                assertThat(claim.getBegin()).isEqualTo(row.claim().span().start());
                assertThat(claim.getEnd()).isEqualTo(row.claim().span().end());
                assertFeature(claim, "identifier", row.claim().id().value());
                assertFeature(claim, "kind", row.claim().kind().code());
                assertFeature(claim, "actors", String.join("; ", row.claim().actors()));
                assertFeature(
                        claim, "claimants", String.join("; ", row.standing().claimants()));
                assertFeature(claim, "address", row.address());
            });
        }
    }

    private static void assertFeature(AnnotationFS claim, String name, String expected) {
        assertThat(claim.getFeatureValueAsString(claim.getType().getFeatureByBaseName(name)))
                .isEqualTo(UimaArchive.withoutControls(expected));
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** The type system is the one that the file itself states. */
    private static CAS cas(byte[] json) throws IOException, UIMAException {
        TypeSystemDescription types =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        for (JsonNode type : JSON.readTree(json).get("%TYPES")) {
            TypeDescription layer = types.addType(
                    type.get("%NAME").textValue(), "", type.get("%SUPER_TYPE").textValue());
            type.properties().stream()
                    .filter(field -> !field.getKey().startsWith("%"))
                    .forEach(field -> layer.addFeature(
                            field.getKey(), "", field.getValue().get("%RANGE").textValue()));
        }
        CAS cas = CasCreationUtils.createCas(types, null, null);
        new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(json), cas);
        return cas;
    }
}
