package org.dateline.reconcile.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Wordings that limit what others say; the header of {@code qualifying-words.tsv} says what the classes mean. */
enum Qualifying {
    DOUBT,
    WHAT,
    SEVERAL,
    PART,
    PARTLY;

    private static final Map<String, List<Pattern>> PATTERNS = read();

    /** The wording of this class that a text has, as written. */
    Optional<String> in(String text) {
        for (Pattern pattern : PATTERNS.getOrDefault(name(), List.of())) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(matcher.group().strip());
            }
        }
        return Optional.empty();
    }

    private static Map<String, List<Pattern>> read() {
        try (InputStream stream =
                Objects.requireNonNull(Qualifying.class.getResourceAsStream("qualifying-words.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.groupingBy(
                            cells -> cells[0].toUpperCase(Locale.ROOT),
                            Collectors.mapping(
                                    cells -> Pattern.compile(cells[1], Pattern.CASE_INSENSITIVE),
                                    Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
