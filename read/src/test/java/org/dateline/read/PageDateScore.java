package org.dateline.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.model.DateEvidence;

/** Holds the day of publication of pages against the truth: {@code PageDateScore FOLDER}. */
final class PageDateScore {
    /** One page's right day and what was found. */
    record Page(String file, String right, Optional<DateEvidence> got) {
        boolean isRight() {
            return got.filter(date -> date.date().toString().equals(right)).isPresent();
        }
    }

    /** Counts over all pages. */
    record Total(int right, int wrong, int none) {
        double precision() {
            return right / (double) Math.max(1, right + wrong);
        }

        double recall() {
            return right / (double) Math.max(1, right + none);
        }

        double f() {
            return 2 * precision() * recall() / (precision() + recall());
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "right %d wrong %d none %d precision %.3f recall %.3f accuracy %.3f f %.3f",
                    right,
                    wrong,
                    none,
                    precision(),
                    recall(),
                    right / (double) (right + wrong + none),
                    f());
        }
    }

    private PageDateScore() {}

    public static void main(String[] arguments) throws IOException {
        List<Page> pages = pages(Path.of(arguments[0]));
        pages.stream().filter(page -> !page.isRight()).forEach(System.out::println);
        System.out.println(total(pages));
    }

    static Total total(List<Page> pages) {
        int right = (int) pages.stream().filter(Page::isRight).count();
        int none = (int) pages.stream().filter(page -> page.got().isEmpty()).count();
        return new Total(right, pages.size() - right - none, none);
    }

    static List<Page> pages(Path folder) throws IOException {
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve("dates.json").toFile());
        Reader reader = Reader.create();
        List<Page> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : truth.properties()) {
            String file = entry.getValue().path("file").asText();
            Path path = folder.resolve("html").resolve(file);
            if (Files.isReadable(path)) {
                Said known = Said.by("the corpus").url(Optional.of(entry.getKey()));
                ReadOutcome outcome = reader.read(Capture.of(file, Files.readAllBytes(path)), Optional.of(known));
                Optional<DateEvidence> got =
                        outcome instanceof ReadOutcome.Read read ? read.report().published() : Optional.empty();
                pages.add(new Page(file, entry.getValue().path("date").asText(), got));
            }
        }
        return pages;
    }
}
