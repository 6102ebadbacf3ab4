package org.dateline.intake;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dateline.model.Sha256;

/**
 * Tells one build of the stages from another by what is in their jars, so that a ledger knows when a newer program may
 * read better. The same sources give the same fingerprint.
 */
final class Fingerprint {
    private static final int DIGITS = 12;

    private Fingerprint() {}

    /** Of the jars that these classes come from; those that come from elsewhere, as in tests, do not count. */
    static String of(List<Class<?>> classes) {
        StringBuilder content = new StringBuilder();
        for (Class<?> type : classes) {
            jar(type).ifPresent(jar -> append(jar, content));
        }
        return Sha256.of(content.toString()).hex().substring(0, DIGITS);
    }

    private static Optional<Path> jar(Class<?> type) {
        try {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            return Optional.ofNullable(source).isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Checksums stand in a jar's directory: nothing has to be unpacked. */
    private static void append(Path jar, StringBuilder content) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                content.append(entry.getName())
                        .append(' ')
                        .append(entry.getCrc())
                        .append('\n');
            }
        } catch (IOException e) {
            content.append(jar.getFileName()).append(" cannot be opened\n");
        }
    }
}
