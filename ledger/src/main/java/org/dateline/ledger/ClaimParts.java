package org.dateline.ledger;

import java.util.List;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.FieldReason;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads what hangs on one claim. */
record ClaimParts(Handle handle, long claim) {

    List<Claimant> claimants() {
        return list("SELECT * FROM claimants WHERE claim = :claim ORDER BY position", (columns, context) -> {
            Row row = new Row(columns);
            return new Claimant(row.text("name"), row.coded(ClaimantKind.class, "kind"));
        });
    }

    List<String> mentions(MentionRole role) {
        return list(
                "SELECT words FROM mentions WHERE claim = :claim AND role = '" + role.code() + "' ORDER BY position",
                (columns, context) -> columns.getString("words"));
    }

    List<Place> places() {
        return list("SELECT * FROM places WHERE claim = :claim ORDER BY position", (columns, context) -> {
            Row row = new Row(columns);
            List<NumberedLocation> locations = locations(row.position("position"));
            return new Place(
                    row.span("span"),
                    row.text("name"),
                    locations.stream()
                            .filter(NumberedLocation::isChosen)
                            .map(NumberedLocation::location)
                            .findFirst(),
                    row.coded(PlacePrecision.class, "precision"),
                    row.text("reason"),
                    locations.stream()
                            .filter(location -> !location.isChosen())
                            .map(NumberedLocation::location)
                            .toList());
        });
    }

    private record NumberedLocation(int candidate, Place.Location location) {
        boolean isChosen() {
            return candidate == 0;
        }
    }

    private List<NumberedLocation> locations(int place) {
        String sql = "SELECT * FROM place_locations WHERE claim = :claim AND place = " + place + " ORDER BY candidate";
        return list(sql, (columns, context) -> {
            Row row = new Row(columns);
            return new NumberedLocation(
                    row.position("candidate"),
                    new Place.Location(
                            row.text("name"),
                            row.positionIfAny("geonames_id"),
                            row.real("latitude"),
                            row.real("longitude"),
                            row.real("radius_km"),
                            row.textIfAny("admin1"),
                            row.textIfAny("country")));
        });
    }

    List<Figure> figures() {
        return list("SELECT * FROM figures WHERE claim = :claim ORDER BY position", (columns, context) -> {
            Row row = new Row(columns);
            return new Figure(
                    row.span("span"),
                    row.coded(Measure.class, "measure"),
                    row.text("population"),
                    row.text("words"),
                    row.real("least"),
                    row.realIfAny("best"),
                    row.realIfAny("greatest"),
                    row.textIfAny("time_window"),
                    row.truth("cumulative"),
                    flags(row.position("position")));
        });
    }

    private List<String> flags(int figure) {
        return list(
                "SELECT flag FROM figure_flags WHERE claim = :claim AND figure = " + figure + " ORDER BY position",
                (columns, context) -> columns.getString("flag"));
    }

    List<FieldReason> reasons() {
        return list(
                "SELECT field, reason FROM reasons WHERE claim = :claim ORDER BY position",
                (columns, context) -> new FieldReason(columns.getString("field"), columns.getString("reason")));
    }

    private <T> List<T> list(String sql, RowMapper<T> mapper) {
        return handle.createQuery(sql).bind("claim", claim).map(mapper).list();
    }
}
