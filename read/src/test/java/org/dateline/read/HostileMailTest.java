package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile and broken mails: each ends in a counted refusal or a report. */
class HostileMailTest {
    private static final String HEAD = "From: Ines <ines@lantern.example>\nDate: Tue, 5 Mar 2019 08:00:00 +0000\n"
            + "Subject: Bridge\nMIME-Version: 1.0\n";
    private static final String WORDS = "The bridge over the Alma was hit at dawn on Tuesday, a driver said.\n";

    @ParameterizedTest
    @MethodSource("cases")
    void endsInACountedRefusalOrAReport(HostileCase hostile) {
        byte[] content = hostile.content().get();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(Taken.outcome(content)).isEqualTo(hostile.expected()));
    }

    static Stream<HostileCase> cases() {
        return Stream.concat(ofParts(), ofLines());
    }

    private static Stream<HostileCase> ofParts() {
        return Stream.of(
                HostileCase.of(
                        "mail: 10,000 attachments",
                        "200 report, 1 too-large",
                        () -> mixed(text(WORDS) + attachment("a.txt", "A note.").repeat(10_000))),
                HostileCase.of(
                        "mail: 10,000 attachments without content",
                        "1 report, 1 too-large",
                        () -> mixed(text(WORDS) + "--b\nContent-Type: image/png\n\n".repeat(10_000))),
                HostileCase.of("mail: 5,000 multiparts in one another", "1 too-large", () -> nested(5_000)),
                HostileCase.of("mail: 15 multiparts in one another", "1 report", () -> nested(15)),
                HostileCase.of("mail: 100 mails in one another", "1 too-large", () -> mails(100)),
                HostileCase.of(
                        "mail: the boundary never comes",
                        "1 report",
                        () -> HEAD + "Content-Type: multipart/mixed; boundary=lie\n\n" + WORDS),
                HostileCase.of(
                        "mail: no boundary named",
                        "1 report",
                        () -> HEAD + "Content-Type: multipart/mixed\n\n--b\n\n" + WORDS + "--b--\n"),
                HostileCase.of(
                        "mail: the closing boundary is missing",
                        "1 report",
                        () -> HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + text(WORDS)),
                HostileCase.of(
                        "mail: a boundary of 100,000 characters",
                        "1 report",
                        () -> HEAD + "Content-Type: multipart/mixed; boundary=" + "b".repeat(100_000) + "\n\n" + WORDS),
                HostileCase.of(
                        "mail: inner and outer boundary are the same",
                        "1 report",
                        () -> mixed("--b\nContent-Type: multipart/mixed; boundary=b\n\n" + text(WORDS))),
                HostileCase.of(
                        "mail: content type is nonsense", "1 report", () -> HEAD + "Content-Type: ;;;=\"\n\n" + WORDS),
                HostileCase.of(
                        "mail: transfer encoding is unknown",
                        "1 report",
                        () -> HEAD + "Content-Transfer-Encoding: rot13\n\n" + WORDS),
                HostileCase.of(
                        "mail: base64 with other characters in it",
                        "1 report",
                        () -> HEAD + "Content-Transfer-Encoding: base64\n\nVGhl!!!IGJy\u00ffaWRnZS4=\n"),
                HostileCase.of(
                        "mail: base64 cut short",
                        "1 report",
                        () -> HEAD + "Content-Transfer-Encoding: base64\n\nVGhlIGJyaWRnZSB3YXMgaGl0LiBU"),
                HostileCase.of(
                        "mail: quoted-printable with broken escapes",
                        "1 report",
                        () -> HEAD + "Content-Transfer-Encoding: quoted-printable\n\n=ZZ=\n=" + WORDS + "=E2=8"),
                HostileCase.of(
                        "mail: an attachment named as a path",
                        "2 report",
                        () -> mixed(text(WORDS) + attachment("../../etc/passwd", "A note."))),
                HostileCase.of(
                        "mail: an attachment that is no text",
                        "1 binary, 1 report",
                        () -> mixed(text(WORDS) + attachment("a.exe", "MZ" + "\0\1\2".repeat(200)))),
                HostileCase.of("mail: only a picture", "1 empty", () -> mixed("--b\nContent-Type: image/png\n\nx\n")),
                HostileCase.of(
                        "mail: a script in the page",
                        "1 report",
                        () -> HEAD + "Content-Type: text/html\n\n<script>alert(1)</script><p>" + WORDS + "</p>"));
    }

    private static Stream<HostileCase> ofLines() {
        return Stream.of(
                HostileCase.of("mail: a header and nothing else", "1 empty", () -> HEAD + "\n"),
                HostileCase.of(
                        "mail: 100,000 header lines",
                        "1 truncated",
                        () -> HEAD + "X-A: b\n".repeat(100_000) + "\n" + WORDS),
                HostileCase.of(
                        "mail: a header line of 5 million characters",
                        "1 truncated",
                        () -> HEAD + "X-A: " + "a".repeat(5_000_000) + "\n\n" + WORDS),
                HostileCase.of(
                        "mail: a subject of 100,000 encoded words",
                        "1 report",
                        () -> HEAD.replace("Subject: Bridge", "Subject: " + "=?utf-8?q?a?= ".repeat(10_000)) + "\n"
                                + WORDS),
                HostileCase.of(
                        "mail: a sender of 100,000 brackets",
                        "1 report",
                        () -> HEAD.replace("Ines <", "<".repeat(100_000)) + "\n" + WORDS),
                HostileCase.of(
                        "mail: one line of 30 million characters",
                        "1 too-large",
                        () -> HEAD + "\n" + "a".repeat(30_000_000)),
                HostileCase.of("mail: larger than 64 MiB", "1 too-large", () -> HEAD + "\n" + WORDS.repeat(1_000_000)),
                HostileCase.of(
                        "mail: NUL bytes in header and text",
                        "1 report",
                        () -> HEAD.replace("Bridge", "B\0ridge") + "\n" + WORDS + "\0"),
                HostileCase.of(
                        "mail: nothing but NUL bytes for text", "1 binary", () -> HEAD + "\n" + "\0".repeat(10_000)),
                HostileCase.of(
                        "mail: dated in the year 99999",
                        "1 report",
                        () -> HEAD.replace("2019", "99999") + "\n" + WORDS),
                HostileCase.of(
                        "mail: dated on 99 March at 99:99",
                        "1 report",
                        () -> HEAD.replace("5 Mar 2019 08:00:00 +0000", "99 Mar 2019 99:99:99 +9999") + "\n" + WORDS),
                HostileCase.of(
                        "mail: a character set that does not exist",
                        "1 report",
                        () -> HEAD + "Content-Type: text/plain; charset=\"../../x\"\n\n" + WORDS),
                HostileCase.of(
                        "mail: format=flowed where every line flows",
                        "1 report",
                        () -> HEAD + "Content-Type: text/plain; format=flowed\n\n" + "> a \n".repeat(20_000) + "\n"
                                + WORDS),
                HostileCase.of(
                        "mail: 100,000 openings of forwarded mails",
                        "1 report",
                        () -> HEAD + "\n" + WORDS + "---------- Forwarded message ---------\n".repeat(10_000)),
                HostileCase.of(
                        "mailbox: 20,000 separators and no mail",
                        "20000 empty",
                        () -> SEPARATOR + HEAD + "\n" + ("\n" + SEPARATOR).repeat(19_999)),
                HostileCase.of(
                        "mailbox: a mail larger than 64 MiB among others",
                        "2 report, 1 too-large",
                        () -> SEPARATOR
                                + HEAD + "\n" + WORDS + "\n" + SEPARATOR + HEAD + "\n" + "a".repeat(70 << 20) + "\n\n"
                                + SEPARATOR + HEAD + "\n" + WORDS.replace("dawn", "noon")),
                HostileCase.of(
                        "mailbox: the same message id 1,000 times",
                        "1000 report",
                        () -> (SEPARATOR + "Message-ID: <a@b>\n" + HEAD + "\n" + WORDS + "\n").repeat(1_000)));
    }

    private static final String SEPARATOR = "From - Tue Mar 05 10:00:00 2019\n";

    private static String mixed(String parts) {
        return HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + parts + "--b--\n";
    }

    private static String text(String words) {
        return "--b\nContent-Type: text/plain\n\n" + words;
    }

    private static String attachment(String name, String content) {
        return "--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"" + name
                + "\"\n\n" + content + "\n";
    }

    private static String nested(int depth) {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        return mail.append("\n").append(WORDS).toString();
    }

    private static String mails(int depth) {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            mail.append(HEAD + "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i
                    + "\nContent-Type: message/rfc822\n\n");
        }
        return mail.append(HEAD).append("\n").append(WORDS).toString();
    }
}
