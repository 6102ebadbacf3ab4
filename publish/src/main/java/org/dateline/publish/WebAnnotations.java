package org.dateline.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Claim;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.ReviewState;
import org.dateline.model.Span;
import org.dateline.model.When;

/**
 * Writes claims as annotations (W3C Web Annotation) of the texts of their reports, found by their words and by their place.
 * As the standard has it, places count Unicode code points, not the UTF-16 units that {@link Span} counts.
 */
final class WebAnnotations implements ClaimWriter {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String NAME = "urn:dateline:annotations";
    /** Characters before and after the words that help to find them. */
    private static final int AROUND = 32;

    private final JsonLd document;
    private final JsonObject json;
    private int total;

    private WebAnnotations(JsonLd document) {
        this.document = document;
        json = document.json();
    }

    static WebAnnotations to(Writer writer) throws IOException {
        JsonLd document = JsonLd.to(writer);
        JsonObject json = document.json();
        json.text("@context", CONTEXT);
        json.text("id", NAME);
        json.text("type", "AnnotationCollection");
        json.text("label", "Claims");
        document.generator().writeObjectFieldStart("first");
        json.text("id", NAME + ":1");
        json.text("type", "AnnotationPage");
        json.number("startIndex", 0);
        document.beginNodes("items");
        return new WebAnnotations(document);
    }

    @Override
    public void write(ExportRow row) throws IOException {
        document.node(() -> {
            json.text("id", Iri.of(row.claim().id()));
            json.text("type", "Annotation");
            json.text("motivation", "classifying");
            json.list("body", bodies(row), this::writeBody);
            json.object("target", () -> writeTarget(row));
        });
        total++;
    }

    private record Body(String purpose, String value) {}

    private static List<Body> bodies(ExportRow row) {
        Claim claim = row.claim();
        return List.of(
                new Body("tagging", claim.kind().code()),
                new Body("tagging", claim.stance().code()),
                new Body("tagging", claim.status().code()),
                new Body("tagging", ReviewState.of(row.review()).code()),
                new Body("describing", description(row)));
    }

    /** What the claim says, a field a line. */
    private static String description(ExportRow row) {
        Claim claim = row.claim();
        List<String> lines = new ArrayList<>();
        add(lines, "claimants", row.standing().claimants());
        add(lines, "via", claim.via());
        add(lines, "actors", claim.actors());
        add(lines, "targets", claim.targets());
        add(lines, "places", claim.places().stream().map(Place::name).toList());
        add(lines, "when", claim.when().map(WebAnnotations::days).stream().toList());
        add(lines, "figures", claim.figures().stream().map(Figure::words).toList());
        add(lines, "caveats", claim.caveats());
        add(lines, "sentence", List.of(row.sentence()));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String name, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(name + ": " + Cells.joined(values));
        }
    }

    private static String days(When when) {
        return when.start()
                .map(start -> when.words() + " (" + start + " to " + when.end().orElseThrow() + ")")
                .orElse(when.words());
    }

    private void writeBody(Body body) throws IOException {
        json.object(() -> {
            json.text("type", "TextualBody");
            json.text("purpose", body.purpose());
            json.text("value", body.value());
        });
    }

    private void writeTarget(ExportRow row) throws IOException {
        String text = row.report().text();
        Span span = row.claim().span();
        json.object("source", () -> {
            json.text("id", Iri.of(row.report().id()));
            json.text("type", "Text");
            json.text("language", row.report().language());
            json.text("via", Iri.address(row.report()));
        });
        document.generator().writeArrayFieldStart("selector");
        json.object(() -> {
            json.text("type", "TextQuoteSelector");
            json.text("exact", span.in(text));
            json.text("prefix", text.substring(before(text, span), span.start()));
            json.text("suffix", text.substring(span.end(), after(text, span)));
        });
        json.object(() -> {
            json.text("type", "TextPositionSelector");
            json.number("start", text.codePointCount(0, span.start()));
            json.number("end", text.codePointCount(0, span.end()));
        });
        document.generator().writeEndArray();
    }

    /** Never amid a surrogate pair. */
    private static int before(String text, Span span) {
        int start = Math.max(0, span.start() - AROUND);
        return start > 0 && start < span.start() && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }

    private static int after(String text, Span span) {
        int end = Math.min(text.length(), span.end() + AROUND);
        return end < text.length() && end > span.end() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    @Override
    public void close() throws IOException {
        document.endNodes();
        document.generator().writeEndObject();
        json.number("total", total);
        document.close();
    }
}
