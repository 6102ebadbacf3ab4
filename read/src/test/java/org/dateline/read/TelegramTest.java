package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import org.dateline.model.BlockKind;
import org.dateline.model.RejectedDate;
import org.dateline.model.Report;
import org.dateline.read.item.Item;
import org.dateline.read.item.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramTest {
    private final byte[] channel = Taken.sample("telegram/channel.json", "\n");
    private final byte[] account = Taken.sample("telegram/account.json", "\n");

    @Test
    void takesThePostsOfAChannelAndCountsThoseWithoutWords() {
        List<Item> items = Taken.items("r", channel);
        assertThat(Taken.names(items)).containsExactly("r!/2", "r!/3", "r!/4", "r (no-article)");
        assertThat(((Item.Refused) items.get(3)).rejection().message())
                .isEqualTo("posts without words of their own: 3 (1 pictures, films, files and the like, 1 polls,"
                        + " 1 service messages)");
    }

    @Test
    void keepsTheWordsOfAPostToTheLetter() {
        Report report = Taken.report(Taken.items("r", channel), "r!/2");
        assertThat(report.text().lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "❗️ Port Alma shelled",
                        "Mortar rounds fell on the harbour district, & a clinic closed its doors, the governor's"
                                + " office said.",
                        "Two people were wounded.",
                        "@AlmaMonitor");
        assertThat(Taken.words(report, BlockKind.BODY)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(Taken.words(report, BlockKind.FURNITURE)).containsExactly("@AlmaMonitor");
        assertThat(report.outlet()).contains("Alma Monitor");
        assertThat(report.byline()).isEmpty();
    }

    @Test
    void datesPostsInUtcAndNotesThatTheyWereEdited() {
        Report report = Taken.report(Taken.items("r", channel), "r!/2");
        assertThat(report.published().orElseThrow().value()).isEqualTo("2021-03-01T09:15:30Z");
        assertThat(report.published().orElseThrow().source()).isEqualTo("Telegram's export, in UTC");
        assertThat(Taken.document(Taken.items("r", channel), "r!/2").capture().bytes())
                .asString()
                .contains("article:modified_time", "2021-03-01T10:00:00Z");
    }

    @Test
    void saysWhereTheZoneIsNotKnown() {
        Said said = Taken.said(Taken.items("r", channel), "r!/4");
        assertThat(said.published()).contains("2021-03-01T12:30:00");
        assertThat(said.by()).isEqualTo("Telegram's export, in the local time of whoever exported, zone not said");
        assertThat(said.byline()).contains("Ines C.");
    }

    @Test
    void saysWhoseWordsWerePassedOn() {
        Report report = Taken.report(Taken.items("r", channel), "r!/3");
        assertThat(report.outlet()).contains("Alma Monitor");
        assertThat(report.byline()).contains("forwarded from Northern Front");
        assertThat(report.text()).isEqualTo("Our fighters took the bridge over the Alma this morning.");
    }

    @Test
    void namesTheAddressWhereThePublicNameIsKnown() {
        String named = new String(channel, java.nio.charset.StandardCharsets.UTF_8)
                .replace(
                        "\"type\": \"public_channel\",",
                        "\"type\": \"public_channel\",\n \"username\": \"almamonitor\",");
        assertThat(Taken.said(Taken.items("r", Taken.bytes(named)), "r!/3").url())
                .contains("https://t.me/almamonitor/3");
        assertThat(Taken.said(Taken.items("r", channel), "r!/3").url()).isEmpty();
    }

    @Test
    void takesChannelsGroupsAndNotesOfAnAccountButNoConversations() {
        List<Item> items = Taken.items("r", account);
        assertThat(Taken.names(items))
                .containsExactly(
                        "r!/Ines (no-article)", "r!/Alma drivers/11", "r!/chat 111/12", "r!/Northern Front/13");
        assertThat(Taken.said(items, "r!/Alma drivers/11").byline()).contains("Ines");
        assertThat(Taken.said(items, "r!/chat 111/12").outlet()).contains("Northern Front");
    }

    @Test
    void keepsTheSameWordsOfTwoChannelsApart() {
        List<Item> items = Taken.items("r", account);
        assertThat(Taken.document(items, "r!/chat 111/12").capture().sha256())
                .isNotEqualTo(
                        Taken.document(items, "r!/Northern Front/13").capture().sha256());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"a\", \"id\": 1, \"messages\": []}",
                "{\"type\": \"report\", \"messages\": [\"The bridge was hit.\"]}",
                "{\"chats\": \"none\"}",
                "{\"about\": \"the bridge over the Alma\"}",
                "{ a text that begins so }"
            })
    void takesNoOtherTextForAnExport(String text) {
        assertThat(Taken.items("a", Taken.bytes(text)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Document.class,
                        document -> assertThat(document.said()).isEmpty());
    }

    @Test
    void endsAtEveryPrefix() {
        for (byte[] whole : List.of(channel, account)) {
            for (int end = 0; end <= whole.length; end++) {
                byte[] prefix = Arrays.copyOf(whole, end);
                assertThatCode(() -> Taken.items("cut", prefix)).doesNotThrowAnyException();
            }
        }
        assertThat(Taken.outcome(Arrays.copyOf(channel, channel.length * 2 / 3)))
                .isEqualTo("2 report, 1 truncated");
    }

    @Test
    void notesAChangeAsADateThatWasNotTaken() {
        Report report = Taken.report(Taken.items("r", channel), "r!/2");
        assertThat(report.rejectedDates()).extracting(RejectedDate::value).allMatch(value -> value.startsWith("2021"));
    }
}
