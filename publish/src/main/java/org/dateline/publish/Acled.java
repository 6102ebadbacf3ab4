package org.dateline.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.KindGroup;
import org.dateline.model.Measure;
import org.dateline.model.PlacePrecision;
import org.dateline.model.WhenPrecision;
import org.dateline.publish.CsvTable.Column;

/** Claims in the columns and codes of ACLED. A row is a claim: those of one event share {@code dateline_event}. */
final class Acled {
    private static final int WEEK = 7;
    private static final int MONTH = 31;

    private Acled() {}

    static ClaimWriter to(Writer writer) throws IOException {
        return TableWriter.to(writer, columns(), Acled::objection);
    }

    private static Optional<String> objection(Happening row) {
        if (KindCodes.of(row.claim().kind()).acledType().isEmpty()) {
            return Optional.of("of a kind that ACLED has no event type for");
        }
        if (row.isAttackOnArmed()) {
            return Optional.of("of an attack on civilians whose targets are armed");
        }
        return row.days() > MONTH ? Optional.of("on days that span more than a month") : Optional.empty();
    }

    private static List<Column<Happening>> columns() {
        List<Column<Happening>> columns = new ArrayList<>();
        columns.add(new Column<>("event_id_cnty", row -> row.claim().id().value()));
        columns.add(new Column<>("event_date", row -> row.start().toString()));
        columns.add(new Column<>("year", row -> row.start().getYear()));
        columns.add(new Column<>("time_precision", Acled::timePrecision));
        columns.add(new Column<>("disorder_type", row -> codes(row).acledDisorder()));
        columns.add(new Column<>("event_type", row -> codes(row).acledType()));
        columns.add(new Column<>("sub_event_type", row -> codes(row).acledSubType()));
        addSide(columns, "1", row -> row.claim().actors());
        addSide(columns, "2", Happening::targets);
        columns.add(empty("interaction"));
        columns.add(new Column<>("civilian_targeting", Acled::civilianTargeting));
        addPlace(columns);
        columns.add(new Column<>("source", Acled::source));
        columns.add(empty("source_scale"));
        columns.add(new Column<>("notes", Acled::notes));
        columns.add(new Column<>("fatalities", Acled::fatalities));
        columns.add(new Column<>("tags", row -> Cells.joined(row.claim().caveats())));
        columns.add(empty("timestamp"));
        return columns;
    }

    private static Column<Happening> empty(String name) {
        return new Column<>(name, row -> "");
    }

    private static void addSide(
            List<Column<Happening>> columns, String number, Function<Happening, List<String>> side) {
        columns.add(new Column<>("actor" + number, row -> Cells.first(side.apply(row))));
        columns.add(new Column<>("assoc_actor_" + number, row -> Cells.rest(side.apply(row))));
        columns.add(new Column<>("inter" + number, row -> inter(Cells.first(side.apply(row)))));
    }

    private static void addPlace(List<Column<Happening>> columns) {
        columns.add(new Column<>("iso", Happening::countryNumber));
        columns.add(empty("region"));
        columns.add(new Column<>("country", Happening::country));
        columns.add(new Column<>("admin1", Happening::admin1));
        columns.add(empty("admin2"));
        columns.add(empty("admin3"));
        columns.add(new Column<>("location", Happening::placeName));
        columns.add(new Column<>("latitude", Happening::latitude));
        columns.add(new Column<>("longitude", Happening::longitude));
        columns.add(new Column<>("geo_precision", Acled::geoPrecision));
    }

    private static KindCodes codes(Happening row) {
        return KindCodes.of(row.claim().kind());
    }

    private static int timePrecision(Happening row) {
        boolean day = row.days() == 1 && row.claim().when().orElseThrow().precision() == WhenPrecision.DAY;
        return day ? 1 : row.days() <= WEEK ? 2 : 3;
    }

    private static String geoPrecision(Happening row) {
        if (row.location().isEmpty()) {
            return "";
        }
        PlacePrecision precision = row.place().orElseThrow().precision();
        return switch (precision) {
            case SETTLEMENT -> "1";
            case RELATIVE -> "2";
            case REGION, COUNTRY -> "3";
            case UNLOCATED -> "";
        };
    }

    /** Only what the word tells alone: of an army it does not tell whether it is the country's own (1) or another's (8). */
    private static String inter(String actor) {
        return Sector.of(actor)
                .map(sector -> sector == Sector.REB ? "2" : sector.isCivilian() ? "7" : "")
                .orElse("");
    }

    private static String civilianTargeting(Happening row) {
        List<String> targets = row.targets();
        boolean onlyCivilians = !targets.isEmpty()
                && targets.stream()
                        .allMatch(target ->
                                Sector.of(target).filter(Sector::isCivilian).isPresent());
        return row.claim().kind().group() == KindGroup.VIOLENCE || onlyCivilians ? "Civilian targeting" : "";
    }

    /** The outlet and those it credits. */
    private static String source(Happening row) {
        List<String> sources = new ArrayList<>();
        row.row().report().outlet().ifPresent(sources::add);
        sources.addAll(row.claim().via());
        return String.join("; ", sources);
    }

    private static String notes(Happening row) {
        String claimants = TableWriter.claimants(row);
        return claimants.isEmpty()
                ? row.row().sentence()
                : claimants + ": " + row.row().sentence();
    }

    private static String fatalities(Happening row) {
        return Count.of(row.claim(), Measure.KILLED)
                .filter(count -> !count.isOfMore())
                .map(Count::best)
                .orElse("");
    }
}
