package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.Claim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two coders code the same reports, each in a ledger of their own, and a third decides between them. */
class CodingCommandsTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|text)\\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("'[^']*'|\\S+");

    @TempDir
    private Path folder;

    private Session session;
    private String shelling;
    private String capture;
    private String ann;
    private String ben;

    @BeforeEach
    void readAReport() throws IOException {
        session = new Session(folder).withVariable("USER", "carol");
        session.run("read", session.write("report.txt", Session.REPORT).toString());
        shelling = claim("Interior Ministry");
        capture = claim("captured three villages");
        ann = session.path("ann.ledger").toString();
        ben = session.path("ben.ledger").toString();
    }

    private String claim(String words) {
        return session.run("export")
                .out()
                .lines()
                .filter(line -> line.contains(words))
                .findFirst()
                .orElseThrow()
                .split("\"")[3];
    }

    private String done(String... arguments) {
        Session.Result result = session.run(arguments);
        assertThat(result.status()).as(result.err()).isZero();
        return result.out();
    }

    private void handOut(String... more) {
        for (String coder : List.of("ann", "ben")) {
            String[] arguments = new String[more.length + 6];
            System.arraycopy(
                    new String[] {"coding", "hand-out", "--coder", coder, "--output", coder.equals("ann") ? ann : ben},
                    0,
                    arguments,
                    0,
                    6);
            System.arraycopy(more, 0, arguments, 6, more.length);
            done(arguments);
        }
    }

    @Test
    void handsOutTheProgramsClaimsWithoutAnybodysDecisions() {
        String before = done("export");
        done("review", "correct", shelling, "--place", "Halfaya=35.26,36.60", "--reason", "seen there");
        done("review", "reject", capture);
        handOut();
        assertThat(done("claims", "--ledger", ann)).doesNotContain("Halfaya").contains(capture.substring(0, 8));
        assertThat(done("review", "--ledger", ann)).isEqualTo("0 decisions\n");
        assertThat(done("export", "--ledger", ann).lines().map(CodingCommandsTest::id))
                .isEqualTo(before.lines().map(CodingCommandsTest::id).toList());
        assertThat(done("audit", "list", "--ledger", ann)).doesNotContain("seen there", "corrected");
        assertThat(done("audit", "list")).contains("handed out", "to ann: 1 report with claims");
        assertThat(done("audit", "verify", "--ledger", ann)).contains("all as they were written");
    }

    private static String id(String line) {
        return line.split("\"")[3];
    }

    @Test
    void findsFullAgreementWhereNothingIsDecided() {
        handOut();
        assertThat(done("coding", "agreement", ann, ben)).contains("ann (0 decisions) and ben (0 decisions), 1 report");
        assertThat(done("coding", "agreement", ann, ben, "--format", "json"))
                .contains("\"field\":\"kind\"", "\"kappa\":1.0")
                .contains("\"kappa_undefined\":\"no variation: both say the same everywhere\"");
        assertThat(done("coding", "disagreements", ann, ben)).isEqualTo("0 disagreements, 0 not settled\n");
    }

    @Test
    void settlesDisagreementsInTheLedger() {
        handOut();
        done("review", "correct", shelling, "--kind", "air-drone-strike", "--ledger", ann, "--by", "ann");
        done("review", "correct", shelling, "--place", "Halfaya=35.26,36.60", "--ledger", ben, "--by", "ben");
        done("review", "reject", capture, "--ledger", ben, "--by", "ben");
        String listed = done("coding", "disagreements", ann, ben);
        assertThat(listed)
                .contains("1  kind", "ann: air-drone-strike", "2  places", "ben: halfaya (35.26, 36.60)")
                .contains("3  claim", "ben: no claim", "3 disagreements, 3 not settled");
        String agreement = done("coding", "agreement", ann, ben);
        assertThat(agreement.lines().filter(line -> line.startsWith("claim ")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).doesNotContain("100.0"));

        String settled = done(
                "coding",
                "settle",
                ann,
                ben,
                "--take",
                "1=ann",
                "--take",
                "2=neither",
                "--take",
                "3=BEN",
                "--reason",
                "read again");
        String act = settled.replaceAll("(?s).*1: ann; 'dateline review undo (\\d+)'.*", "$1");
        assertThat(done("show", shelling))
                .contains("air-drone-strike", "in-review, carol on ")
                .doesNotContain("Halfaya");
        assertThat(done("claims")).doesNotContain(capture.substring(0, 8));
        assertThat(done("coding", "disagreements", ann, ben))
                .contains("1  kind  settled: ann", "2  places  settled: neither", "3  claim  settled: ben")
                .contains("3 disagreements, 0 not settled");
        assertThat(done("audit", "verify")).contains("all as they were written");

        done("review", "undo", act);
        assertThat(done("claims")).doesNotContain("air-drone-strike");
        assertThat(done("coding", "disagreements", ann, ben)).contains("3 disagreements, 1 not settled");
        done("review", "redo", act);
        assertThat(done("claims")).contains("air-drone-strike");
        assertThat(done("coding", "disagreements", ann, ben)).contains("3 disagreements, 0 not settled");
        done("coding", "settle", ann, ben, "--take", "3=ann");
        assertThat(done("claims")).contains(capture.substring(0, 8));
        assertThat(done("coding", "disagreements", ann, ben)).contains("3  claim  settled: ann");
    }

    @Test
    void addsWhatOneCoderMarkedWhereNobodyWasGivenClaims() throws IOException {
        Claim marked = marked();
        session.run("review", "reject", shelling);
        handOut("--bare");
        assertThat(done("claims", "--ledger", ann)).doesNotContain(shelling.substring(0, 8));
        session.run("read", session.path("report.txt").toString(), "--ledger", ann);
        assertThat(done("export", "--ledger", ann)).isEmpty();
        try (Ledger ledger = Ledger.openExisting(Path.of(ann))) {
            ledger.decisions().add(marked, new Author("ann", ""));
        }
        assertThat(done("coding", "agreement", ann, ben))
                .contains("claim: nobody could take out what nobody marked; see words");
        assertThat(done("coding", "disagreements", ann, ben)).contains("1  claim", "ben: no claim");
        done("coding", "settle", ann, ben, "--take", "1=ann");
        assertThat(done("claims")).contains(shelling.substring(0, 8));
        assertThat(done("coding", "settle", ann, ben, "--take", "1=ben")).contains("1: ben; ");
        assertThat(done("claims")).doesNotContain(shelling.substring(0, 8));
    }

    /** As the program reads it: what a coder marks on the same words has the same id. */
    private Claim marked() {
        try (Ledger ledger = Ledger.openExisting(folder.resolve("ledger.db"))) {
            return ledger.claimsById(shelling).get(0);
        }
    }

    @Test
    void handsOutTheReportsThatAreChosen() throws IOException {
        session.run(
                "read",
                session.write("second.txt", Session.REPORT.replace("12 people", "14 people"))
                        .toString());
        assertThat(done("coding", "hand-out", "--coder", "ann", "-o", ann, "second.txt"))
                .contains("1 report for ann");
        assertThat(done("claims", "--ledger", ann)).contains("second.txt").doesNotContain("report.txt");
        assertThat(done("coding", "hand-out", "--coder", "ben", "-o", ben, "--kind", "shelling"))
                .contains("2 reports for ben");
        assertThat(session.run("coding", "agreement", ann, ben).err()).contains("the coders did not get the same");
    }

    @Test
    void saysWhatCannotBe() throws IOException {
        handOut();
        String main = folder.resolve("ledger.db").toString();
        String again = session.path("again.ledger").toString();
        done("coding", "hand-out", "--coder", "ann", "-o", again);
        String before = done("audit", "list");
        assertWrong("are both of ann", "coding", "agreement", ann, again);
        assertWrong("was not handed out", "coding", "agreement", ann, main);
        assertWrong("is there already", "coding", "hand-out", "--coder", "x", "-o", ann);
        assertWrong("no report", "coding", "hand-out", "--coder", "x", "-o", again + "2", "nowhere.txt");
        assertWrong("no report is chosen", "coding", "hand-out", "--coder", "x", "-o", again + "2", "--place", "Zzz");
        assertWrong("there is no disagreement 9", "coding", "settle", ann, ben, "--take", "9=ann");
        assertThat(done("audit", "list")).isEqualTo(before);
        Path text = session.write("text.ledger", "nothing");
        assertThat(session.run("coding", "agreement", ann, text.toString()).err())
                .contains("no Dateline ledger");
        assertThat(session.run("coding", "agreement", ann, again + "3").err()).contains("there is no ledger here");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.contains(".part"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=dora", "x=ann", "1", "0=ann"})
    void takesNoOtherWord(String taken) {
        handOut();
        done("review", "reject", capture, "--ledger", ben);
        Session.Result result = session.run("coding", "settle", ann, ben, "--take", taken);
        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.err()).isNotBlank();
        assertThat(done("review")).isEqualTo("0 decisions\n");
    }

    @Test
    void settlesNothingInACodersLedger() {
        handOut();
        done("review", "reject", capture, "--ledger", ben);
        assertWrong("is a coder's own", "coding", "settle", ann, ben, "--take", "1=ben", "--ledger", ann);
    }

    /** In a folder of its own; CLAIM stands for the first claim of the ledger that the command names. */
    @Test
    void doesWhatThePageSays() throws IOException {
        Path root = Path.of(System.getProperty("dateline.root", ".."));
        Files.delete(folder.resolve("ledger.db"));
        String printed = "";
        int commands = 0;
        for (MatchResult block : BLOCK.matcher(Files.readString(root.resolve("docs/coding.md")))
                .results()
                .toList()) {
            for (String line : block.group(2).lines().toList()) {
                if (block.group(1).equals("sh")) {
                    printed = done(arguments(line, root));
                    commands++;
                } else {
                    assertThat(printed).contains(line.strip());
                }
            }
        }
        assertThat(commands).isGreaterThan(6);
    }

    private String[] arguments(String line, Path root) {
        List<String> words = WORD.matcher(line.substring("./dateline ".length()))
                .results()
                .map(word -> word.group().replace("'", ""))
                .map(word -> word.endsWith(".ledger") ? session.path(word).toString() : word)
                .map(word -> word.equals("sample") ? root.resolve("sample").toString() : word)
                .toList();
        String ledger = words.contains("--ledger") ? words.get(words.indexOf("--ledger") + 1) : "";
        return words.stream()
                .map(word -> word.equals("CLAIM") ? id(done("export", "--ledger", ledger)) : word)
                .toArray(String[]::new);
    }

    private void assertWrong(String message, String... arguments) {
        Session.Result result = session.run(arguments);
        assertThat(result.err()).contains(message).doesNotContain("at org.dateline");
        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
    }
}
