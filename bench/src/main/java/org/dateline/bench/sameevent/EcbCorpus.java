package org.dateline.bench.sameevent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of ECB+: {@code ecb+/TOPIC/TOPIC_NAME.xml} and the list of sentences whose annotation was checked. */
final class EcbCorpus {
    private static final String CHECKED = "ECBplus_coreference_sentences.csv";

    private EcbCorpus() {}

    /** The documents with at least one checked sentence, by topic and name. */
    static List<EcbDocument> read(Path folder) throws IOException {
        Map<String, Set<Integer>> checked = checked(folder.resolve(CHECKED));
        List<EcbDocument> documents = new ArrayList<>();
        for (Path topic : list(folder.resolve("ecb+"))) {
            for (Path file : list(topic)) {
                String name = String.valueOf(file.getFileName()).replace(".xml", "");
                if (checked.containsKey(name)) {
                    documents.add(EcbFile.read(
                            file, String.valueOf(topic.getFileName()), checked.getOrDefault(name, Set.of())));
                }
            }
        }
        return documents;
    }

    /** Numbers of the sentences by {@code TOPIC_FILE}. */
    private static Map<String, Set<Integer>> checked(Path file) throws IOException {
        Map<String, Set<Integer>> checked = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split(",");
            if (columns.length == 3 && !columns[0].equals("Topic")) {
                checked.computeIfAbsent(columns[0] + "_" + columns[1], first -> new HashSet<>())
                        .add(Integer.valueOf(columns[2].trim()));
            }
        }
        return checked;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> Files.isDirectory(file) || file.toString().endsWith(".xml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }
}
