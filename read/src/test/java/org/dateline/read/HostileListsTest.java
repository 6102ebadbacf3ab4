package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile and broken tables, lists and Telegram exports: each ends in a counted refusal or a report. */
class HostileListsTest {
    private static final String WORDS = "The bridge over the Alma was hit at dawn on Tuesday as a driver said.";
    private static final String CHANNEL =
            "{\"name\": \"Alma Monitor\", \"type\": \"public_channel\", \"id\": 1, \"messages\": [";
    private static final String POST =
            "{\"id\": 1, \"type\": \"message\", \"date_unixtime\": \"1614590130\", \"text\": \"" + WORDS + "\"}";
    private static final String LINE = "{\"text\": \"" + WORDS + "\", \"outlet\": \"A\"}\n";

    @ParameterizedTest
    @MethodSource("cases")
    void endsInACountedRefusalOrAReport(HostileCase hostile) {
        byte[] content = hostile.content().get();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(Taken.outcome(content)).isEqualTo(hostile.expected()));
    }

    static Stream<HostileCase> cases() {
        return Stream.of(ofTables(), ofLists(), ofExports()).flatMap(all -> all);
    }

    private static Stream<HostileCase> ofTables() {
        return Stream.of(
                HostileCase.of(
                        "table: a quote that is never closed",
                        "1 report, 1 truncated",
                        () -> "text,outlet\n" + WORDS + "\n\"" + WORDS + ",A\n".repeat(1_000)),
                HostileCase.of(
                        "table: a quote never closed before 40 MB",
                        "1 truncated",
                        () -> "text,outlet\n\"" + "a".repeat(40_000_000)),
                HostileCase.of(
                        "table: one line of 30 million characters",
                        "1 too-large",
                        () -> "text,outlet\n" + "a".repeat(30_000_000)),
                HostileCase.of(
                        "table: a row of 1,000,000 cells",
                        "1 report",
                        () -> "text,outlet\n" + WORDS + ",".repeat(1_000_000)),
                HostileCase.of(
                        "table: a row with too few cells", "1 empty, 1 report", () -> "outlet,text\nA\nA," + WORDS),
                HostileCase.of(
                        "table: 20,000 rows without text",
                        "20000 empty",
                        () -> "text,outlet\n" + ",A\n".repeat(20_000)),
                HostileCase.of("table: nothing but the header", "", () -> "text,outlet\n"),
                HostileCase.of(
                        "table: the same column twice", "1 report", () -> "text,outlet,text\n" + WORDS + ",A,b\n"),
                HostileCase.of(
                        "table: words behind a closing quote",
                        "1 report",
                        () -> "text,outlet\n\"" + WORDS + "\" he said,A\n"),
                HostileCase.of("table: NUL bytes in a row", "1 report", () -> "text,outlet\n" + WORDS + "\0,A\0\n"),
                HostileCase.of(
                        "table: nothing but NUL bytes in a row",
                        "1 empty",
                        () -> "text,outlet\n" + "\0".repeat(5_000) + ",A\n"),
                HostileCase.of(
                        "table: markup and a script for text",
                        "1 report",
                        () -> "text,outlet\n<script>x()</script> " + WORDS + ",<b>\"\n"),
                HostileCase.of("table: a formula for an outlet", "1 report", () -> "text,outlet\n" + WORDS + ",=1+1\n"),
                new HostileCase(
                        "table: bytes of another character set behind a beginning in UTF-8",
                        () -> ("text,outlet\n" + (WORDS + ",A\n").repeat(2) + "Le pont a été touché.,B\n")
                                .getBytes(Charset.forName("windows-1252")),
                        "3 report"),
                HostileCase.of(
                        "table: published in the year 999999999999",
                        "1 report",
                        () -> "text,published\n" + WORDS + ",999999999999-13-45T99:99\n"));
    }

    private static Stream<HostileCase> ofLists() {
        return Stream.of(
                HostileCase.of(
                        "list: a line that is no JSON among others",
                        "2 report, 1 truncated",
                        () -> LINE + "{\"text\n" + LINE),
                HostileCase.of(
                        "list: a line cut short at the end",
                        "1 report, 1 truncated",
                        () -> LINE + LINE.substring(0, 40)),
                HostileCase.of(
                        "list: 100,000 arrays in one another",
                        "1 report, 1 truncated",
                        () -> LINE + "{\"text\": " + "[".repeat(100_000) + "\n"),
                HostileCase.of(
                        "list: a number of 100,000 digits",
                        "1 report, 1 truncated",
                        () -> LINE + "{\"text\": " + "9".repeat(100_000) + "}\n"),
                HostileCase.of(
                        "list: a line of 40 MB",
                        "1 report, 1 too-large",
                        () -> LINE + "{\"text\": \"" + "a".repeat(40_000_000) + "\"}\n"),
                HostileCase.of(
                        "list: an array of 10 million numbers",
                        "2 report",
                        () -> LINE + LINE.replace("}", ", \"x\": [1" + ",1".repeat(10_000_000) + "]}")),
                HostileCase.of(
                        "list: arrays and texts in the place of objects",
                        "1 report, 3 truncated",
                        () -> LINE + "[1]\n\"text\"\nnull\n"),
                HostileCase.of(
                        "list: text that is no text",
                        "2 empty, 1 report",
                        () -> LINE + "{\"text\": {\"a\": \"b\"}}\n{\"text\": null}\n"),
                HostileCase.of(
                        "list: NUL bytes between the lines", "2 report, 1 truncated", () -> LINE + "\0\0\n" + LINE),
                HostileCase.of(
                        "list: half of a character beyond the basic plane",
                        "2 report",
                        () -> LINE + LINE.replace("dawn", "\\ud83d")),
                new HostileCase(
                        "list: in a character set that JSON does not allow",
                        () -> (LINE + LINE.replace("dawn", "l’aube à été")).getBytes(Charset.forName("windows-1252")),
                        "2 report"),
                HostileCase.of(
                        "list: a thousand names that are the same",
                        "1 report",
                        () -> "{\"outlet\": \"A\"" + (", \"text\": \"" + WORDS + "\"").repeat(1_000) + "}\n"));
    }

    private static Stream<HostileCase> ofExports() {
        return Stream.of(
                HostileCase.of(
                        "Telegram: cut amid a post",
                        "1 report, 1 truncated",
                        () -> CHANNEL + POST + "," + POST.substring(0, 50)),
                HostileCase.of(
                        "Telegram: 100,000 arrays in one another for text",
                        "1 truncated",
                        () -> CHANNEL + "{\"id\": 1, \"text\": " + "[".repeat(100_000)),
                HostileCase.of(
                        "Telegram: 100,000 arrays in one another beside text",
                        "1 truncated",
                        () -> CHANNEL + "{\"id\": 1, \"x\": " + "[".repeat(100_000)),
                HostileCase.of(
                        "Telegram: an id of 100,000 digits",
                        "1 truncated",
                        () -> CHANNEL + POST.replace("\"id\": 1", "\"id\": " + "9".repeat(100_000)) + "]}"),
                HostileCase.of(
                        "Telegram: an id that is a path",
                        "1 report",
                        () -> CHANNEL + POST.replace("\"id\": 1", "\"id\": \"../../x\"") + "]}"),
                HostileCase.of(
                        "Telegram: a time of a thousand digits",
                        "1 report",
                        () -> CHANNEL + POST.replace("1614590130", "9".repeat(1_000)) + "]}"),
                HostileCase.of(
                        "Telegram: a time in the year 33658",
                        "1 report",
                        () -> CHANNEL + POST.replace("1614590130", "999999999999") + "]}"),
                HostileCase.of(
                        "Telegram: a post of 10 million characters",
                        "1 too-large",
                        () -> CHANNEL + POST.replace("dawn", "a".repeat(10_000_000)) + "]}"),
                HostileCase.of(
                        "Telegram: a post of 2 million pieces",
                        "1 too-large",
                        () -> CHANNEL + "{\"id\": 1, \"text\": [\"a\"" + ",\"a\"".repeat(2_000_000) + "]}]}"),
                HostileCase.of(
                        "Telegram: one text of 30 million characters",
                        "1 truncated",
                        () -> CHANNEL + POST.replace("dawn", "a".repeat(30_000_000)) + "]}"),
                HostileCase.of(
                        "Telegram: 100,000 posts without words",
                        "1 no-article",
                        () -> CHANNEL + "{\"id\":1}" + ",{\"id\":1}".repeat(99_999) + "]}"),
                HostileCase.of(
                        "Telegram: posts that are no objects",
                        "1 report",
                        () -> CHANNEL + "1, null, [[]], \"a\", " + POST + "]}"),
                HostileCase.of(
                        "Telegram: a link that is a script",
                        "1 report",
                        () -> CHANNEL
                                + "{\"id\": 1, \"text\": [\"" + WORDS
                                + " \", {\"type\": \"text_link\", \"text\": \"more\", \"href\": \"javascript:x()\"}]}]}"),
                HostileCase.of(
                        "Telegram: markup and a script for text",
                        "1 report",
                        () -> CHANNEL + POST.replace("dawn", "<script>x()</script>") + "]}"),
                HostileCase.of(
                        "Telegram: a name of 1 million characters",
                        "1 report",
                        () -> CHANNEL.replace("\"id\": 1", "\"name\": \"" + "a".repeat(1_000_000) + "\"") + POST
                                + "]}"),
                HostileCase.of(
                        "Telegram: NUL bytes in a post",
                        "1 report",
                        () -> CHANNEL + POST.replace("dawn", "da\\u0000wn") + "]}"),
                HostileCase.of(
                        "Telegram: NUL bytes between posts",
                        "1 report, 1 truncated",
                        () -> CHANNEL + POST + ",\0\0\0" + POST + "]}"),
                HostileCase.of(
                        "Telegram: chats in chats",
                        "",
                        () -> "{\"chats\": {\"list\": [{\"chats\": {\"list\": [{" + "\"messages\": [" + POST
                                + "]}]}}]}}"));
    }
}
