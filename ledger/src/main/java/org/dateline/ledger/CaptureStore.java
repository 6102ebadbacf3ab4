package org.dateline.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.dateline.model.Capture;
import org.dateline.model.Sha256;
import org.jdbi.v3.core.Handle;

/** The bytes as received, and the names they were found under. */
record CaptureStore(Handle handle, Clock clock) {

    /** Whether the bytes were not found under this name before. */
    boolean keep(Capture capture) {
        handle.createUpdate("""
                        INSERT INTO captures (sha256, size, deflated) VALUES (:sha256, :size, :deflated)
                        ON CONFLICT DO UPDATE SET size = excluded.size, deflated = excluded.deflated WHERE size < 0""")
                .bind("sha256", capture.sha256().hex())
                .bind("size", capture.size())
                .bind("deflated", deflated(capture.bytes()))
                .execute();
        return addLocation(capture.sha256(), capture.location());
    }

    /** Keeps word of bytes that are elsewhere, until they are found; their size is unknown, which is kept as -1. */
    void keepWord(Sha256 capture, String location) {
        handle.execute("INSERT OR IGNORE INTO captures (sha256, size, deflated) VALUES (?, -1, x'')", capture.hex());
        addLocation(capture, location);
    }

    /** Notes that these bytes are found under this name; whether they were not before. */
    boolean addLocation(Sha256 capture, String location) {
        return handle.createUpdate("""
                                INSERT INTO locations (capture, location, seen_at) VALUES (:capture, :location, :now)
                                ON CONFLICT DO UPDATE SET left_at = NULL WHERE left_at IS NOT NULL""")
                        .bind("capture", capture.hex())
                        .bind("location", location)
                        .bind(
                                "now",
                                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                        .execute()
                > 0;
    }

    List<String> locations(Sha256 capture) {
        return handle.createQuery("SELECT location FROM locations WHERE capture = :capture ORDER BY location")
                .bind("capture", capture.hex())
                .mapTo(String.class)
                .list();
    }

    Optional<Capture> find(Sha256 capture) {
        return handle.createQuery("SELECT deflated FROM captures WHERE sha256 = :capture AND size >= 0")
                .bind("capture", capture.hex())
                .map((columns, context) -> inflated(columns.getBytes("deflated")))
                .findOne()
                .map(bytes -> Capture.of(locations(capture).get(0), bytes));
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(result)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to take bytes", e);
        }
        return result.toByteArray();
    }

    private static byte[] inflated(byte[] deflated) {
        try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return inflater.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a kept capture does not inflate", e);
        }
    }
}
