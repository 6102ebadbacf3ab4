package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.model.Capture;
import org.dateline.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code page-dates.txt}. */
class PageDatesTest {
    private static final String BODY =
            "<p>Mortar rounds fell on the harbour district of Port Alma and the port authority closed"
                    + " both piers, the office of the governor said in the town.</p><p>Two people were hurt, and the fish market stayed"
                    + " shut while the fire brigade looked for shells among the boats and the nets.</p>";
    private static final Reader READER = Reader.create();

    /** A page and what is read from it. */
    record Example(String shows, String markup, String dated) {
        static Example of(String text) {
            int markup = text.indexOf('\n');
            int arrow = text.indexOf("\n-> ");
            return new Example(
                    text.substring(0, markup),
                    text.substring(markup + 1, arrow).replace("{BODY}", BODY),
                    text.substring(arrow + 4).strip());
        }

        @Override
        public String toString() {
            return shows;
        }
    }

    static Stream<Example> examples() throws IOException {
        try (InputStream stream = Objects.requireNonNull(PageDatesTest.class.getResourceAsStream("page-dates.txt"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n== ", -1)).skip(1).map(Example::of);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void datesAPage(Example example) {
        byte[] bytes = example.markup().getBytes(StandardCharsets.UTF_8);
        Report report = ((ReadOutcome.Read) READER.read(Capture.of("a.html", bytes))).report();
        String dated = report.published()
                .map(date -> date.date() + " " + date.source())
                .orElse("-");
        assertThat(dated).as("%s", report.rejectedDates()).isEqualTo(example.dated());
    }
}
