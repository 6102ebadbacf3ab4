package org.dateline.read.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code languages.txt}. */
class LanguagesTest {
    private static final String QUOTATION = "q ";

    static List<String> examples() throws IOException {
        try (InputStream stream = Objects.requireNonNull(LanguagesTest.class.getResourceAsStream("languages.txt"))) {
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsTheLanguage(String example) {
        String words = example.substring(0, example.indexOf(" -> "));
        String language = words.startsWith(QUOTATION)
                ? Languages.ofQuotation(words.substring(QUOTATION.length()))
                : Languages.of(words);
        assertThat(words + " -> " + language).isEqualTo(example);
    }
}
