package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dateline.cli.Session.Result;
import org.dateline.desk.Desk;
import org.dateline.model.Sha256;
import org.dateline.publish.ExportFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of what stays back is told by a published ledger: not by its file, any export, page or answer. */
class PublishCommandTest {
    private static final String MIXED = """
            River towns shelled as talks stall

            2 December 2024

            The army shelled the town of Hama on Sunday, killing at least 12 people, the Interior Ministry said.

            Zarqanite gunmen captured the village of Quxabad on Monday and killed 3141 cattle, a rebel commander told The Example.

            "Seven shells hit my street," Wafaquz Kharduli, a baker in Hama, said on Monday. Kharduli said two neighbours were killed.

            President Omar Beltane said on Monday the army had retaken Aleppo.
            """;

    private static final String SECRET = """
            Convoy hit near Mexotibar

            2 December 2024

            Rebels ambushed a convoy near Mexotibar on Sunday, killing 2718 soldiers, Captain Ulfrid Nazbek said.
            """;

    /** Of today. */
    private static String young() {
        String today = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                .withZone(ZoneOffset.UTC)
                .format(Clock.systemUTC().instant());
        return """
            Bridge at Trivoquin destroyed

            %s

            The army destroyed the bridge at Trivoquin on Sunday, the defence ministry said.
            """.formatted(today);
    }

    private static final String UNDATED =
            "Rebels shelled the market of Obdurath, killing 6 people, the ministry said.\n";

    /** What is in nothing but what stays back, or names private people. */
    private static final List<String> KEPT_BACK = List.of(
            "Zarqanite",
            "Quxabad",
            "3141",
            "Mexotibar",
            "2718",
            "Ulfrid",
            "Nazbek",
            "Trivoquin",
            "Obdurath",
            "Yolqar",
            "Plinquat",
            "Zebulon",
            "Wafaquz",
            "Kharduli");

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    private static final int MOST_PAGES = 1_500;

    @TempDir
    private Path folder;

    private Session session;
    private Path open;

    @BeforeEach
    void readAndClassify() throws IOException {
        session = new Session(folder).withVariable("USER", "Zebulon");
        Path in = Files.createDirectories(folder.resolve("Yolqar"));
        Files.writeString(in.resolve("mixed.txt"), MIXED);
        Files.writeString(in.resolve("secret.txt"), SECRET);
        Files.writeString(in.resolve("young.txt"), young());
        Files.writeString(in.resolve("undated.txt"), UNDATED);
        session.run("read", in.toString());
        open = folder.resolve("open.db");
        String secret = ids("reports", "Mexotibar").get(0);
        assertDone(session.run("review", "classify", secret, "severe", "--reason", "Plinquat said so"));
        for (String claim : ids("claims", "Zarqanite")) {
            assertDone(session.run("review", "classify", claim, "high", "--reason", "Plinquat said so"));
        }
    }

    private static void assertDone(Result result) {
        assertThat(result.status()).as(result.err()).isZero();
    }

    /** Of the rows of an export that hold these words. */
    private List<String> ids(String what, String words) {
        List<String> ids = new ArrayList<>();
        for (String line : session.run("export", "--what", what).lines()) {
            Matcher id = Pattern.compile("\"id\":\"([0-9a-f]{16})\"").matcher(line);
            if (line.contains(words) && id.find()) {
                ids.add(id.group(1));
            }
        }
        assertThat(ids).as(words).isNotEmpty();
        return ids;
    }

    private Result publish(String... more) {
        List<String> arguments = new ArrayList<>(List.of("publish", "--output", open.toString()));
        arguments.addAll(List.of(more));
        return session.run(arguments.toArray(String[]::new));
    }

    /** Where any of these stands, in any way it may be written. */
    private static List<String> leaks(Map<String, byte[]> places, List<String> kept) {
        List<String> leaks = new ArrayList<>();
        Map<String, String> forms = new TreeMap<>();
        for (String word : kept) {
            forms.put(word, word);
            forms.put("base64 of " + word, base64(word));
            forms.put("SHA-256 of " + word, Sha256.of(word).hex());
        }
        for (String text : List.of(MIXED, SECRET, young(), UNDATED)) {
            forms.put(
                    "id of " + text.strip().lines().findFirst().orElse(""),
                    Sha256.of(text).brief());
        }
        places.forEach((place, bytes) -> {
            String plain = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            String wide = plain.replace("\0", "");
            forms.forEach((name, form) -> {
                String looked = form.toLowerCase(Locale.ROOT);
                if (plain.contains(looked) || wide.contains(looked)) {
                    leaks.add(name + " in " + place);
                }
            });
        });
        return leaks;
    }

    /** The middle of it, which does not hang on what stands before. */
    private static String base64(String word) {
        String whole = Base64.getEncoder().withoutPadding().encodeToString(word.getBytes(StandardCharsets.UTF_8));
        return whole.substring(0, whole.length() - 2);
    }

