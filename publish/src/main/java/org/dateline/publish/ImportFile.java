package org.dateline.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.model.Parcel;

/** A file that {@code dateline export} wrote as JSON lines, reports with their claims, or as Parquet. */
public final class ImportFile {
    private ImportFile() {}

    /**
     * All that the file holds.
     *
     * @throws ImportException if a row is wrong
     */
    public static List<Parcel> read(Path file) throws IOException, ImportException {
        return ParquetRows.isParquet(file) ? ParquetRows.read(file) : lines(file);
    }

    private static List<Parcel> lines(Path file) throws IOException, ImportException {
        Parcels parcels = new Parcels();
        long row = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                row++;
                parcels.take(line, row);
            }
        } catch (CharacterCodingException e) {
            throw new ImportException(row + 1, "", "is not UTF-8");
        }
        return parcels.all();
    }
}
