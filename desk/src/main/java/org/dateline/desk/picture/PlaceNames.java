package org.dateline.desk.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dateline.desk.query.Area;

/** The names of the base map: countries and settlements, each kind greatest first. {@code src/map} of this module makes them. */
public final class PlaceNames {
    private static final List<PlaceName> ALL = read();

    private PlaceNames() {}

    /**
     * A name, and where it stands.
     *
     * @param country whether it is that of a country
     */
    public record PlaceName(String name, boolean country, double latitude, double longitude) {}

    /** The greatest in an area, at most so many of each kind. */
    public static List<PlaceName> in(Area area, boolean countries, int most) {
        return ALL.stream()
                .filter(name -> name.country() == countries && area.holds(name.latitude(), name.longitude(), 0))
                .limit(most)
                .toList();
    }

    private static List<PlaceName> read() {
        try (InputStream stream = Objects.requireNonNull(PlaceNames.class.getResourceAsStream("names.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new PlaceName(
                            cells[1], cells[0].equals("C"), Double.parseDouble(cells[2]), Double.parseDouble(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("names.tsv", e);
        }
    }
}
