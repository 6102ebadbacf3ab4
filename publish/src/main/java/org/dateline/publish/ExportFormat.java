package org.dateline.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Optional;
import org.dateline.model.Coded;

/** The formats that claims are exported in; docs/exports.md gives the rules of each. */
public enum ExportFormat implements Coded {
    /** One JSON object a line. */
    JSONL(JsonlWriter::to),
    CSV(ClaimCsv::to),
    /** RFC 7946. */
    GEOJSON(GeoJsonWriter::to),
    /** In the columns and codes of ACLED. */
    ACLED(Acled::to),
    /** In the columns and codes of UCDP's Georeferenced Event Dataset. */
    UCDP(Ucdp::to),
    PLOVER(Plover::to),
    /** CSV with a row of HXL 1.1 hashtags. */
    HXL(Hxl::to),
    /** W3C Web Annotation, as JSON-LD. */
    WEB_ANNOTATION(WebAnnotations::to),
    /** PROV-O, as JSON-LD. */
    PROV(Provenance::to),
    /** schema.org's Claim, as JSON-LD. */
    SCHEMA_ORG(SchemaClaims::to),
    PARQUET(Optional.empty(), ParquetWriting::to),
    /** A ZIP archive with a UIMA CAS as JSON for each report, for INCEpTION. */
    UIMA(Optional.empty(), UimaArchive::to);

    /** Begins an export in characters. */
    @FunctionalInterface
    private interface OfText {
        ClaimWriter to(Writer writer) throws IOException;
    }

    /** Begins an export in bytes. */
    @FunctionalInterface
    private interface OfBytes {
        ClaimWriter to(OutputStream stream) throws IOException;
    }

    @SuppressWarnings("ImmutableEnumChecker") // references to methods without state
    private final Optional<OfText> text;

    @SuppressWarnings("ImmutableEnumChecker") // likewise
    private final OfBytes bytes;

    ExportFormat(OfText text) {
        this.text = Optional.of(text);
        bytes = stream -> text.to(Utf8.writer(stream));
    }

    ExportFormat(Optional<OfText> text, OfBytes bytes) {
        this.text = text;
        this.bytes = bytes;
    }

    /** Whether it may be written to a terminal. */
    public boolean isText() {
        return text.isPresent();
    }

    /**
     * Begins an export of text; the writer stays open.
     *
     * @throws IllegalStateException if the format is not text
     */
    public ClaimWriter to(Writer writer) throws IOException {
        return text.orElseThrow(() -> new IllegalStateException(code() + " is not text"))
                .to(writer);
    }

    /** Begins an export to a file, which is to be completed when the export has ended. */
    public ClaimWriter to(ExportFile file) throws IOException {
        return text.isPresent() ? text.get().to(file.writer()) : bytes.to(file.stream());
    }
}
