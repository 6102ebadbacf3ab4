package org.dateline.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.dateline.model.Claimant;
import org.dateline.model.DateEvidence;
import org.dateline.model.FieldReason;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Review;
import org.dateline.model.ReviewState;
import org.dateline.model.Sensitivity;
import org.dateline.model.When;
import org.dateline.publish.CsvTable.Column;

/**
 * Writes claims as CSV (RFC 4180, UTF-8), one a row under a row of names. Lists stand in one cell, parted by semicolons;
 * columns of one list have the same number of parts. Text that a spreadsheet would take for a formula gets a leading
 * apostrophe.
 */
public final class ClaimCsv implements ClaimWriter {
    private static final List<Column<ExportRow>> COLUMNS = columns();

    private final CsvTable<ExportRow> table;

    private ClaimCsv(CsvTable<ExportRow> table) {
        this.table = table;
    }

    /** Writes the row of names; the target stays open. */
    public static ClaimCsv to(Appendable target) throws IOException {
        return new ClaimCsv(CsvTable.to(target, COLUMNS));
    }

    @Override
    public void write(ExportRow row) throws IOException {
        table.write(row);
    }

    /** Flushes what was written. */
    @Override
    public void close() throws IOException {
        table.flush();
    }

    private static List<Column<ExportRow>> columns() {
        List<Column<ExportRow>> columns = new ArrayList<>();
        addReport(columns);
        addWords(columns);
        addChain(columns);
        addHappening(columns);
        addPlaces(columns);
        addWhen(columns);
        addFigures(columns);
        addStanding(columns);
        columns.add(new Column<>("reasons", row -> reasons(row.claim().reasons())));
        return List.copyOf(columns);
    }

    private static void addReport(List<Column<ExportRow>> columns) {
        columns.add(new Column<>("id", row -> row.claim().id().value()));
        columns.add(new Column<>("report_id", row -> row.report().id().value()));
        columns.add(new Column<>("file", row -> row.report().file()));
        columns.add(new Column<>("url", row -> row.report().url().orElse("")));
        columns.add(new Column<>("outlet", row -> row.report().outlet().orElse("")));
        columns.add(new Column<>("title", row -> row.report().title().orElse("")));
        columns.add(new Column<>(
                "published", row -> Cells.text(row.report().published().map(DateEvidence::date))));
    }

    private static void addWords(List<Column<ExportRow>> columns) {
        columns.add(new Column<>("span_start", row -> row.claim().span().start()));
        columns.add(new Column<>("span_end", row -> row.claim().span().end()));
        columns.add(new Column<>("text", row -> row.words()));
        columns.add(new Column<>("sentence", ExportRow::sentence));
        columns.add(new Column<>("section", row -> row.claim().section().code()));
    }

    private static void addChain(List<Column<ExportRow>> columns) {
        columns.add(new Column<>("claimants", row -> Cells.joined(row.standing().claimants(), name -> name)));
        columns.add(new Column<>(
                "claimants_as_written", row -> Cells.joined(row.claim().claimants(), Claimant::name)));
        columns.add(new Column<>(
                "claimant_kinds",
                row -> Cells.joined(
                        row.claim().claimants(), claimant -> claimant.kind().code())));
        columns.add(new Column<>("via", row -> Cells.joined(row.claim().via(), agency -> agency)));
        columns.add(new Column<>("channel", row -> row.claim().channel().orElse("")));
        columns.add(new Column<>("cue", row -> row.claim().cue().orElse("")));
        columns.add(new Column<>("quote", row -> row.claim().quote()));
        columns.add(new Column<>("caveats", row -> Cells.joined(row.claim().caveats(), caveat -> caveat)));
    }

    private static void addHappening(List<Column<ExportRow>> columns) {
        columns.add(new Column<>("stance", row -> row.claim().stance().code()));
        columns.add(new Column<>("status", row -> row.claim().status().code()));
        columns.add(new Column<>("kind", row -> row.claim().kind().code()));
        columns.add(new Column<>("actors", row -> Cells.joined(row.claim().actors(), actor -> actor)));
        columns.add(new Column<>("targets", row -> Cells.joined(row.claim().targets(), target -> target)));
    }

