package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.model.Capture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code credits.txt}. */
class CreditsTest {
    private static final String BODY =
            "Mortar rounds fell on the harbour district of Port Alma and the port authority closed both"
                    + " piers, the office of the governor said in the town. Two people were hurt.";
    private static final Reader READER = Reader.create();

    /** A text and who is credited with it. */
    record Example(String shows, String text, String credits) {
        static Example of(String example) {
            int text = example.indexOf('\n');
            int arrow = example.indexOf("\n-> ");
            return new Example(
                    example.substring(0, text),
                    example.substring(text + 1, arrow).replace("{BODY}", BODY),
                    example.substring(arrow + 4).strip());
        }

        @Override
        public String toString() {
            return shows;
        }
    }

    static Stream<Example> examples() throws IOException {
        try (InputStream stream = Objects.requireNonNull(CreditsTest.class.getResourceAsStream("credits.txt"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n== ", -1)).skip(1).map(Example::of);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void creditsTheAgencies(Example example) {
        byte[] bytes = example.text().getBytes(StandardCharsets.UTF_8);
        List<String> credits = ((ReadOutcome.Read) READER.read(Capture.of("a.txt", bytes)))
                .report()
                .credits();
        assertThat(credits.isEmpty() ? "-" : String.join(", ", credits)).isEqualTo(example.credits());
    }
}
