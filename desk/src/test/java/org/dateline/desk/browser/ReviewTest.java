package org.dateline.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.dateline.desk.SampleLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A coder and an editor at work, in a real browser. */
class ReviewTest {
    @TempDir
    private Path folder;

    private Path ledger;
    private Chromium browser;

    @BeforeEach
    void start() {
        ledger = SampleLedger.copy(folder.resolve("desk.db"));
        browser = Chromium.on(ledger);
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    private void put(String selector, String words) {
        WebElement field = browser.find(selector);
        field.clear();
        field.sendKeys(words);
    }

    private String open(String page, String link) {
        browser.open(page);
        String address = Objects.requireNonNull(browser.find(link).getDomAttribute("href"));
        browser.open(address);
        return address;
    }

    @Test
    void coderCorrectsSplitsAndUndoesEditorAcceptsAndReadingAgainKeepsIt() throws IOException {
        String claim = open("/review?q=17+since+monday&place=Hama", ".queue a[data-open]");
        put("#place-0-name", "Salamiyah");
        browser.click("button[value=save]");
        browser.waitFor("Choose beside it which place this is");
        String chosen =
                new Select(browser.find("#place-0-at")).getFirstSelectedOption().getText();
        assertThat(chosen).contains("Salam");
        put("#reason", "the town, not the city");
        browser.click("button[value=save]");
        browser.waitFor("Saved.");
        browser.waitFor("places corrected");

        String words = browser.text("h1");
        put("#part-0-words", words.substring(0, words.indexOf(' ')));
        new Select(browser.find("#part-1-kind")).selectByValue("damage");
        browser.click("button[value=split]");
        browser.waitFor("Split: the new claim");
        assertThat(browser.text("h1")).isEqualTo(words.substring(0, words.indexOf(' ')));
        browser.click("button[data-undo]");
        browser.waitFor("Done; the history below");
        assertThat(browser.text("h1")).isEqualTo(words);
        assertThat(browser.find("#place-0-name").getDomProperty("value")).isEqualTo("Salamiyah");

        browser.click("button[value=accept]");
        browser.waitFor("Accepted: it stays as it reads");

        SampleLedger.readSampleAgain(ledger);
        browser.open(claim);
        browser.waitFor("accepted by Ana Coder");
        assertThat(browser.find("#place-0-name").getDomProperty("value")).isEqualTo("Salamiyah");
        assertThat(browser.text("h1")).isEqualTo(words);
        browser.open("/audit");
        browser.click("a[href='/audit?check=yes']");
        browser.waitFor("All lines are as they were written.");
    }

    @Test
    void aFlippedByteInTheLogIsFound() throws IOException, SQLException {
        open("/review", ".queue a[data-open]");
        put("#why", "seen by two of us at the gate");
        browser.click("button[value=accept]");
        browser.waitFor("Accepted: it stays as it reads");
        browser.open("/audit?check=yes");
        browser.waitFor("All lines are as they were written.");
        browser.close();

        flip(ledger, "accepted");
        browser = Chromium.on(ledger);
        browser.open("/audit?check=yes");
        browser.waitFor("is not as it was written");
    }

    /** Alters one letter wherever these words stand in a ledger's file. */
    private static void flip(Path file, String words) throws IOException, SQLException {
        // What is altered in SQLite's log of writes is taken for a write that was not finished.
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (int at = content.indexOf(words); at >= 0; at = content.indexOf(words, at + 1)) {
                bytes.seek(at);
                bytes.write('b');
            }
        }
    }

    @Test
    void goesDownTheQueueWithKeysOnly() {
        browser.open("/review");
        List<WebElement> rows = browser.all(".queue tbody a[data-open]");
        String first = rows.get(0).getDomAttribute("href");
        String second = rows.get(1).getDomAttribute("href");
        browser.press("?");
        browser.waitFor("accept the claim");
        browser.press(Keys.ESCAPE);
        browser.press("j");
        browser.press("a");
        browser.waitFor("Decided last");
        assertThat(browser.find(".queue tr.current a[data-open]").getDomAttribute("href"))
                .isEqualTo(second);
        browser.press("x");
        browser.waitFor("rejected");
        browser.press("u");
        browser.find(".acts .undone");
        browser.press("j");
        browser.press("e");
        browser.waitForAddress("/claims/");
        browser.find("#words");
        browser.open(String.valueOf(second));
        browser.find("button[value=accept]");
        browser.open(String.valueOf(first));
        browser.waitFor("accepted by Ana Coder");
    }

    @Test
    void addsAClaimFromMarkedWords() {
        open("/reports", "a[href^='/reports/']");
        browser.driver().executeScript("""
                const word = [...document.querySelectorAll('.paragraph.body .text')].map((each) => each.lastChild)
                  .find((each) => each && each.textContent.length > 20)
                const text = word.nodeType === Node.TEXT_NODE ? word : word.firstChild
                const range = document.createRange()
                range.setStart(text, 0)
                range.setEnd(text, 12)
                getSelection().removeAllRanges()
                getSelection().addRange(range)""");
        String marked = String.valueOf(browser.driver().executeScript("return getSelection().toString()"))
                .strip();
        browser.click(".mark-form button");
        browser.waitFor("Add a claim that was missed");
        assertThat(browser.find("#words").getDomProperty("value")).isEqualTo(marked);
        new Select(browser.find("#kind")).selectByValue("damage");
        browser.click("button[value=add]");
        browser.waitFor("Added.");
        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo(marked);
    }
}