    private static void addPlaces(List<Column<ExportRow>> columns) {
        columns.add(place("places", Place::name));
        columns.add(place("place_precisions", place -> place.precision().code()));
        columns.add(place("latitudes", place -> Cells.text(place.location().map(Place.Location::latitude))));
        columns.add(place("longitudes", place -> Cells.text(place.location().map(Place.Location::longitude))));
        columns.add(place("radius_km", place -> Cells.text(place.location().map(Place.Location::radiusKm))));
        columns.add(place("geonames_ids", place -> Cells.text(place.location().flatMap(Place.Location::geonamesId))));
        columns.add(place("admin1", place -> Cells.text(place.location().flatMap(Place.Location::admin1))));
        columns.add(place("countries", place -> Cells.text(place.location().flatMap(Place.Location::country))));
        columns.add(place("place_reasons", Place::reason));
    }

    private static Column<ExportRow> place(String name, Function<Place, String> value) {
        return new Column<>(name, row -> Cells.joined(row.claim().places(), value));
    }

    private static void addWhen(List<Column<ExportRow>> columns) {
        columns.add(
                new Column<>("when_start", row -> Cells.text(row.claim().when().flatMap(When::start))));
        columns.add(
                new Column<>("when_end", row -> Cells.text(row.claim().when().flatMap(When::end))));
        columns.add(new Column<>(
                "when_precision",
                row -> row.claim().when().map(when -> when.precision().code()).orElse("")));
        columns.add(new Column<>(
                "when_words", row -> row.claim().when().map(When::words).orElse("")));
        columns.add(
                new Column<>("when_anchor", row -> Cells.text(row.claim().when().flatMap(When::anchor))));
        columns.add(new Column<>(
                "when_reason", row -> row.claim().when().map(When::reason).orElse("")));
    }

    private static void addFigures(List<Column<ExportRow>> columns) {
        columns.add(figure("figure_measures", figure -> figure.measure().code()));
        columns.add(figure("figure_populations", Figure::population));
        columns.add(figure("figure_words", Figure::words));
        columns.add(figure("figure_min", figure -> Cells.number(OptionalDouble.of(figure.min()))));
        columns.add(figure("figure_best", figure -> Cells.number(figure.best())));
        columns.add(figure("figure_max", figure -> Cells.number(figure.max())));
        columns.add(figure("figure_windows", figure -> figure.window().orElse("")));
        columns.add(figure("figure_cumulative", figure -> Boolean.toString(figure.cumulative())));
        columns.add(figure("figure_flags", figure -> String.join(" ", figure.flags())));
    }

    private static void addStanding(List<Column<ExportRow>> columns) {
        columns.add(new Column<>("origin", row -> row.standing().origin().value()));
        columns.add(new Column<>("event", row -> Cells.text(row.standing().event())));
        columns.add(new Column<>(
                "source_grade", row -> Cells.text(row.standing().grade().source())));
        columns.add(
                new Column<>("information_grade", row -> row.standing().grade().information()));
        columns.add(new Column<>("review", row -> ReviewState.of(row.review()).code()));
        columns.add(new Column<>("reviewed_by", row -> Cells.text(row.review().map(Review::by))));
        columns.add(new Column<>("reviewed_at", row -> Cells.text(row.review().map(Review::at))));
        columns.add(
                new Column<>("sensitivity", row -> Cells.text(row.sensitivity().map(Sensitivity::code))));
    }

    private static Column<ExportRow> figure(String name, Function<Figure, String> value) {
        return new Column<>(name, row -> Cells.joined(row.claim().figures(), value));
    }

    private static String reasons(List<FieldReason> reasons) {
        return Cells.joined(reasons, reason -> reason.field() + ": " + reason.reason());
    }
}
