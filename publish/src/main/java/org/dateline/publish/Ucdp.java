package org.dateline.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.model.DateEvidence;
import org.dateline.model.EventId;
import org.dateline.model.Kind;
import org.dateline.model.KindGroup;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.ReviewState;
import org.dateline.model.WhenPrecision;
import org.dateline.publish.CsvTable.Column;

/** Claims that count deaths, in the columns and codes of UCDP's GED. A row is a claim: those of one event share {@code relid}. */
final class Ucdp {
    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int YEAR = 366;
    private static final int NEAR_KM = 25;
    /** Cells of PRIO-GRID are half a degree wide. */
    private static final int CELLS_PER_DEGREE = 2;

    private static final int CELLS_PER_ROW = 360 * CELLS_PER_DEGREE;
    private static final int ROWS = 180 * CELLS_PER_DEGREE;

    private Ucdp() {}

    static ClaimWriter to(Writer writer) throws IOException {
        return TableWriter.to(writer, columns(), Ucdp::objection);
    }

    private static Optional<String> objection(Happening row) {
        if (!isOfViolence(row.claim().kind())) {
            return Optional.of("not of fatal violence");
        }
        if (Count.areSeveral(row.claim(), Measure.KILLED)) {
            return Optional.of("with several counts of deaths and no sum");
        }
        if (Count.of(row.claim(), Measure.KILLED).isEmpty()) {
            return Optional.of("without a count of deaths");
        }
        return row.days() > YEAR ? Optional.of("on days that span more than a year") : Optional.empty();
    }

    private static boolean isOfViolence(Kind kind) {
        return kind == Kind.CASUALTIES
                || kind == Kind.OVERTAKES_TERRITORY
                || kind == Kind.REGAINS_TERRITORY
                || kind.group() == KindGroup.BATTLE
                || kind.group() == KindGroup.STRIKE
                || kind.group() == KindGroup.VIOLENCE;
    }

    private static List<Column<Happening>> columns() {
        List<Column<Happening>> columns = new ArrayList<>();
        columns.add(new Column<>("id", row -> row.claim().id().value()));
        columns.add(new Column<>("relid", Ucdp::event));
        columns.add(new Column<>("year", row -> row.start().getYear()));
        columns.add(empty("active_year"));
        columns.add(new Column<>(
                "code_status", row -> ReviewState.of(row.row().review()).code()));
        columns.add(new Column<>("type_of_violence", Ucdp::typeOfViolence));
        columns.addAll(empty("conflict_new_id", "conflict_name", "dyad_new_id", "dyad_name", "side_a_new_id"));
        columns.add(new Column<>("side_a", row -> Cells.joined(row.claim().actors())));
        columns.add(empty("side_b_new_id"));
        columns.add(new Column<>("side_b", row -> Cells.joined(row.targets())));
        addSource(columns);
        addPlace(columns);
        columns.add(new Column<>("event_clarity", Ucdp::clarity));
        columns.add(new Column<>("date_prec", Ucdp::datePrecision));
        columns.add(new Column<>("date_start", row -> row.start().toString()));
        columns.add(new Column<>("date_end", row -> row.end().toString()));
        addDeaths(columns);
        columns.addAll(empty("gwnoa", "gwnob"));
        return columns;
    }

    private static Column<Happening> empty(String name) {
        return new Column<>(name, row -> "");
    }

    private static List<Column<Happening>> empty(String... names) {
        return Stream.of(names).map(Ucdp::empty).toList();
    }

    private static void addSource(List<Column<Happening>> columns) {
        columns.add(new Column<>("number_of_sources", row -> 1));
        columns.add(new Column<>("source_article", row -> row.row().address()));
        columns.add(
                new Column<>("source_office", row -> row.row().report().outlet().orElse("")));
        columns.add(new Column<>(
                "source_date", row -> Cells.text(row.row().report().published().map(DateEvidence::date))));
        columns.add(new Column<>(
                "source_headline", row -> row.row().report().title().orElse("")));
        columns.add(new Column<>("source_original", TableWriter::claimants));
    }

