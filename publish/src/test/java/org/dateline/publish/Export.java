package org.dateline.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a format makes of some rows. */
final class Export {
    private final byte[] bytes;
    private final Map<String, Integer> leftOut;

    private Export(byte[] bytes, Map<String, Integer> leftOut) {
        this.bytes = bytes;
        this.leftOut = leftOut;
    }

    static Export of(ExportFormat format, List<ExportRow> rows) throws IOException {
        Path folder = Files.createTempDirectory("export");
        Path target = folder.resolve("export");
        ClaimWriter writer;
        try (ExportFile file = ExportFile.at(target)) {
            writer = format.to(file);
            for (ExportRow row : rows) {
                writer.write(row);
            }
            writer.close();
            file.complete();
        }
        byte[] bytes = Files.readAllBytes(target);
        Files.delete(target);
        Files.delete(folder);
        return new Export(bytes, writer.leftOut());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    Map<String, Integer> leftOut() {
        return leftOut;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
