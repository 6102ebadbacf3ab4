package org.dateline.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.read.ReportIndex;
import org.dateline.read.item.Said;

/** The index files beside documents, each read once. Safe for any number of threads. */
public final class Indexes {
    private final Map<Path, ReportIndex> byFolder = new ConcurrentHashMap<>();

    /** What was said with the document, else what the index in its folder, or the folder above, says about it. */
    public Optional<Said> entry(Source source) {
        return source.said().or(() -> source.path().flatMap(this::entry));
    }

    private Optional<Said> entry(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null
                ? Optional.empty()
                : byFolder.computeIfAbsent(folder, any -> ReportIndex.near(file))
                        .entry(file);
    }

    /** Why indexes were ignored, for people; each once. */
    public List<String> faults() {
        return byFolder.values().stream()
                .flatMap(index -> index.fault().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
