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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @ParameterizedTest
    @CsvSource({
        "rows.csv, the table's row 2",
        "excel.csv, the table's row 2",
    })
    void takesTheRowsOfATable(String file, String witness) {
        for (String lineEnd : List.of("\n", "\r\n")) {
            List<Item> items = Taken.items("t", Taken.sample("table/" + file, lineEnd));
            assertThat(Taken.names(items)).containsExactly("t!/2", "t!/3", "t!/4 (empty)");
            check(Taken.report(items, "t!/2"), witness);
            assertThat(((Item.Refused) items.get(2)).rejection().message()).isEqualTo("row 4 has no text");
        }
    }

    @Test
    void takesTheObjectsOfAList() {
        List<Item> items = Taken.items("t", Taken.sample("table/rows.jsonl", "\n"));
        assertThat(Taken.names(items)).containsExactly("t!/1", "t!/2", "t!/3 (empty)");
        check(Taken.report(items, "t!/1"), "the list's line 1");
        assertThat(Taken.said(items, "t!/2").outlet()).contains("Alma Courier");
        assertThat(Taken.said(items, "t!/2").title()).isEmpty();
    }

    private static void check(Report report, String witness) {
        assertThat(report.title()).contains("Harbour shelled; clinic closes");
        assertThat(report.outlet()).contains("The Alma Lantern");
        assertThat(report.url()).contains("https://lantern.example/1");
        assertThat(report.published().orElseThrow().value()).isEqualTo("2019-03-05T07:00:00+02:00");
        assertThat(report.published().orElseThrow().source()).isEqualTo(witness);
        assertThat(Taken.words(report, BlockKind.BODY))
                .containsExactly(
                        "Mortar rounds fell on the harbour of Port Alma, \"without warning\".",
                        "Two people were wounded, café owners said.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "ISO-8859-15"})
    void readsTablesInTheCharacterSetsThatSpreadsheetsWrite(String charset) {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        String table =
                mark + "text\toutlet\r\nLe pont de l’Alma a été touché à l'aube, a déclaré un conducteur.\tL'Été\r\n";
        String expected = charset.startsWith("ISO") ? table.replace('’', '\'') : table;
        List<Item> items = Taken.items("t", expected.getBytes(Charset.forName(charset)));
        assertThat(Taken.said(items, "t!/2").outlet()).contains("L'Été");
        assertThat(Taken.report(items, "t!/2").text()).contains("a été touché");
    }

    @Test
    void keepsTheSameWordsOfTwoOutletsApart() {
        List<Item> items = Taken.items("t", Taken.bytes("text,outlet\nThe bridge was hit.,A\nThe bridge was hit.,B\n"));
        assertThat(Taken.document(items, "t!/2").capture().sha256())
                .isNotEqualTo(Taken.document(items, "t!/3").capture().sha256());
    }

    @Test
    void joinsLinesThatGoOnAmidASentence() {
        List<Item> items = Taken.items(
                "t", Taken.bytes("text,outlet\n\"The bridge over the Alma\nwas hit.\nNobody was hurt, he said.\",A\n"));
        assertThat(Taken.words(Taken.report(items, "t!/2"), BlockKind.BODY))
                .containsExactly("The bridge over the Alma was hit.", "Nobody was hurt, he said.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The text, published by the outlet, says so.\nThe bridge was hit.\n",
                "Text: title, url\nThe bridge was hit.\n",
                "text\nThe bridge was hit.\n",
                "text,title",
                "words,title\nThe bridge was hit.,Bridge\n",
                "text,title and a long name that no column of any table would ever have\na,b\n",
                "text, title, “quoted”\na,b,c\n",
                "{\"text\": \"The bridge was hit.\"}\n",
                "{\"title\": \"Bridge\", \"body\": \"The bridge was hit.\"}\n",
                "{\n\"text\": \"The bridge was hit.\",\n\"title\": \"Bridge\"\n}\n",
                "{text, title} are words in brackets.\n"
            })
    void takesNoOtherTextForATable(String text) {
        assertThat(Taken.items("a", Taken.bytes(text)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Document.class,
                        document -> assertThat(document.said()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows.csv", "excel.csv", "rows.jsonl"})
    void endsAtEveryPrefix(String name) {
        byte[] whole = Taken.sample("table/" + name, "\r\n");
        for (int end = 0; end <= whole.length; end++) {
            byte[] prefix = Arrays.copyOf(whole, end);
            assertThatCode(() -> Taken.items("cut", prefix)).doesNotThrowAnyException();
        }
    }

    @Test
    void saysThatATableWasCutShort() {
        byte[] whole = Taken.sample("table/rows.csv", "\n");
        int amidFirstRow = new String(whole, StandardCharsets.UTF_8).indexOf("warning");
        assertThat(Taken.outcome(Arrays.copyOf(whole, amidFirstRow))).isEqualTo("1 truncated");
    }
}
