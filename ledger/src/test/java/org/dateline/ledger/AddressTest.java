package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AddressTest {
    private static List<String> examples() throws IOException {
        try (InputStream stream = Objects.requireNonNull(AddressTest.class.getResourceAsStream("addresses.txt"))) {
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> foldsEachAsWritten() throws IOException {
        return examples().stream().map(example -> {
            String[] sides = example.split(" >", -1);
            return DynamicTest.dynamicTest(
                    sides[0],
                    () -> assertThat(Address.folded(sides[0]))
                            .isEqualTo(Optional.of(sides[1].strip()).filter(folded -> !folded.isEmpty())));
        });
    }

    /** Fields of a report that say nothing here. */
    private static Report report(String file, String url) {
        Sha256 capture = Sha256.of(file);
        return new Report(
                ReportId.of(capture),
                capture,
                file,
                Optional.of(url),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "en",
                "",
                List.of());
    }

    @Test
    void keepsThePlaceOfAPartOfAPage() {
        String page = "https://www.lantern.example/live/river?utm_source=x";
        assertThat(Address.of(report("live.html!/e1", page + "#e1"))).contains("lantern.example/live/river#e1");
        assertThat(Address.of(report("crawl.gz!/live.html!/e1", page + "#e1")))
                .contains("lantern.example/live/river#e1");
        for (String file : List.of("live.html", "live.html!/e2", "live.html!/", "e1", "live.html!/xe1")) {
            assertThat(Address.of(report(file, page + "#e1"))).contains("lantern.example/live/river");
        }
        assertThat(Address.of(report("live.html!/", page + "#"))).contains("lantern.example/live/river");
        assertThat(Address.of(report("x!/e1", "no address#e1"))).isEmpty();
    }

    @Test
    void foldsWhatIsFoldedToItself() throws IOException {
        for (String example : examples()) {
            Address.folded(example.split(" >", -1)[0])
                    .ifPresent(folded ->
                            assertThat(Address.folded("https://" + folded)).contains(folded));
        }
    }

    @Test
    void takesEveryPrefixOfAnAddress() {
        String address = "https://www.lantern.example:443/news/amp/harbour.amp.html?id=7&utm_source=x&amp=1#comments";
        for (int end = 0; end <= address.length(); end++) {
            Optional<String> folded = Address.folded(address.substring(0, end));
            assertThat(folded.orElse("")).doesNotContain("utm_source=", "#", "/amp/");
        }
    }

    @Test
    void takesAnythingForAnAddressInTime() {
        Random random = new Random(7);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String part : List.of("/amp", "www.", "?amp", "&a=b", "#", "://", "a@", "google.com/amp/s/")) {
                assertThat(Address.folded("https://" + part.repeat(50_000))).isNotNull();
            }
            for (int i = 0; i < 2_000; i++) {
                StringBuilder any = new StringBuilder("https://");
                random.ints(random.nextInt(60), 32, 127).forEach(c -> any.append((char) c));
                assertThat(Address.folded(any.toString())).isNotNull();
            }
        });
    }
}
