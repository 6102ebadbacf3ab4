package org.dateline.extract.place.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a gazetteer.
 *
 * @param geonamesId GeoNames' number; empty where the row has none
 * @param name the gazetteer's own form of the name
 * @param otherNames further names and spellings
 * @param area middle and radius: nothing finer is claimed
 * @param country ISO 3166 alpha-2; empty for what no one country holds
 * @param division code of the first-order division in its country; empty if none or unknown
 * @param district code of the second-order division in its first-order one; empty if none or unknown
 * @param population inhabitants; 0 where unknown
 * @param feature GeoNames' feature code ("PPLC" for a capital); empty if unknown
 * @param parts the areas that "northern", "southwestern" ... mean; for countries
 */
public record GazetteerPlace(
        GazetteerKind kind,
        Optional<Integer> geonamesId,
        String name,
        List<String> otherNames,
        Area area,
        String country,
        String division,
        String district,
        long population,
        String feature,
        Map<Direction, Area> parts) {

    public GazetteerPlace {
        otherNames = List.copyOf(otherNames);
        parts = Map.copyOf(parts);
    }

    /** A row of a user's list: a settlement with one or more names. */
    public static GazetteerPlace settlement(
            String name, List<String> otherNames, double latitude, double longitude, String country) {
        return new GazetteerPlace(
                GazetteerKind.SETTLEMENT,
                Optional.empty(),
                name,
                otherNames,
                new Area(latitude, longitude, 5),
                country,
                "",
                "",
                0,
                "",
                Map.of());
    }

    /** Whether this is a country's seat of government. */
    public boolean isCapital() {
        return feature.equals("PPLC");
    }

    /** Whether the other place lies in this country, division or district. */
    public boolean holds(GazetteerPlace other) {
        return switch (kind) {
            case COUNTRY -> country.equals(other.country);
            case DIVISION -> country.equals(other.country) && division.equals(other.division);
            case DISTRICT ->
                country.equals(other.country) && division.equals(other.division) && district.equals(other.district);
            case REGION -> area.distanceKm(other.area) <= area.radiusKm();
            case SETTLEMENT, WATER -> false;
        };
    }
}
