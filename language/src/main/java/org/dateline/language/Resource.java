package org.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the data files of this module: one entry a line, {@code #} begins a comment line. */
final class Resource {
    private static final Pattern TAB = Pattern.compile("\t");

    private Resource() {}

    /** The entries as a set; several may stand on one line, parted by spaces. */
    static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        for (String line : lines(resource)) {
            words.addAll(List.of(line.trim().split("\\s+")));
        }
        return Set.copyOf(words);
    }

    /** The lines that are neither empty nor comments. */
    static List<String> lines(String resource) {
        return text(resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The tab-separated columns of a line. */
    static List<String> columns(String line) {
        return TAB.splitAsStream(line).toList();
    }

    static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    /** The content of a resource of this package. */
    static byte[] bytes(String resource) {
        try (InputStream stream = Resource.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new LanguageException("This build lacks the resource " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new LanguageException("The resource " + resource + " cannot be read", e);
        }
    }
}
