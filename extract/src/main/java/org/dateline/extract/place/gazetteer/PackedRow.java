package org.dateline.extract.place.gazetteer;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row as bytes: kind, GeoNames id or 0, middle in ten-thousandths of a degree, radius, population, then country,
 * division, district, feature and names as texts, each behind its length; then the parts of a country.
 */
final class PackedRow {
    private static final double DEGREE = 10_000;

    private PackedRow() {}

    static void write(GazetteerPlace row, DataOutputStream out) throws IOException {
        out.writeByte(row.kind().letter());
        out.writeInt(row.geonamesId().orElse(0));
        writeArea(row.area(), out);
        out.writeInt((int) Math.min(Integer.MAX_VALUE, row.population()));
        for (String text : List.of(row.country(), row.division(), row.district(), row.feature())) {
            writeText(text, out);
        }
        List<String> names = NameMatching.names(row);
        out.writeShort(names.size());
        for (String name : names) {
            writeText(name, out);
        }
        out.writeByte(row.parts().size());
        for (Map.Entry<Direction, Area> part : new EnumMap<>(mutable(row.parts())).entrySet()) {
            writeText(part.getKey().name(), out);
            writeArea(part.getValue(), out);
        }
    }

    private static EnumMap<Direction, Area> mutable(Map<Direction, Area> parts) {
        EnumMap<Direction, Area> copy = new EnumMap<>(Direction.class);
        copy.putAll(parts);
        return copy;
    }

    private static void writeArea(Area area, DataOutputStream out) throws IOException {
        out.writeInt((int) Math.round(area.latitude() * DEGREE));
        out.writeInt((int) Math.round(area.longitude() * DEGREE));
        out.writeShort((int) Math.round(area.radiusKm()));
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 255) {
            throw new IOException("a name of more than 255 bytes: " + text);
        }
        out.writeByte(bytes.length);
        out.write(bytes);
    }

    static GazetteerPlace read(ByteBuffer in) {
        GazetteerKind kind = GazetteerKind.of((char) in.get());
        int id = in.getInt();
        Area area = readArea(in);
        int population = in.getInt();
        String country = readText(in);
        String division = readText(in);
        String district = readText(in);
        String feature = readText(in);
        int count = in.getShort();
        String name = readText(in);
        List<String> otherNames = new ArrayList<>(count - 1);
        for (int other = 1; other < count; other++) {
            otherNames.add(readText(in));
        }
        return new GazetteerPlace(
                kind,
                id == 0 ? Optional.empty() : Optional.of(id),
                name,
                otherNames,
                area,
                country,
                division,
                district,
                population,
                feature,
                readParts(in));
    }

    private static Map<Direction, Area> readParts(ByteBuffer in) {
        Map<Direction, Area> parts = new EnumMap<>(Direction.class);
        for (int left = in.get(); left > 0; left--) {
            Direction direction = Direction.valueOf(readText(in));
            parts.put(direction, readArea(in));
        }
        return parts;
    }

    private static Area readArea(ByteBuffer in) {
        double latitude = in.getInt() / DEGREE;
        double longitude = in.getInt() / DEGREE;
        return new Area(latitude, longitude, in.getShort());
    }

    private static String readText(ByteBuffer in) {
        byte[] bytes = new byte[in.get() & 0xff];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
