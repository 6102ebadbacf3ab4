package org.dateline.desk.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.desk.picture.Atlas;
import org.dateline.desk.picture.Spot;
import org.dateline.desk.picture.Territory;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.snapshot.Located;
import org.dateline.model.Place;

/**
 * A place on the map with what is said to have happened there, or who is said to hold it.
 *
 * @param placing how exactly it is placed, in words
 * @param count of marks
 * @param origins the most independent origins that one of them has
 * @param signs a sign for each side
 * @param marks the best known
 * @param ledger the address of the claims
 */
public record SpotRow(
        String name,
        Place.Location location,
        Located located,
        String placing,
        int count,
        int origins,
        boolean disputed,
        List<Sign> signs,
        List<MarkRow> marks,
        String ledger) {
    private static final int MARKS = 6;

    /**
     * The marks of one side at a place, drawn as one.
     *
     * @param origins the most independent origins that one of them has
     */
    public record Sign(SideSign side, int count, int origins, boolean disputed) {
        private static List<Sign> all(List<Drawn> marks) {
            Map<String, List<Drawn>> bySide = marks.stream()
                    .collect(Collectors.groupingBy(mark -> mark.side().label(), TreeMap::new, Collectors.toList()));
            return bySide.values().stream().map(Sign::of).toList();
        }

        private static Sign of(List<Drawn> marks) {
            return new Sign(marks.get(0).side(), marks.size(), Drawn.origins(marks), Drawn.disputed(marks));
        }
    }

    /** What is drawn of a mark, whether it is listed or not. */
    private record Drawn(SideSign side, int origins, boolean disputed) {
        static int origins(List<Drawn> marks) {
            return marks.stream().mapToInt(Drawn::origins).max().orElse(1);
        }

        static boolean disputed(List<Drawn> marks) {
            return marks.stream().anyMatch(Drawn::disputed);
        }
    }

    static SpotRow of(Atlas.Site site, Parameters filters) {
        return of(
                site.spot(),
                site.spot().location().name(),
                site.marks().stream()
                        .map(mark -> new Drawn(SideSign.of(mark.side()), mark.origins(), mark.disputed()))
                        .toList(),
                site.marks().stream().limit(MARKS).map(MarkRow::of).toList(),
                filters);
    }

    /** Of one that has a spot. */
    static Stream<SpotRow> of(Territory territory, Parameters filters) {
        List<Drawn> drawn = territory.statements().stream()
                .map(statement -> new Drawn(
                        SideSign.of(statement.side()), 1, statement.assertion().contested()))
                .toList();
        List<MarkRow> marks =
                territory.statements().stream().limit(MARKS).map(MarkRow::of).toList();
        return territory.spot().stream().map(spot -> of(spot, territory.name(), drawn, marks, filters));
    }

    private static SpotRow of(Spot spot, String name, List<Drawn> drawn, List<MarkRow> marks, Parameters filters) {
        return new SpotRow(
                Wording.line(name),
                spot.location(),
                spot.located(),
                placing(spot),
                drawn.size(),
                Drawn.origins(drawn),
                Drawn.disputed(drawn),
                Sign.all(drawn),
                marks,
                filters.with("place", name).address(LedgerView.PATH));
    }

    private static String placing(Spot spot) {
        return spot.located() == Located.POINT
                ? "a named place; the point is its middle"
                : "somewhere within "
                        + Wording.number(Math.max(1, Math.rint(spot.location().radiusKm()))) + " km of its middle";
    }

    /** How many marks are not listed. */
    public int more() {
        return count - marks.size();
    }
}
