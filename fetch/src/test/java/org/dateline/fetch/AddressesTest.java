package org.dateline.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which addresses are fetched at all. */
class AddressesTest {
    private final AddressGuard guard = Visit.guard(Set.of());

    static Stream<String[]> rows() {
        return new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(AddressesTest.class.getResourceAsStream("addresses.tsv")),
                        StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void refusesWhatIsNoPublicHost(String expected, String address) {
        assertThat(judged(address)).as(address).isEqualTo(expected);
    }

    @Test
    void refusesMoreThanAHundredForms() {
        assertThat(rows().filter(row -> !row[0].equals("allowed"))).hasSizeGreaterThan(100);
    }

    private String judged(String words) {
        try {
            WebAddress address = WebAddress.parse(words);
            guard.resolve(address.host(), address.port());
            return "allowed";
        } catch (Refusal e) {
            assertThat(e.isPassing()).isFalse();
            return e.reason().code();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://Example.ORG, http://example.org/",
        "https://example.org:443/a, https://example.org/a",
        "http://example.org:80?q#f, http://example.org/?q",
        "http://example.org:8080/, http://example.org:8080/",
        "http://bücher.example/é ä|%C3%A9, http://xn--bcher-kva.example/%C3%A9%20%C3%A4%7C%C3%A9",
        "http://example.org/100%zz%, http://example.org/100%25zz%25",
        "http://a_b.example/, http://a_b.example/",
        "' http://example.org./a ', http://example.org/a",
        "http://[2606:2800::ABCD]:80/, http://[2606:2800::abcd]/",
        "http://example.org/a//b/../c?x=http://y@z, http://example.org/a//b/../c?x=http://y@z",
    })
    void givesAddressesOneForm(String written, String form) throws Refusal {
        assertThat(WebAddress.parse(written)).hasToString(form);
        assertThat(WebAddress.parse(form)).hasToString(form);
    }

    @ParameterizedTest
    @CsvSource({
        "/b, http://example.org/b",
        "c d, http://example.org/a/c%20d",
        "?x=1, http://example.org/a/b?x=1",
        "c#top, http://example.org/a/c",
        "#top, ",
        "../z, http://example.org/z",
        "//other.org/é, http://other.org/%C3%A9",
        "HTTPS://other.org, https://other.org/",
        "page:1, ",
    })
    void resolvesRedirects(String location, String expected) throws Refusal {
        WebAddress from = WebAddress.parse("http://example.org/a/b?q");
        if (expected == null) {
            assertThatThrownBy(() -> from.resolve(location)).isInstanceOf(Refusal.class);
        } else {
            assertThat(from.resolve(location)).hasToString(expected);
        }
    }

    @Test
    void letsThroughOnlyWhatTheTestAllowanceNames() {
        AddressGuard lenient = Visit.guard(Set.of(new InetSocketAddress(Visit.literal("127.0.0.1"), 12345)));
        Assertions.assertDoesNotThrow(() -> lenient.resolve("127.0.0.1", 12345));
        assertThatThrownBy(() -> lenient.resolve("127.0.0.1", 80)).hasMessageContaining("loopback");
        assertThatThrownBy(() -> lenient.resolve("127.0.0.1", 22)).hasMessageContaining("port 22");
        assertThatThrownBy(() -> lenient.resolve("127.0.0.2", 12345)).hasMessageContaining("loopback");
        assertThatThrownBy(() -> lenient.resolve("93.184.216.34", 12345)).hasMessageContaining("port");
        assertThatThrownBy(() -> lenient.resolve("10.0.0.1", 12345)).hasMessageContaining("private");
    }

    @Test
    void saysWhereANameLeads() {
        assertThatThrownBy(() -> guard.resolve("half.test", 80))
                .hasMessage("half.test leads to 192.168.1.1, which is a private address, not a public host's"
                        .replace("192.168.1.1, which is a private", "127.0.0.1, which is a loopback"));
        assertThatThrownBy(() -> guard.resolve("nowhere.test", 80)).hasMessageContaining("not known");
        assertThatThrownBy(() -> guard.resolve("empty.test", 80)).hasMessageContaining("not known");
    }

    @Test
    void takesEveryPrefixAndRepetition() {
        List<String> texts = new ArrayList<>(List.of(
                "http://" + "a".repeat(100_000),
                "http://" + "a.".repeat(900),
                "http://" + "1.".repeat(900),
                "http://[" + ":".repeat(1_900),
                "h".repeat(100_000),
                "http://a/" + "%".repeat(1_900),
                "http://a/" + "../".repeat(600)));
        String sample = "http://us@bücher.example:8080/a/../b?c=d#e";
        for (int i = 0; i <= sample.length(); i++) {
            texts.add(sample.substring(0, i));
            texts.add(sample.substring(i));
        }
        Random random = new Random(7);
        String letters = "http:/\\.[]@?#%0x127é \u0000\u3002";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "http://" : "");
            random.ints(random.nextInt(40), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            texts.add(text.toString());
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> texts.forEach(this::isJudged));
    }

    private void isJudged(String text) {
        try {
            String form = WebAddress.parse(text).toString();
            assertThat(WebAddress.parse(form)).hasToString(form);
            WebAddress.parse("http://example.org/a/b").resolve(text);
        } catch (Refusal e) {
            assertThat(e.words()).isNotBlank();
        }
    }
}
