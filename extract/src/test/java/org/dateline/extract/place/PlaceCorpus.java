package org.dateline.extract.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.extract.place.gazetteer.Area;

/** The examples of {@code places.txt}. */
final class PlaceCorpus {
    private PlaceCorpus() {}

    record Example(String text, List<Expected> places, boolean only) {}

    /** A place: its words, precision and, where one is to be found, middle with tolerance. */
    record Expected(String name, String precision, Optional<Area> area) {}

    static List<Example> read() {
        List<Example> examples = new ArrayList<>();
        for (String block : text().split("(?m)^> ", -1)) {
            if (!block.startsWith("#") && !block.isBlank()) {
                examples.add(
                        example(block.lines().filter(line -> !line.isBlank()).toList()));
            }
        }
        return examples;
    }

    private static Example example(List<String> lines) {
        List<Expected> places = lines.stream()
                .skip(1)
                .filter(line -> line.contains("|"))
                .map(PlaceCorpus::expected)
                .toList();
        return new Example(lines.get(0), places, lines.contains("only"));
    }

    private static Expected expected(String line) {
        String[] fields = line.split(" \\| ", -1);
        if (fields.length < 3) {
            return new Expected(fields[0], fields[1], Optional.empty());
        }
        String[] area = fields[2].split(" ", -1);
        return new Expected(
                fields[0],
                fields[1],
                Optional.of(new Area(
                        Double.parseDouble(area[0]), Double.parseDouble(area[1]), Double.parseDouble(area[2]))));
    }

    private static String text() {
        try (InputStream corpus = Objects.requireNonNull(
                PlaceCorpus.class.getResourceAsStream("/org/dateline/extract/place/places.txt"))) {
            return new String(corpus.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
