package org.dateline.extract.place.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.place.gazetteer.Table.Line;

/** The own list of regions and waters, {@code regions.tsv}. */
final class Regions {
    private Regions() {}

    static List<GazetteerPlace> bundled() {
        return Table.read("regions.tsv").stream().map(Regions::row).toList();
    }

    private static GazetteerPlace row(Line line) {
        return new GazetteerPlace(
                line.column(6).equals("water") ? GazetteerKind.WATER : GazetteerKind.REGION,
                Optional.empty(),
                line.column(0),
                line.list(1, ";"),
                new Area(line.number(2), line.number(3), line.number(4)),
                line.column(5),
                "",
                "",
                0,
                "",
                Map.of());
    }
}
