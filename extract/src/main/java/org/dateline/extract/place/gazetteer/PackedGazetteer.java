package org.dateline.extract.place.gazetteer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A gazetteer in one block of bytes, searched in place. The format, all numbers big-endian:
 *
 * <pre>
 *   int magic, version; int entries; int bytes of rows
 *   rows      one after the other, see {@link PackedRow}
 *   entries   hash codes of the keys of {@link NameMatching#keys}, int, sorted
 *   entries   for each, where its row begins, int
 * </pre>
 */
final class PackedGazetteer implements Gazetteer {
    static final int MAGIC = 0x444c477a;
    static final int VERSION = 1;
    private static final String RESOURCE = "/org/dateline/extract/place/gazetteer.bin";

    private final ByteBuffer rows;
    private final ByteBuffer hashes;
    private final ByteBuffer offsets;
    private final int entries;
    private final Map<String, GazetteerPlace> wholes;

    private PackedGazetteer(ByteBuffer rows, ByteBuffer hashes, ByteBuffer offsets) {
        this.rows = rows;
        this.hashes = hashes;
        this.offsets = offsets;
        this.entries = hashes.capacity() / Integer.BYTES;
        this.wholes = wholes(rows.duplicate());
    }

    static PackedGazetteer bundled() {
        try (InputStream resource = PackedGazetteer.class.getResourceAsStream(RESOURCE)) {
            return read(Objects.requireNonNull(resource, RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer that comes with the program cannot be read", e);
        }
    }

    static PackedGazetteer read(InputStream packed) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(packed, 1 << 16));
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("not a gazetteer of version " + VERSION);
        }
        int entries = in.readInt();
        int rowBytes = in.readInt();
        return new PackedGazetteer(
                block(in, rowBytes), block(in, entries * Integer.BYTES), block(in, entries * Integer.BYTES));
    }

    private static ByteBuffer block(DataInputStream in, int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length != size) {
            throw new IOException("the gazetteer ends too early");
        }
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** Countries and their divisions, which stand at the beginning, by "country.code". */
    private static Map<String, GazetteerPlace> wholes(ByteBuffer rows) {
        Map<String, GazetteerPlace> wholes = new HashMap<>();
        while (rows.hasRemaining()) {
            GazetteerPlace row = PackedRow.read(rows);
            if (row.kind() != GazetteerKind.COUNTRY && row.kind() != GazetteerKind.DIVISION) {
                break;
            }
            wholes.put(row.country() + "." + row.division(), row);
        }
        return Map.copyOf(wholes);
    }

    @Override
    public Optional<GazetteerPlace> country(String code) {
        return Optional.ofNullable(wholes.get(code + "."));
    }

    @Override
    public Optional<GazetteerPlace> division(String country, String code) {
        return code.isEmpty() ? Optional.empty() : Optional.ofNullable(wholes.get(country + "." + code));
    }

    @Override
    public List<NameMatch> find(String name) {
        NameMatching matching = NameMatching.of(name);
        List<NameMatch> matches = new ArrayList<>();
        for (int offset : rowsUnder(NameMatching.keys(name, true))) {
            matching.match(PackedRow.read(rows.duplicate().position(offset))).ifPresent(matches::add);
        }
        return matches;
    }

    private Set<Integer> rowsUnder(List<String> keys) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String key : keys) {
            int hash = key.hashCode();
            for (int at = firstAt(hash); at < entries && hashAt(at) == hash; at++) {
                found.add(offsets.getInt(at * Integer.BYTES));
            }
        }
        return found;
    }

    private int firstAt(int hash) {
        int low = 0;
        int high = entries;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hashAt(middle) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int hashAt(int index) {
        return hashes.getInt(index * Integer.BYTES);
    }
}
