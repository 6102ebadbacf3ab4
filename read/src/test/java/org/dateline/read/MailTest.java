package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.BlockKind;
import org.dateline.model.Report;
import org.dateline.read.item.Item;
import org.dateline.read.item.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    private static final String PLAIN =
            "From: Ines <ines@lantern.example>\nDate: 5 Mar 2019 08:00 +0000\nSubject: Bridge\nContent-Type: text/plain";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void takesANewsletterWithWhatItsHeaderSays(String lineEnd) {
        List<Item> items = Taken.items("a", Taken.sample("mail/newsletter.eml", lineEnd));
        assertThat(Taken.names(items)).containsExactly("a");
        Report report = Taken.report(items, "a");
        assertThat(report.title()).contains("Harbour shelled – clinic closes");
        assertThat(report.outlet()).contains("The Alma Lantern");
        assertThat(report.byline()).isEmpty();
        assertThat(report.url()).contains("https://lantern.example/letters/2019-03-05");
        assertThat(report.published().orElseThrow().value()).isEqualTo("2019-03-05T07:00:00+02:00");
        assertThat(report.published().orElseThrow().source()).isEqualTo("the mail's header");
        assertThat(Taken.words(report, BlockKind.BODY)).last().isEqualTo("Two people were wounded, café owners said.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void takesAForwardedStatementForWhatItsSenderSaid(String lineEnd) {
        List<Item> items = Taken.items("a", Taken.sample("mail/forwarded.eml", lineEnd));
        assertThat(Taken.names(items)).containsExactly("a", "a!/заява.txt", "a!/inner.eml");
        Report report = Taken.report(items, "a");
        assertThat(report.title()).contains("Statement on the harbour");
        assertThat(report.outlet()).contains("governor.example");
        assertThat(report.byline()).contains("Press Office (passed on by Ines Corvo)");
        assertThat(report.published().orElseThrow().value()).isEqualTo("Mar 5, 2019 at 9:15 AM");
        assertThat(report.published().orElseThrow().source()).isEqualTo("the header of the mail that was passed on");
        assertThat(Taken.report(items, "a!/заява.txt").text()).isEqualTo("Порт Альма обстрелян.");
        Report inner = Taken.report(items, "a!/inner.eml");
        assertThat(inner.text())
                .startsWith("The clinic in the harbour district closed its doors on Monday, a nurse said.");
        assertThat(inner.byline()).contains("Corvo, Ines");
        assertThat(inner.published().orElseThrow().value()).isEqualTo("2019-03-04T23:59:59Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void takesAMailboxApart(String lineEnd) {
        List<Item> items = Taken.items("m", Taken.sample("mail/list.mbox", lineEnd));
        assertThat(Taken.names(items)).containsExactly("m!/one@lantern.example", "m!/two@monitor.example", "m!/mail 3");
        Report first = Taken.report(items, "m!/one@lantern.example");
        assertThat(first.outlet()).contains("Alma crisis desk");
        assertThat(first.byline()).contains("Ines Corvo");
        assertThat(first.text().lines()).contains("From the north, no road is open any more, he said.");
        assertThat(Taken.said(items, "m!/mail 3").outlet()).contains("governor.example");
    }

    @Test
    void labelsQuotedWordsAsNotTheMailsOwn() {
        List<Item> items = Taken.items("m", Taken.sample("mail/list.mbox", "\n"));
        Report reply = Taken.report(items, "m!/two@monitor.example");
        assertThat(Taken.words(reply, BlockKind.BODY))
                .containsExactly(
                        "The governor's office denied that the bridge was hit and said that repairs had closed it.");
        assertThat(reply.text()).contains("> The bridge over the Alma was hit");
    }

    @Test
    void keepsTheSenderOfAMailThatSaysMoreThanWhatItPassesOn() {
        String own = "The road to the north was closed, and our driver had to wait. ".repeat(8);
        Said said = said(PLAIN + "\n\n" + own + "\n\n-----Original Message-----\nFrom: Press Office"
                + " [mailto:press@governor.example]\nSent: Monday, March 4, 2019 9:00 AM\nSubject: Road\n\nClosed.\n");
        assertThat(said.title()).contains("Bridge");
        assertThat(said.byline()).contains("Ines, passing on words of Press Office");
        assertThat(said.published()).contains("2019-03-05T08:00:00Z");
    }

    @Test
    void readsTheCharacterSetThatIsSaidAndTheOneThatIsMeant() {
        byte[] cyrillic = "Мост через Альму обстрелян на рассвете, сообщил водитель. Дорога закрыта."
                .getBytes(Charset.forName("koi8-r"));
        for (String said : List.of("; charset=koi8-r", "; charset=us-ascii", "; charset=no-such-set", "")) {
            byte[] head = Taken.bytes(PLAIN + said + "\nContent-Transfer-Encoding: 8bit\n\n");
            byte[] mail = Arrays.copyOf(head, head.length + cyrillic.length);
            System.arraycopy(cyrillic, 0, mail, head.length, cyrillic.length);
            assertThat(Taken.report(Taken.items("a", mail), "a").text()).startsWith("Мост через Альму");
        }
    }

    @Test
    void readsHeadersInWhateverBytesTheyAreWritten() {
        String mail = "From: Café Alma <a@lantern.example>\nDate: 5 Mar 19 08:00 EST\nSubject: Été\n\nText.\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            Said said = Taken.said(Taken.items("a", mail.getBytes(charset)), "a");
            assertThat(said.title()).contains("Été");
            assertThat(said.byline()).contains("Café Alma");
            assertThat(said.published()).contains("2019-03-05T08:00:00-05:00");
        }
    }

    @Test
    void takesThePlainTextWhereThePageOnlyLeadsElsewhere() {
        String mail = "From: a@lantern.example\nDate: 5 Mar 2019 08:00 +0000\nSubject: Bridge\n"
                + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
                + "The bridge over the Alma was hit at dawn on Tuesday, a driver said.\n--b\n"
                + "Content-Type: text/html\n\n<p><a href='https://lantern.example/'>See it online</a></p>\n--b--\n";
        assertThat(Taken.report(Taken.items("a", Taken.bytes(mail)), "a").text())
                .startsWith("The bridge over");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: here the road goes north. Date: none.\nSubject to change.\n",
                "Note: the bridge is closed.\nSource: a driver\nPlace: Alma\n\nThe bridge over the Alma was hit.",
                "From Tuesday the bridge is closed.\nFrom: a\nDate: b\nSubject: c\n",
                "From: a\nDate: 3 March 2019\nThe bridge over the Alma was hit.\nSubject: bridge\n\nText",
            })
    void takesNoOtherTextForAMail(String text) {
        List<Item> items = Taken.items("a", Taken.bytes(text));
        assertThat(items).singleElement().isInstanceOfSatisfying(Item.Document.class, document -> {
            assertThat(document.said()).isEmpty();
            assertThat(document.capture().bytes()).isEqualTo(Taken.bytes(text));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"newsletter.eml", "forwarded.eml", "list.mbox"})
    void endsAtEveryPrefix(String name) {
        byte[] whole = Taken.sample("mail/" + name, "\r\n");
        for (int end = 0; end <= whole.length; end++) {
            byte[] prefix = Arrays.copyOf(whole, end);
            assertThatCode(() -> Taken.items("cut", prefix)).doesNotThrowAnyException();
        }
        assertThat(Taken.outcome(Arrays.copyOf(whole, whole.length * 2 / 3))).contains("1 report");
    }

    private static Said said(String mail) {
        return Taken.said(Taken.items("a", Taken.bytes(mail)), "a");
    }
}
