package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Measures the product on a public corpus. */
public interface Benchmark {
    /** What it is called on the command line: the name of the corpus' folder. */
    String name();

    /** One line on what is measured, for people. */
    String description();

    /**
     * Measures.
     *
     * @param data folder that holds the corpus, in its own format
     * @return figures by name, in the order in which they should be shown; percentages unless the name says otherwise
     * @throws IOException if the folder or a file of it cannot be read
     */
    Map<String, Object> run(Path data) throws IOException;
}
