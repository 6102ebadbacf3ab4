package org.dateline.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of public corpora and sample reports that lies beside the project and is no part of it. A test that asks
 * for what is missing is skipped.
 */
public final class Shared {
    private Shared() {}

    /** A folder or file in it, such as {@code "bench/grammar"}. */
    public static Path path(String inside) {
        Path path = Path.of(System.getProperty("dateline.shared", "../shared")).resolve(inside);
        Assumptions.assumeTrue(Files.exists(path), "skipped: there is no shared/" + inside);
        return path;
    }
}
