package org.dateline.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.model.Claim;
import org.dateline.model.Claimant;
import org.dateline.model.DateEvidence;
import org.dateline.model.FieldReason;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.When;

/**
 * Writes claims as CSV (RFC 4180, UTF-8), one a row under a row of names. Lists stand in one cell, parted by semicolons;
 * columns of one list have the same number of parts. Text that a spreadsheet would take for a formula gets a leading
 * apostrophe.
 */
public final class ClaimCsv implements AutoCloseable {
    private record Column(String name, Function<Row, Object> value) {}

    private record Row(Report report, Claim claim) {}

    private static final List<Column> COLUMNS = columns();
    private static final Pattern NUMBERS = Pattern.compile("-?[0-9.]++(?:; -?[0-9.]*+)*+");

    private final CSVPrinter printer;

    private ClaimCsv(CSVPrinter printer) {
        this.printer = printer;
    }

    /** Writes the row of names; the target stays open. */
    public static ClaimCsv to(Appendable target) throws IOException {
        CSVPrinter printer = new CSVPrinter(target, CSVFormat.RFC4180);
        printer.printRecord(COLUMNS.stream().map(Column::name));
        return new ClaimCsv(printer);
    }

    /** Writes a claim beside the report it stands in. */
    public void write(Report report, Claim claim) throws IOException {
        Row row = new Row(report, claim);
        List<Object> cells = new ArrayList<>(COLUMNS.size());
        for (Column column : COLUMNS) {
            cells.add(harmless(column.value().apply(row)));
        }
        printer.printRecord(cells);
    }

    /** Flushes what was written. */
    @Override
    public void close() throws IOException {
        printer.flush();
    }

    /** Numbers as they are; a text that begins like a formula with an apostrophe before it. */
    static Object harmless(Object value) {
        return value instanceof String text && looksLikeFormula(text) ? "'" + text : value;
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty()
                && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !NUMBERS.matcher(text).matches();
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        addReport(columns);
        addWords(columns);
        addChain(columns);
        addHappening(columns);
        addPlaces(columns);
        addWhen(columns);
        addFigures(columns);
        columns.add(new Column("reasons", row -> reasons(row.claim().reasons())));
        return List.copyOf(columns);
    }

    private static void addReport(List<Column> columns) {
        columns.add(new Column("id", row -> row.claim().id().value()));
        columns.add(new Column("report_id", row -> row.report().id().value()));
        columns.add(new Column("file", row -> row.report().file()));
        columns.add(new Column("url", row -> row.report().url().orElse("")));
        columns.add(new Column("outlet", row -> row.report().outlet().orElse("")));
        columns.add(new Column("title", row -> row.report().title().orElse("")));
        columns.add(new Column("published", row -> text(row.report().published().map(DateEvidence::date))));
    }

    private static void addWords(List<Column> columns) {
        columns.add(new Column("span_start", row -> row.claim().span().start()));
        columns.add(new Column("span_end", row -> row.claim().span().end()));
        columns.add(new Column("text", row -> row.claim().span().in(row.report().text())));
        columns.add(new Column(
                "sentence", row -> row.claim().sentence().in(row.report().text())));
        columns.add(new Column("section", row -> row.claim().section().code()));
    }

    private static void addChain(List<Column> columns) {
        columns.add(new Column("claimants", row -> joined(row.claim().claimants(), Claimant::name)));
        columns.add(new Column(
                "claimant_kinds",
                row -> joined(
                        row.claim().claimants(), claimant -> claimant.kind().code())));
        columns.add(new Column("via", row -> joined(row.claim().via(), agency -> agency)));
        columns.add(new Column("channel", row -> row.claim().channel().orElse("")));
        columns.add(new Column("cue", row -> row.claim().cue().orElse("")));
        columns.add(new Column("quote", row -> row.claim().quote()));
        columns.add(new Column("caveats", row -> joined(row.claim().caveats(), caveat -> caveat)));
    }

    private static void addHappening(List<Column> columns) {
        columns.add(new Column("stance", row -> row.claim().stance().code()));
        columns.add(new Column("status", row -> row.claim().status().code()));
        columns.add(new Column("kind", row -> row.claim().kind().code()));
        columns.add(new Column("actors", row -> joined(row.claim().actors(), actor -> actor)));
        columns.add(new Column("targets", row -> joined(row.claim().targets(), target -> target)));
    }

    private static void addPlaces(List<Column> columns) {
        columns.add(place("places", Place::name));
        columns.add(place("place_precisions", place -> place.precision().code()));
        columns.add(place("latitudes", place -> text(place.location().map(Place.Location::latitude))));
        columns.add(place("longitudes", place -> text(place.location().map(Place.Location::longitude))));
        columns.add(place("radius_km", place -> text(place.location().map(Place.Location::radiusKm))));
        columns.add(place("geonames_ids", place -> text(place.location().flatMap(Place.Location::geonamesId))));
        columns.add(place("admin1", place -> text(place.location().flatMap(Place.Location::admin1))));
        columns.add(place("countries", place -> text(place.location().flatMap(Place.Location::country))));
        columns.add(place("place_reasons", Place::reason));
    }

    private static Column place(String name, Function<Place, String> value) {
        return new Column(name, row -> joined(row.claim().places(), value));
    }

    private static void addWhen(List<Column> columns) {
        columns.add(new Column("when_start", row -> text(row.claim().when().flatMap(When::start))));
        columns.add(new Column("when_end", row -> text(row.claim().when().flatMap(When::end))));
        columns.add(new Column(
                "when_precision",
                row -> row.claim().when().map(when -> when.precision().code()).orElse("")));
        columns.add(new Column(
                "when_words", row -> row.claim().when().map(When::words).orElse("")));
        columns.add(new Column("when_anchor", row -> text(row.claim().when().flatMap(When::anchor))));
        columns.add(new Column(
                "when_reason", row -> row.claim().when().map(When::reason).orElse("")));
    }

    private static void addFigures(List<Column> columns) {
        columns.add(figure("figure_measures", figure -> figure.measure().code()));
        columns.add(figure("figure_populations", Figure::population));
        columns.add(figure("figure_words", Figure::words));
        columns.add(figure("figure_min", figure -> number(OptionalDouble.of(figure.min()))));
        columns.add(figure("figure_best", figure -> number(figure.best())));
        columns.add(figure("figure_max", figure -> number(figure.max())));
        columns.add(figure("figure_windows", figure -> figure.window().orElse("")));
        columns.add(figure("figure_cumulative", figure -> Boolean.toString(figure.cumulative())));
        columns.add(figure("figure_flags", figure -> String.join(" ", figure.flags())));
    }

    private static Column figure(String name, Function<Figure, String> value) {
        return new Column(name, row -> joined(row.claim().figures(), value));
    }

    /** The parts with "; " between. */
    private static <T> String joined(List<T> parts, Function<T, String> value) {
        return parts.stream().map(value).collect(Collectors.joining("; "));
    }

    private static String reasons(List<FieldReason> reasons) {
        return joined(reasons, reason -> reason.field() + ": " + reason.reason());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String number(OptionalDouble value) {
        if (value.isEmpty()) {
            return "";
        }
        double number = value.getAsDouble();
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
