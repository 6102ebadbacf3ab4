package org.dateline.desk.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.dateline.desk.Desk;
import org.dateline.desk.access.Entrance;
import org.dateline.desk.picture.Tiles;
import org.dateline.desk.server.Setup;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's browser, looking at a desk of its own. */
final class Chromium implements AutoCloseable {
    static final int WIDE = 1440;
    static final int NARROW = 390;

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private final Desk desk;
    private final ChromeDriver driver;

    private Chromium(Path ledger, Optional<Tiles> tiles, List<Path> coded) {
        desk = Desk.open(new Setup(
                ledger,
                "test",
                Entrance.local(0, "Ana Coder"),
                tiles,
                coded,
                Optional.empty(),
                read -> {},
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)));
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(FLAGS);
        options.setCapability("goog:loggingPrefs", logging);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        width(WIDE);
    }

    /** Skips the test where there is no browser; {@code .ci/run} installs it. */
    static Chromium on(Path ledger) {
        return on(ledger, Optional.empty());
    }

    /** Likewise, with the ledgers of two coders. */
    static Chromium on(Path ledger, List<Path> coded) {
        return on(ledger, Optional.empty(), coded);
    }

    /** Likewise, with a server of tiles for the map. */
    static Chromium on(Path ledger, Optional<Tiles> tiles) {
        return on(ledger, tiles, List.of());
    }

    private static Chromium on(Path ledger, Optional<Tiles> tiles, List<Path> coded) {
        assumeTrue(Files.isExecutable(BROWSER), "no " + BROWSER + " here: apt-get install chromium chromium-driver");
        assumeTrue(Files.isExecutable(DRIVER), "no " + DRIVER + " here: apt-get install chromium-driver");
        Chromium browser = new Chromium(ledger, tiles, coded);
        browser.awaitLedger();
        return browser;
    }

    /** Until the desk has read the ledger for the first time, it says so on every page. */
    private void awaitLedger() {
        patience().until(now -> {
            open("/");
            return !all(".edition").isEmpty();
        });
    }

    ChromeDriver driver() {
        return driver;
    }

    URI address() {
        return desk.address();
    }

    /** Shows an address of the desk. */
    void open(String path) {
        driver.get(desk.address().resolve(path).toString());
    }

    /** What follows the host in the address that is shown. */
    String shown() {
        return driver.getCurrentUrl().substring(desk.address().toString().length() - 1);
    }

    void width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 1000));
    }

    void colours(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The first that is there, as soon as it is. */
    WebElement find(String selector) {
        return patience().until(now -> now.findElement(By.cssSelector(selector)));
    }

    /** Clicks the first that is there. */
    void click(String selector) {
        patience().until(now -> {
            now.findElement(By.cssSelector(selector)).click();
            return true;
        });
    }

    /** The words of the first that is there. */
    String text(String selector) {
        return patience().until(now -> now.findElement(By.cssSelector(selector)).getText());
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Types on whatever has the focus. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Puts words into a field in place of what stands there, and sends its form. */
    void fill(String selector, String words) {
        WebElement field = find(selector);
        field.clear();
        field.sendKeys(words, Keys.ENTER);
    }

    /** Waits until the page says these words. */
    void waitFor(String words) {
        patience()
                .withMessage("waiting for “" + words + "”")
                .until(now -> now.findElement(By.tagName("body")).getText().contains(words));
    }

    /** Waits until the address holds these words. */
    void waitForAddress(String words) {
        patience()
                .withMessage("waiting for the address to hold " + words)
                .until(now -> String.valueOf(now.getCurrentUrl()).contains(words));
    }

    /** Waits also while one page takes the place of another, whose elements are gone by then. */
    private FluentWait<WebDriver> patience() {
        return new WebDriverWait(driver, PATIENCE).ignoring(StaleElementReferenceException.class);
    }

    /** What the browser itself had to complain of since it was last asked: scripts refused, files that failed. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** What the page loaded, by address. */
    List<String> loaded() {
        Object names = driver.executeScript("return performance.getEntriesByType('resource').map((each) => each.name)");
        return ((List<?>) names).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        driver.quit();
        desk.close();
    }
}