    private Map<String, byte[]> everything() throws IOException, InterruptedException {
        // Whoever takes something out of the public ledger stands in its log.
        session = session.withVariable("USER", "a visitor");
        Map<String, byte[]> all = new TreeMap<>();
        all.put("the file", Files.readAllBytes(open));
        for (ExportFormat format : ExportFormat.values()) {
            Path file = folder.resolve("export." + format.code());
            assertDone(session.run(
                    "export", "--ledger", open.toString(), "--format", format.code(), "--output", file.toString()));
            byte[] bytes = Files.readAllBytes(file);
            all.put("export " + format.code(), bytes);
            all.put("unpacked " + format.code(), unpacked(bytes));
        }
        for (String[] command : List.of(
                new String[] {"export", "--what", "all"},
                new String[] {"claims"},
                new String[] {"events"},
                new String[] {"origins"},
                new String[] {"figures"},
                new String[] {"control"},
                new String[] {"changes"},
                new String[] {"audit", "list"},
                new String[] {"review"},
                new String[] {"sitrep", "--on", "2024-12-02", "--place", "Syria"})) {
            List<String> arguments = new ArrayList<>(List.of(command));
            arguments.addAll(List.of("--ledger", open.toString()));
            Result result = session.run(arguments.toArray(String[]::new));
            assertDone(result);
            all.put(String.join(" ", command), result.out().getBytes(StandardCharsets.UTF_8));
        }
        pages(all);
        return all;
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void pages(Map<String, byte[]> all) throws IOException, InterruptedException {
        PrintStream log = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try (Desk desk = Desk.open(open, "test", "reader", 0, log)) {
            HttpClient client = HttpClient.newHttpClient();
            Deque<String> waiting = new ArrayDeque<>(List.of(
                    "/",
                    "/api/claims",
                    "/api/reports",
                    "/api/events",
                    "/api/figures",
                    "/api/origins",
                    "/api/places",
                    "/api/map",
                    "/api/timeline",
                    "/api/changes?since=2020-01-01",
                    "/audit"));
            Set<String> seen = new HashSet<>(waiting);
            while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
                String path = waiting.remove();
                URI address = desk.address().resolve(path.replace(" ", "%20").replace("|", "%7C"));
                HttpResponse<byte[]> answer =
                        client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
                if (path.startsWith("/assets/")) {
                    continue;
                }
                all.put("page " + path, answer.body());
                Matcher link = LINK.matcher(new String(answer.body(), StandardCharsets.UTF_8));
                while (link.find()) {
                    String next = link.group(1).replace("&amp;", "&");
                    if (seen.add(next)) {
                        waiting.add(next);
                    }
                }
            }
        }
    }

    @Test
    void tellsNothingOfWhatStaysBack() throws IOException, InterruptedException {
        Result result = publish();
        assertDone(result);
        assertThat(result.out()).startsWith("1 report with ").contains("3 reports and ", " stay back");
        Map<String, byte[]> everything = everything();
        assertThat(everything).hasSizeGreaterThan(60);
        assertThat(leaks(everything, KEPT_BACK)).isEmpty();
        String rows = new String(everything.getOrDefault("export jsonl", new byte[0]), StandardCharsets.UTF_8);
        assertThat(rows).contains("Hama", "Interior Ministry", "Omar Beltane", "Person ", "\u2588");
        assertThat(session.run("audit", "list").out()).contains("published", "open.db", "classified");
    }

    /** Shows that the search above finds what is there. */
    @Test
    void leavesInWhatIsLetOut() throws IOException, InterruptedException {
        assertDone(publish("--up-to", "severe", "--delay-hours", "0"));
        assertThat(leaks(everything(), List.of("Quxabad", "Mexotibar", "Nazbek")))
                .anyMatch(leak -> leak.startsWith("Quxabad in the file"))
                .anyMatch(leak -> leak.startsWith("Mexotibar in page /reports"))
                .anyMatch(leak -> leak.startsWith("Nazbek in export jsonl"))
                .anyMatch(leak -> leak.startsWith("Quxabad in unpacked uima"));
    }

    @Test
    void saysWhyNot() throws IOException {
        assertDone(publish());
        assertThat(publish().err()).contains("already");
        Files.delete(open);
        assertThat(publish("--delay-hours", "-1").err()).contains("0 hours or more");
        assertThat(publish("--up-to", "secret").err()).contains("--up-to");
        assertThat(session.run("review", "classify", "zzz", "high").status()).isNotZero();
        try (var left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(String::valueOf)).noneMatch(name -> name.startsWith(".publish"));
        }
    }

    @Test
    void exportsWhatIsSensitiveByLeaveOfAnotherAlone() {
        String all = "Quxabad";
        Result without = session.run("export");
        assertThat(without.out()).contains("Aleppo").doesNotContain(all, "Mexotibar");
        assertThat(without.err()).contains("more sensitive than low", "review approve");
        assertThat(session.run("sitrep", "--on", "2024-12-02", "--place", "Hama")
                        .out())
                .doesNotContain(all);
        Result given = session.run("review", "approve", "high", "--by", "Edda", "--days", "2");
        assertThat(given.out()).startsWith("approval 1: exports up to high until ");
        assertThat(session.run("export", "--approval", "1").out()).contains(all).doesNotContain("Mexotibar");
        assertThat(session.run("export", "--approval", "1", "--by", "Edda").err())
                .contains("by their own leave");
        assertThat(session.run("export", "--approval", "2").err()).contains("no approval 2");
        assertThat(session.run("review", "approve", "high", "--days", "0").err())
                .contains("1 to 90 days");
        assertThat(session.run("audit", "list").out())
                .contains("approved", "exports up to high", "exported", "by approval 1", "standard output");
    }

    @Test
    void undoesAClassification() {
        String claim = ids("claims", "Omar Beltane").get(0);
        Result result = session.run("review", "classify", claim, "moderate");
        Matcher act = Pattern.compile("undo (\\d+)").matcher(result.out());
        assertThat(act.find()).isTrue();
        assertDone(session.run("review", "undo", act.group(1)));
        assertDone(publish());
        assertThat(session.run("claims", "--ledger", open.toString()).out()).contains("Aleppo");
        assertThat(session.run("audit", "verify").status()).isZero();
    }
}
