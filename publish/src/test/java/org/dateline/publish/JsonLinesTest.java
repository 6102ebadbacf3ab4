package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.model.ClaimId;
import org.dateline.model.EventId;
import org.dateline.model.Grade;
import org.dateline.model.Kind;
import org.dateline.model.LineageType;
import org.dateline.model.OriginId;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.ReportLink;
import org.dateline.model.ReportStanding;
import org.dateline.model.Span;
import org.dateline.model.Standing;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Report full = Examples.fullReport(Examples.capture("b.txt", Examples.TEXT));
    private final Report bare = Examples.bareReport(Examples.capture("c.txt", "Short news."), "und", "Short news.");

    @Test
    void writesEveryFieldOfAClaim() throws IOException {
        assertSame(
                "full-claim.json",
                written(lines -> lines.write(Examples.row(full, Examples.fullClaim(full), fullStanding()))));
    }

    @Test
    void writesNullForWhatAClaimDoesNotSay() throws IOException {
        assertSame(
                "bare-claim.json",
                written(lines -> lines.write(
                        Examples.row(bare, Examples.bareClaim(bare, new Span(0, 5), Kind.RETREAT), bareStanding()))));
    }

    @Test
    void writesEveryFieldOfAReport() throws IOException {
        assertSame("full-report.json", written(lines -> lines.write(full, linked())));
    }

    @Test
    void writesNullForWhatAReportDoesNotSay() throws IOException {
        assertSame("bare-report.json", written(lines -> lines.write(bare, ReportStanding.alone(bare.id()))));
    }

    @Test
    void writesARejection() throws IOException {
        Rejection rejection =
                new Rejection("x.bin", Optional.empty(), RejectionCode.BINARY, "neither text nor HTML: \"\u0001\"");
        assertThat(written(lines -> lines.write(rejection)))
                .isEqualTo("{\"file\":\"x.bin\",\"rejected\":{\"code\":\"binary\","
                        + "\"message\":\"neither text nor HTML: \\\"\\u0001\\\"\"}}\n");
    }

    @Test
    void writesFiguresInTheirOrder() throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("reports", 5);
        figures.put("share", Map.of("read", 12.5));
        figures.put("ok", true);
        figures.put("worst", List.of("a", 2L));
        assertThat(written(lines -> lines.write("speed", figures)))
                .isEqualTo(
                        "{\"name\":\"speed\",\"reports\":5,\"share\":{\"read\":12.5},\"ok\":true,\"worst\":[\"a\",2]}\n");
    }

    @Test
    void writesOneObjectALine() throws IOException {
        String text = written(lines -> {
            lines.write(full, linked());
            lines.write(Examples.row(full, Examples.fullClaim(full), fullStanding()));
            lines.write(bare, ReportStanding.alone(bare.id()));
        });
        assertThat(text.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(JSON.readTree(line).isObject()).isTrue());
        assertThat(text).endsWith("}\n");
    }

    @Test
    void givesTheWordsOfTheSpanToTheLetter() throws IOException {
        JsonNode claim = JSON.readTree(
                written(lines -> lines.write(Examples.row(full, Examples.fullClaim(full), fullStanding()))));
        JsonNode report = JSON.readTree(written(lines -> lines.write(full, linked())));
        String text = report.get("text").textValue();
        assertThat(text.substring(
                        claim.at("/span/start").intValue(),
                        claim.at("/span/end").intValue()))
                .isEqualTo(claim.get("text").textValue());
    }

    private Standing fullStanding() {
        ClaimId own = Examples.fullClaim(full).id();
        Relation updates =
                new Relation(own, new ClaimId("00000000000000cc"), RelationType.UPDATES, "a later count, not smaller");
        Relation updated =
                new Relation(new ClaimId("00000000000000cd"), own, RelationType.UPDATES, "told at the other claim");
        Relation corroborates = new Relation(
                new ClaimId("00000000000000dd"), own, RelationType.CORROBORATES, "another voice says the same");
        return new Standing(
                new OriginId("00000000000000aa"),
                Optional.of(new EventId("00000000000000bb")),
                List.of(updates, updated, corroborates),
                new Grade(Optional.of("B"), 2, List.of("2 independent origins say so, none against it")),
                List.of("Residents", "Rivér Council"));
    }

    private Standing bareStanding() {
        return new Standing(
                new OriginId(bare.id().value()),
                Optional.empty(),
                List.of(),
                new Grade(Optional.empty(), 6, List.of()),
                List.of());
    }

    private ReportStanding linked() {
        ReportId other = new ReportId("00000000000000ee");
        ReportLink link = new ReportLink(
                full.id(), other, LineageType.PARAPHRASE, 0.9, List.of("the same facts in the same order"));
        return new ReportStanding(new OriginId("00000000000000aa"), List.of(link), Map.of(other, "other.txt"));
    }

    private static void assertSame(String expected, String written) throws IOException {
        try (InputStream resource = JsonLinesTest.class.getResourceAsStream(expected)) {
            assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(Objects.requireNonNull(resource, expected)));
        }
    }

    private interface Writing {
        void writeTo(JsonLines lines) throws IOException;
    }

    private static String written(Writing writing) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonLines lines = JsonLines.to(text)) {
            writing.writeTo(lines);
        }
        return text.toString();
    }
}
