package org.dateline.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that an export is written to: all of it or nothing. The export grows in a file beside the target, which takes
 * the target's place when it is complete; a full disk leaves what was there before. A target that is no plain file, such
 * as a pipe, is written to directly.
 */
public final class ExportFile implements AutoCloseable {
    private final Path target;
    private final Path growing;
    private final OutputStream stream;
    private final Writer writer;

    private ExportFile(Path target, Path growing) throws IOException {
        this.target = target;
        this.growing = growing;
        stream = new BufferedOutputStream(Files.newOutputStream(growing));
        writer = Utf8.writer(stream);
    }

    public static ExportFile at(Path target) throws IOException {
        // A link is followed, so that it stays a link.
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        boolean plain = !Files.exists(real) || Files.isRegularFile(real);
        return new ExportFile(real, plain ? beside(real) : real);
    }

    private static Path beside(Path target) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    /** Takes the export, in UTF-8. */
    public Writer writer() {
        return writer;
    }

    /** Takes the export's bytes, in place of {@link #writer}. */
    public OutputStream stream() {
        return stream;
    }

    /** Puts the complete export in the target's place. */
    public void complete() throws IOException {
        writer.close();
        if (!growing.equals(target)) {
            move();
        }
    }

    private void move() throws IOException {
        try {
            Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(growing, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drops an export that was not completed. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (!growing.equals(target)) {
                Files.deleteIfExists(growing);
            }
        }
    }
}
