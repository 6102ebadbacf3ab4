package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.model.Report;
import org.dateline.read.internal.date.DateFinder;
import org.dateline.read.item.Said;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final String BODY = "Mortar rounds fell on the harbour district of Port Alma and the port authority"
            + " closed both piers, the governor's office said.";

    private final Reader reader = Reader.create();

    @Test
    void readsDatesAsTheyAreWritten() throws IOException {
        DateFinder finder = new DateFinder();
        for (String line : lines()) {
            String words = line.substring(0, line.indexOf(" -> "));
            String day =
                    finder.firstIn(words).map(found -> found.date().toString()).orElse("-");
            assertThat(words + " -> " + day).isEqualTo(line);
        }
    }

    @Test
    void takesALineOfItsOwnUnderTheHeadline() {
        Report report = read("Mortar fire closes the harbour\n\nMarch 3, 2019\n\n" + BODY);
        assertThat(published(report)).contains("2019-03-03");
        assertThat(report.published().orElseThrow().source()).isEqualTo("line of its own at the head");
    }

    @Test
    void takesTheDayBesideTheWritersName() {
        Report report = read("Mortar fire closes the harbour\n\nBy Ines Corvo, 3 March 2019\n\n" + BODY);
        assertThat(published(report)).contains("2019-03-03");
        assertThat(report.published().orElseThrow().source()).isEqualTo("byline");
    }

    @Test
    void prefersALineThatSaysPublishedToOneThatSaysUpdated() {
        Report report =
                read("Mortar fire closes the harbour\n\nUpdated: March 5, 2019 10:15 GMT\nPublished: March 3, 2019\n\n"
                        + BODY);
        assertThat(published(report)).contains("2019-03-03");
        assertThat(report.rejectedDates())
                .anySatisfy(date -> assertThat(date.value()).startsWith("March 5, 2019"));
    }

    @Test
    void rejectsTheDayThePageWasRendered() {
        Report report = read("Monday, July 7, 2025\n\nTop 5 This Week\n\nMortar fire closes the harbour\n\n" + BODY);
        assertThat(report.published()).isEmpty();
        assertThat(report.rejectedDates()).singleElement().satisfies(date -> {
            assertThat(date.value()).isEqualTo("July 7, 2025");
            assertThat(date.reason()).contains("rendered");
        });
    }

    @Test
    void takesAPicturesDateForALowerBoundOnly() {
        Report report = read(BODY + " A crane burns in Port Alma, March 2, 2019. (credit: REUTERS/INES CORVO)");
        assertThat(report.published()).isEmpty();
        assertThat(report.notBefore()).contains(LocalDate.of(2019, 3, 2));
        assertThat(report.rejectedDates())
                .singleElement()
                .satisfies(date -> assertThat(date.reason()).contains("caption"));
    }

    @Test
    void rejectsDatesOfEventsAndYearsOfCopyright() {
        Report report =
                read(BODY + "\n\nThe harbour was last closed on May 5, 2016, when a barge sank at the outer pier of"
                        + " the old port.\n\n© 2019 The Alma Lantern");
        assertThat(report.published()).isEmpty();
        assertThat(report.rejectedDates()).hasSize(2);
        assertThat(report.outlet()).contains("The Alma Lantern");
    }

    @Test
    void keepsTimeAndZoneOfMarkup() {
        Report report = read("<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"datePublished\":\"2019-03-03T23:30:00+02:00\",\"dateModified\":\"2019-03-05\"}</script></head><body>"
                + "<h1>Mortar fire</h1><p>" + BODY + "</p><p>" + BODY + "</p></body></html>");
        assertThat(report.published().orElseThrow().value()).isEqualTo("2019-03-03T23:30:00+02:00");
        assertThat(published(report)).contains("2019-03-03");
        assertThat(report.rejectedDates())
                .anySatisfy(date -> assertThat(date.value()).isEqualTo("2019-03-05"));
    }

    @Test
    void believesTheUsersIndexMost() {
        Said entry = Said.by("index.json")
                .outlet(Optional.of("The Alma Lantern"))
                .published(Optional.of("2019-03-04"))
                .url(Optional.of("https://lantern.example/a"));
        byte[] bytes = ("Mortar fire closes the harbour\n\nMarch 3, 2019\n\n" + BODY).getBytes(StandardCharsets.UTF_8);
        Report report = ((ReadOutcome.Read) reader.read(Capture.of("a.txt", bytes), Optional.of(entry))).report();
        assertThat(report.published().orElseThrow().source()).isEqualTo("index.json");
        assertThat(published(report)).contains("2019-03-04");
        assertThat(report.outlet()).contains("The Alma Lantern");
        assertThat(report.url()).contains("https://lantern.example/a");
        assertThat(report.rejectedDates())
                .singleElement()
                .satisfies(date -> assertThat(date.reason()).contains("index.json says 2019-03-04"));
    }

    private static Optional<String> published(Report report) {
        return report.published().map(date -> date.date().toString());
    }

    private Report read(String text) {
        return ((ReadOutcome.Read) reader.read(Capture.of("a", text.getBytes(StandardCharsets.UTF_8)))).report();
    }

    private static List<String> lines() throws IOException {
        try (InputStream stream = Objects.requireNonNull(DatesTest.class.getResourceAsStream("dates.txt"))) {
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }
}
