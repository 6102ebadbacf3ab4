package org.dateline.bench.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.model.Capture;

/** Pages from the HTML files of a folder, packed or not. */
final class GivenPages {
    private GivenPages() {}

    /** At most so many of them, in the order of their names. */
    static List<Capture> of(Path folder, int most) throws IOException {
        List<Capture> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(GivenPages::isPage).sorted().limit(most).toList()) {
                pages.add(Capture.of("https://given.example/" + pages.size(), bytes(file)));
            }
        }
        return pages;
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".html") || name.endsWith(".html.gz");
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
