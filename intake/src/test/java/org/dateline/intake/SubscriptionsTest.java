package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.dateline.intake.web.Subscriptions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubscriptionsTest {
    /** As feed readers write it. */
    private static final String LIST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0">
              <head><title>War</title></head>
              <body>
                <outline text="Agencies" title="Agencies">
                  <outline type="rss" text="Alma &amp; Sons" xmlUrl="https://alma.example/rss" htmlUrl="https://alma.example"/>
                  <outline type="rss" title="Deep" xmlURL=" https://deep.example/atom.xml "/>
                </outline>
                <outline text="Twice" xmlUrl="https://alma.example/rss"/>
                <outline text="A folder"/>
              </body>
            </opml>
            """;

    private static Subscriptions parse(String opml) {
        return Subscriptions.parse(opml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsFeedsAtAnyDepthOnce() {
        assertThat(parse(LIST).fault()).isEmpty();
        assertThat(parse(LIST).feeds())
                .containsExactly(
                        new Subscriptions.Feed("https://alma.example/rss", "Alma & Sons"),
                        new Subscriptions.Feed("https://deep.example/atom.xml", "Deep"));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                "no XML",
                "<opml><body>",
                "<opml/>",
                "<!DOCTYPE opml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><opml><outline xmlUrl=\"&a;\"/></opml>",
                "<!DOCTYPE opml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                        + "<opml><outline xmlUrl=\"&b;\"/></opml>",
                "<!DOCTYPE opml SYSTEM \"http://169.254.169.254/\"><opml><outline xmlUrl=\"http://a/\"/></opml>",
                "<opml><outline xmlUrl=\"&a;\"/></opml>",
                "<opml>" + "<outline>".repeat(300_000),
                "<opml><outline " + "a".repeat(2_000_000),
                "<opml>" + "a".repeat(9 << 20),
                "<?xml version=\"1.0\" encoding=\"nonsense\"?><opml><outline xmlUrl=\"http://a/\"/></opml>",
                "<opml>" + "<outline xmlUrl=\"http://a/%d\"/>".formatted(1).repeat(2) + "\0");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void saysWhatIsWrongWithAList(String opml) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(parse(opml).feeds()).isEmpty();
            assertThat(parse(opml).fault()).isPresent();
        });
    }

    @Test
    void takesEveryPrefix() {
        for (int i = 0; i <= LIST.length(); i++) {
            Subscriptions parsed = parse(LIST.substring(0, i));
            assertThat(parsed.fault().isPresent()).isNotEqualTo(!parsed.feeds().isEmpty());
        }
    }
}
