package org.dateline.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.Measure;
import org.dateline.publish.CsvTable.Column;

/** Claims as a table with a row of HXL 1.1 hashtags under the names. */
final class Hxl {
    /** A column with its hashtag. */
    private record Tagged(String name, String tag, Function<Happening, Object> value) {}

    private static final List<String> TAGS_OF_ORIGINS = List.of(
            "#meta+id+claim",
            "#meta+id+event",
            "#meta+id+origin",
            "#meta+url",
            "#meta+span",
            "#description+words",
            "#description+sentence",
            "#status+review");

    private Hxl() {}

    static ClaimWriter to(Writer writer) throws IOException {
        List<Tagged> tagged = columns();
        List<Column<Happening>> columns = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (Tagged column : tagged) {
            columns.add(new Column<>(column.name(), column.value()));
            tags.add(column.tag());
        }
        tags.addAll(TAGS_OF_ORIGINS);
        TableWriter table = TableWriter.to(writer, columns, row -> Optional.empty());
        table.writeTags(tags);
        return table;
    }

    private static List<Tagged> columns() {
        return List.of(
                new Tagged("First day", "#date+occurred", row -> row.start().toString()),
                new Tagged("Last day", "#date+occurred+end", row -> row.end().toString()),
                new Tagged(
                        "Kind", "#event+type", row -> row.claim().kind().group().code()),
                new Tagged(
                        "Kind in detail",
                        "#event+type+sub",
                        row -> row.claim().kind().code()),
                new Tagged(
                        "Actors",
                        "#group+name+first",
                        row -> Cells.joined(row.claim().actors())),
                new Tagged("Targets", "#group+name+second", row -> Cells.joined(row.targets())),
                new Tagged("Country", "#country+name", Happening::country),
                new Tagged("Division", "#adm1+name", Happening::admin1),
                new Tagged("Place", "#loc+name", Happening::placeName),
                new Tagged(
                        "Precision",
                        "#loc+precision",
                        row -> row.place()
                                .map(place -> place.precision().code())
                                .orElse("")),
                new Tagged("Latitude", "#geo+lat", Happening::latitude),
                new Tagged("Longitude", "#geo+lon", Happening::longitude),
                new Tagged("Killed", "#affected+killed", row -> count(row, Measure.KILLED)),
                new Tagged("Injured", "#affected+injured", row -> count(row, Measure.WOUNDED)),
                new Tagged("Displaced", "#affected+idps", row -> count(row, Measure.DISPLACED)),
                new Tagged("Claimants", "#meta+source", TableWriter::claimants),
                new Tagged(
                        "Outlet",
                        "#meta+outlet",
                        row -> row.row().report().outlet().orElse("")),
                new Tagged("Statement", "#description", row -> row.row().words()));
    }

    private static String count(Happening row, Measure measure) {
        return Count.of(row.claim(), measure)
                .filter(count -> !count.isOfMore())
                .map(Count::best)
                .orElse("");
    }
}
