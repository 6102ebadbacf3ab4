package org.dateline.extract.place.gazetteer;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.place.gazetteer.Table.Line;

/**
 * Makes {@code gazetteer.bin} from the rows that {@code gazetteer/prepare.py} writes. Run by hand when the data or the
 * rules of {@link NameFolding} change; the folder {@code gazetteer} says how.
 */
public final class GazetteerPacker {
    private final Map<String, Line> countries = new HashMap<>();

    private GazetteerPacker() {
        Table.read("countries.tsv").forEach(line -> countries.put(line.column(0), line));
    }

    /** Usage: {@code GazetteerPacker ROWS.tsv gazetteer.bin}. */
    public static void main(String[] arguments) throws IOException {
        GazetteerPacker packer = new GazetteerPacker();
        List<GazetteerPlace> rows = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8).stream()
                .map(line -> packer.row(new Line(List.of(line.split("\t", -1)))))
                .toList();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            packer.pack(rows, out);
        }
    }

    private GazetteerPlace row(Line line) {
        int id = Integer.parseInt(line.column(1));
        return new GazetteerPlace(
                GazetteerKind.of(line.column(0).charAt(0)),
                id == 0 ? Optional.empty() : Optional.of(id),
                line.column(2),
                names(line),
                new Area(line.number(4), line.number(5), line.number(6)),
                line.column(7),
                line.column(8),
                line.column(9),
                Long.parseLong(line.column(10)),
                line.column(11),
                parts(line.list(12, ";")));
    }

    private List<String> names(Line line) {
        Set<String> names = new LinkedHashSet<>(line.list(3, "\\|"));
        Line country = countries.get(line.column(7));
        if (country != null && line.column(0).equals("C")) {
            names.addAll(country.list(1, ";"));
        }
        names.remove(line.column(2));
        names.removeIf(name -> name.getBytes(StandardCharsets.UTF_8).length > 100);
        return List.copyOf(names);
    }

    private static Map<Direction, Area> parts(List<String> parts) {
        Map<Direction, Area> areas = new EnumMap<>(Direction.class);
        for (String part : parts) {
            String[] fields = part.split("[:,]", -1);
            areas.put(
                    Direction.valueOf(fields[0]),
                    new Area(
                            Double.parseDouble(fields[1]),
                            Double.parseDouble(fields[2]),
                            Double.parseDouble(fields[3])));
        }
        return areas;
    }

    /** Packs the rows in their order. */
    void pack(List<GazetteerPlace> rows, OutputStream packed) throws IOException {
        ByteArrayOutputStream rowBytes = new ByteArrayOutputStream();
        DataOutputStream rowOut = new DataOutputStream(rowBytes);
        List<Entry> entries = new ArrayList<>();
        for (GazetteerPlace row : rows) {
            int offset = rowOut.size();
            keys(row).forEach(key -> entries.add(new Entry(key, offset)));
            PackedRow.write(row, rowOut);
        }
        entries.sort(Comparator.comparingInt(Entry::hash).thenComparingInt(Entry::offset));
        DataOutputStream out = new DataOutputStream(packed);
        out.writeInt(PackedGazetteer.MAGIC);
        out.writeInt(PackedGazetteer.VERSION);
        out.writeInt(entries.size());
        out.writeInt(rowOut.size());
        rowBytes.writeTo(out);
        for (Entry entry : entries) {
            out.writeInt(entry.hash());
        }
        for (Entry entry : entries) {
            out.writeInt(entry.offset());
        }
        out.flush();
    }

    private Set<Integer> keys(GazetteerPlace row) {
        Line country = countries.get(row.country());
        boolean transliterated = country != null && country.column(3).equals("t");
        Set<Integer> hashes = new HashSet<>();
        for (String name : NameMatching.names(row)) {
            NameMatching.keys(name, transliterated).forEach(key -> hashes.add(key.hashCode()));
        }
        return hashes;
    }

    private record Entry(int hash, int offset) {}
}
