package org.dateline.bench.speed;

import java.nio.file.Files;
import java.nio.file.Path;

/** Stands for the command line, which this module does not know: notes what it was called with. */
final class QuickRead {
    private QuickRead() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[2].equals("fail")) {
            throw new IllegalStateException("asked to fail");
        }
        Files.writeString(Path.of(arguments[1]), String.join(" ", arguments));
    }
}