    private static void addPlace(List<Column<Happening>> columns) {
        columns.add(new Column<>("where_prec", Ucdp::wherePrecision));
        columns.add(new Column<>(
                "where_coordinates",
                row -> row.location().map(Place.Location::name).orElse("")));
        columns.add(new Column<>(
                "where_description", row -> row.place().map(Place::name).orElse("")));
        columns.add(new Column<>("adm_1", Happening::admin1));
        columns.add(empty("adm_2"));
        columns.add(new Column<>("latitude", Happening::latitude));
        columns.add(new Column<>("longitude", Happening::longitude));
        columns.add(new Column<>(
                "geom_wkt",
                row -> row.location().isEmpty() ? "" : "POINT (" + row.longitude() + " " + row.latitude() + ")"));
        columns.add(new Column<>(
                "priogrid_gid", row -> row.location().map(Ucdp::cell).orElse("")));
        columns.add(new Column<>("country", Happening::country));
        columns.addAll(empty("country_id", "region"));
    }

    private static void addDeaths(List<Column<Happening>> columns) {
        columns.addAll(empty("deaths_a", "deaths_b"));
        columns.add(new Column<>("deaths_civilians", deaths(Ucdp::areCivilians)));
        columns.add(new Column<>("deaths_unknown", deaths(count -> !areCivilians(count))));
        columns.add(new Column<>("best", deaths(count -> true)));
        columns.add(new Column<>("high", row -> count(row).most()));
        columns.add(new Column<>("low", row -> count(row).least()));
    }

    private static Function<Happening, Object> deaths(Predicate<Count> ofThese) {
        return row -> {
            Count count = count(row);
            return count.best().isEmpty() ? "" : ofThese.test(count) ? count.best() : "0";
        };
    }

    private static boolean areCivilians(Count count) {
        return Sector.of(count.figure().population()).filter(Sector::isCivilian).isPresent();
    }

    private static Count count(Happening row) {
        return Count.of(row.claim(), Measure.KILLED).orElseThrow();
    }

    private static String event(Happening row) {
        return Cells.text(row.row().standing().event().map(EventId::value));
    }

    /** 3 against civilians; 1 where a side is of a state, 2 where both are armed groups; empty where the words do not tell. */
    private static String typeOfViolence(Happening row) {
        if (row.claim().kind().group() == KindGroup.VIOLENCE && !row.isAttackOnArmed()) {
            return "3";
        }
        Optional<Sector> actor = Sector.of(Cells.first(row.claim().actors()));
        Optional<Sector> target = Sector.of(Cells.first(row.targets()));
        if (actor.isEmpty() || target.isEmpty()) {
            return "";
        }
        List<Sector> sides = List.of(actor.get(), target.get());
        if (sides.stream().allMatch(Sector::isArmedGroup)) {
            return "2";
        }
        boolean fight = sides.stream().allMatch(side -> side.isOfState() || side.isArmedGroup());
        return fight ? "1" : "";
    }

    private static String wherePrecision(Happening row) {
        if (row.location().isEmpty()) {
            return "";
        }
        return switch (row.place().orElseThrow().precision()) {
            case SETTLEMENT -> "1";
            case RELATIVE -> row.location().get().radiusKm() <= NEAR_KM ? "2" : "5";
            case REGION -> "4";
            case COUNTRY -> "6";
            case UNLOCATED -> "";
        };
    }

    /** Rows of cells from the south, cells of a row from the antimeridian, from 1. */
    private static String cell(Place.Location location) {
        int row = Math.min((int) Math.floor((location.latitude() + 90) * CELLS_PER_DEGREE), ROWS - 1);
        int column = Math.min((int) Math.floor((location.longitude() + 180) * CELLS_PER_DEGREE), CELLS_PER_ROW - 1);
        return String.valueOf(row * CELLS_PER_ROW + column + 1);
    }

    private static int clarity(Happening row) {
        boolean day = row.days() == 1 && row.claim().when().orElseThrow().precision() == WhenPrecision.DAY;
        return day && !count(row).isOfMore() && row.claim().kind() != Kind.CASUALTIES ? 1 : 2;
    }

    private static int datePrecision(Happening row) {
        if (row.days() == 1) {
            return 1;
        }
        return row.days() < WEEK ? 2 : row.days() == WEEK ? 3 : row.days() <= MONTH ? 4 : 5;
    }
}
