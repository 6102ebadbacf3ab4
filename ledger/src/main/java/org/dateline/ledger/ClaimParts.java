package org.dateline.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.FieldReason;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.jdbi.v3.core.Handle;

/** What hangs on some claims, read table by table. */
final class ClaimParts {
    /** One of the things of a kind that hang on a claim. */
    private record Slot(long claim, int position) {}

    /** Reads a row. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(Row row) throws SQLException;
    }

    /** The location that a place was taken for, among the candidates. */
    private static final int CHOSEN = 0;

    private final Handle handle;
    private final String claims;
    private final Map<Long, List<Claimant>> claimants;
    private final Map<Long, List<Map.Entry<String, String>>> mentions;
    private final Map<Slot, List<String>> flags;
    private final Map<Slot, List<Map.Entry<Integer, Place.Location>>> locations;
    private final Map<Long, List<Place>> places;
    private final Map<Long, List<Figure>> figures;
    private final Map<Long, List<FieldReason>> reasons;

    /** @param claims join keys */
    ClaimParts(Handle handle, Collection<Long> claims) {
        this.handle = handle;
        this.claims = claims.toString();
        claimants = byClaim("claimants", row -> new Claimant(row.text("name"), row.coded(ClaimantKind.class, "kind")));
        mentions = byClaim("mentions", row -> Map.entry(row.text("role"), row.text("words")));
        flags = read("figure_flags", "position", row -> slot(row, "figure"), row -> row.text("flag"));
        locations = read(
                "place_locations",
                "candidate",
                row -> slot(row, "place"),
                row -> Map.entry(row.position("candidate"), location(row)));
        places = byClaim("places", this::place);
        figures = byClaim("figures", this::figure);
        reasons = byClaim("reasons", row -> new FieldReason(row.text("field"), row.text("reason")));
    }

    private <T> Map<Long, List<T>> byClaim(String table, Reading<T> value) {
        return read(table, "position", row -> row.number("claim"), value);
    }

    private <K, T> Map<K, List<T>> read(String table, String order, Reading<K> key, Reading<T> value) {
        Map<K, List<T>> found = new HashMap<>();
        handle.createQuery("SELECT * FROM " + table + " WHERE claim IN (SELECT value FROM json_each(:claims)) ORDER BY "
                        + order)
                .bind("claims", claims)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return found.computeIfAbsent(key.of(row), first -> new ArrayList<>())
                            .add(value.of(row));
                })
                .list();
        return found;
    }

    List<Claimant> claimants(long claim) {
        return claimants.getOrDefault(claim, List.of());
    }

    List<String> mentions(long claim, MentionRole role) {
        return mentions.getOrDefault(claim, List.of()).stream()
                .filter(mention -> mention.getKey().equals(role.code()))
                .map(Map.Entry::getValue)
                .toList();
    }

    List<Place> places(long claim) {
        return places.getOrDefault(claim, List.of());
    }

    List<Figure> figures(long claim) {
        return figures.getOrDefault(claim, List.of());
    }

    List<FieldReason> reasons(long claim) {
        return reasons.getOrDefault(claim, List.of());
    }

    private Place place(Row row) throws SQLException {
        List<Map.Entry<Integer, Place.Location>> found = locations.getOrDefault(slot(row, "position"), List.of());
        return new Place(
                row.span("span"),
                row.text("name"),
                found.stream()
                        .filter(location -> location.getKey() == CHOSEN)
                        .map(Map.Entry::getValue)
                        .findFirst(),
                row.coded(PlacePrecision.class, "precision"),
                row.text("reason"),
                found.stream()
                        .filter(location -> location.getKey() != CHOSEN)
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static Slot slot(Row row, String position) throws SQLException {
        return new Slot(row.number("claim"), row.position(position));
    }

    private static Place.Location location(Row row) throws SQLException {
        return new Place.Location(
                row.text("name"),
                row.positionIfAny("geonames_id"),
                row.real("latitude"),
                row.real("longitude"),
                row.real("radius_km"),
                row.textIfAny("admin1"),
                row.textIfAny("country"));
    }

    private Figure figure(Row row) throws SQLException {
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
                flags.getOrDefault(slot(row, "position"), List.of()));
    }
}
