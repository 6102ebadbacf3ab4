package org.dateline.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.dateline.model.DateEvidence;
import org.dateline.model.EventId;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.ReportId;
import org.dateline.model.ReportStanding;
import org.dateline.model.ReviewState;
import org.dateline.model.When;

/**
 * Writes claims as Apache Parquet, a row each: columns of plain types to query, and two with the claim and, at the first claim
 * of each report, the report, as {@link JsonLines} writes them, from which an import takes all back.
 */
final class ParquetWriting implements ClaimWriter {
    static final String CLAIM_JSON = "claim_json";
    static final String REPORT_JSON = "report_json";

    /** A column whose cells are empty where a claim says nothing. */
    private record Column(String name, PrimitiveTypeName type, Optional<LogicalTypeAnnotation> meaning, Value value) {}

    /** What stands in a cell: a text, a number, a truth or a day; empty for nothing. */
    @FunctionalInterface
    private interface Value extends Function<ExportRow, Optional<?>> {}

    private static final List<Column> COLUMNS = List.of(
            text("id", row -> Optional.of(row.claim().id().value())),
            text("report_id", row -> Optional.of(row.report().id().value())),
            text("address", row -> Optional.of(row.address())),
            text("file", row -> Optional.of(row.report().file())),
            text("url", row -> row.report().url()),
            text("outlet", row -> row.report().outlet()),
            text("title", row -> row.report().title()),
            day("published", row -> row.report().published().map(DateEvidence::date)),
            number("span_start", row -> Optional.of(row.claim().span().start())),
            number("span_end", row -> Optional.of(row.claim().span().end())),
            text("text", row -> Optional.of(row.words())),
            text("sentence", row -> Optional.of(row.sentence())),
            text("section", row -> Optional.of(row.claim().section().code())),
            text("kind", row -> Optional.of(row.claim().kind().code())),
            text("stance", row -> Optional.of(row.claim().stance().code())),
            text("status", row -> Optional.of(row.claim().status().code())),
            text("claimants", row -> some(Cells.joined(row.standing().claimants()))),
            text("via", row -> some(Cells.joined(row.claim().via()))),
            text("actors", row -> some(Cells.joined(row.claim().actors()))),
            text("targets", row -> some(Cells.joined(row.claim().targets()))),
            text("places", row -> some(Cells.joined(row.claim().places(), Place::name))),
            decimal("latitude", row -> location(row).map(Place.Location::latitude)),
            decimal("longitude", row -> location(row).map(Place.Location::longitude)),
            decimal("radius_km", row -> location(row).map(Place.Location::radiusKm)),
            day("when_start", row -> row.claim().when().flatMap(When::start)),
            day("when_end", row -> row.claim().when().flatMap(When::end)),
            text("figures", row -> some(Cells.joined(row.claim().figures(), Figure::words))),
            decimal(
                    "killed_min",
                    row -> Count.of(row.claim(), Measure.KILLED)
                            .map(count -> count.figure().min())),
            decimal(
                    "killed_best",
                    row -> Count.of(row.claim(), Measure.KILLED)
                            .flatMap(count -> boxed(count.figure().best()))),
            decimal(
                    "killed_max",
                    row -> Count.of(row.claim(), Measure.KILLED)
                            .flatMap(count -> boxed(count.figure().max()))),
            text("origin", row -> Optional.of(row.standing().origin().value())),
            text("event", row -> row.standing().event().map(EventId::value)),
            text("source_grade", row -> row.standing().grade().source()),
            number(
                    "information_grade",
                    row -> Optional.of(row.standing().grade().information())),
            text("review", row -> Optional.of(ReviewState.of(row.review()).code())));

    private static final MessageType SCHEMA = schema();

    private final ParquetWriter<Group> writer;
    private final ParquetBytes bytes;
    private final OutputStream target;
    private final Set<ReportId> written = new HashSet<>();

    private ParquetWriting(ParquetWriter<Group> writer, ParquetBytes bytes, OutputStream target) {
        this.writer = writer;
        this.bytes = bytes;
        this.target = target;
    }

    static ParquetWriting to(OutputStream target) throws IOException {
        ParquetBytes bytes = new ParquetBytes();
        ParquetWriter<Group> writer = ExampleParquetWriter.builder(bytes)
                .withType(SCHEMA)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .build();
        return new ParquetWriting(writer, bytes, target);
    }

    private static Column text(String name, Value value) {
        return new Column(name, PrimitiveTypeName.BINARY, Optional.of(LogicalTypeAnnotation.stringType()), value);
    }

    private static Column day(String name, Value value) {
        return new Column(name, PrimitiveTypeName.INT32, Optional.of(LogicalTypeAnnotation.dateType()), value);
    }

    private static Column number(String name, Value value) {
        return new Column(name, PrimitiveTypeName.INT32, Optional.empty(), value);
    }

    private static Column decimal(String name, Value value) {
        return new Column(name, PrimitiveTypeName.DOUBLE, Optional.empty(), value);
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    /** Of the first place, which is the most precise. */
    private static Optional<Place.Location> location(ExportRow row) {
        return row.claim().places().stream().findFirst().flatMap(Place::location);
    }

    private static MessageType schema() {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (Column column : COLUMNS) {
            schema.addField(Types.optional(column.type())
                    .as(column.meaning().orElse(null))
                    .named(column.name()));
        }
        schema.addField(Types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.jsonType())
                .named(REPORT_JSON));
        schema.addField(Types.required(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.jsonType())
                .named(CLAIM_JSON));
        return schema.named("claim");
    }

    @Override
    public void write(ExportRow row) throws IOException {
        Group group = new SimpleGroup(SCHEMA);
        for (Column column : COLUMNS) {
            column.value().apply(row).ifPresent(value -> add(group, column.name(), value));
        }
        if (written.add(row.report().id())) {
            group.add(
                    REPORT_JSON,
                    line(lines -> lines.write(
                            row.report(), ReportStanding.alone(row.report().id()))));
        }
        group.add(CLAIM_JSON, line(lines -> lines.write(row)));
        writer.write(group);
    }

    private static void add(Group group, String name, Object value) {
        if (value instanceof LocalDate day) {
            group.add(name, (int) day.toEpochDay());
        } else if (value instanceof Integer number) {
            group.add(name, number);
        } else if (value instanceof Double number) {
            group.add(name, number);
        } else {
            group.add(name, Utf8.wellFormed(value.toString()));
        }
    }

    /** Writes one thing. */
    @FunctionalInterface
    private interface Line {
        void to(JsonLines lines) throws IOException;
    }

    private static String line(Line line) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonLines lines = JsonLines.to(text)) {
            line.to(lines);
        }
        return Utf8.wellFormed(text.toString().strip());
    }

    @Override
    public void close() throws IOException {
        writer.close();
        bytes.writeTo(target);
    }
}
