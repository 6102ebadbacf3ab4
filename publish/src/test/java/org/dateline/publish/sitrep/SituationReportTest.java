package org.dateline.publish.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.dateline.intake.Engine;
import org.dateline.intake.Intake;
import org.dateline.intake.Progress;
import org.dateline.intake.Sources;
import org.dateline.intake.Whole;
import org.dateline.ledger.Ledger;
import org.dateline.model.ClaimId;
import org.dateline.publish.sitrep.SituationReport.Citation;
import org.dateline.publish.sitrep.SituationReport.Section;
import org.dateline.publish.sitrep.SituationReport.Sentence;
import org.dateline.publish.sitrep.SituationReports.Form;
import org.dateline.testkit.Shared;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Situation reports on the sample reports: every sentence is held against the claims that it cites. */
class SituationReportTest {
    private static final Pattern QUOTATION = Pattern.compile("“([^”]*)”");
    private static final Pattern DASH = Pattern.compile("” — |: “");
    private static final String LINKS = "http://127.0.0.1:7070";

    @TempDir
    private static Path folder;

    private static Whole sample;

    @BeforeAll
    static void readTheSamples() {
        sample = read(Path.of(System.getProperty("dateline.root")).resolve("sample"), "sample.db");
    }

    private static Whole read(Path reports, String name) {
        Path file = folder.resolve(name);
        try (Engine engine = Engine.start("test");
                Ledger ledger = Ledger.open(file)) {
            new Intake(ledger, engine, Progress.SILENT, 2)
                    .take(Sources.find(List.of(reports.toString()), InputStream.nullInputStream(), file));
            return Whole.of(ledger, Optional.empty());
        }
    }

    private static LocalDate december(int day) {
        return LocalDate.of(2024, 12, day);
    }

    private static String written(SituationReport report, Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SituationReports.write(report, form, LINKS, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void citesClaimsForAllThatItSays() {
        for (int day = 1; day <= 6; day++) {
            check(SituationReports.of(sample, "Syria", december(day), december(day)), sample);
        }
        check(SituationReports.of(sample, "Hama", december(1), december(6)), sample);
    }

    @Test
    void citesClaimsForAllThatItSaysOfRealReports() {
        Whole whole = read(Shared.path("seeds"), "seeds.db");
        for (int day : new int[] {1, 4}) {
            SituationReport report = SituationReports.of(whole, "Syria", december(day), december(day));
            check(report, whole);
            assertThat(report.sections().get(0).sentences()).isNotEmpty();
        }
    }

    private static void check(SituationReport report, Whole whole) {
        List<Citation> citations = report.citations();
        for (Citation citation : citations) {
            assertThat(Wording.line(entry(whole, citation).report().text())).contains(citation.words());
        }
        for (Section section : report.sections()) {
            if (!section.heading().equals("Method")) {
                section.sentences().forEach(sentence -> check(sentence, citations, whole));
            }
        }
        assertThat(report.sections().stream()
                        .flatMap(section -> section.sentences().stream())
                        .flatMap(sentence -> sentence.citations().stream())
                        .distinct())
                .as("every source is cited")
                .hasSize(citations.size());
    }

    private static Whole.Entry entry(Whole whole, Citation citation) {
        return Objects.requireNonNull(whole.claims().get(citation.claim()), "no such claim");
    }

    /** What it quotes stands in a report that it cites; whom it names is a claimant or an outlet of a claim that it cites. */
    private static void check(Sentence sentence, List<Citation> citations, Whole whole) {
        assertThat(sentence.citations()).as(sentence.words()).isNotEmpty().doesNotHaveDuplicates();
        List<Whole.Entry> cited = sentence.citations().stream()
                .map(number -> entry(whole, citations.get(number - 1)))
                .toList();
        for (MatchResult quotation :
                QUOTATION.matcher(sentence.words()).results().toList()) {
            assertThat(cited.stream().map(entry -> plain(entry.report().text())))
                    .as(sentence.words())
                    .anySatisfy(text -> assertThat(text).contains(plain(quotation.group(1))));
        }
        Stream<String> names = cited.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(Wording.outlet(entry.report())),
                        whole.standings().claimants(entry.claim().id()).stream()));
        String attribution = DASH.split(QUOTATION.matcher(sentence.words()).replaceAll("“”"), -1)[0];
        assertThat(names.map(SituationReportTest::plain).toList())
                .as(sentence.words())
                .anyMatch(name -> plain(sentence.words()).contains(name)
                        || plain(attribution).contains(name));
    }

    private static String plain(String words) {
        return Wording.line(words).replaceAll("[“”‘’\"']", "'");
    }

    @Test
    void showsWhoContradictsWhom() {
        SituationReport report = SituationReports.of(sample, "Syria", december(3), december(3));
        assertThat(words(report, "Contested and denied"))
                .anySatisfy(words -> assertThat(words).contains("denies", "Military Operations Command"))
                .anySatisfy(words -> assertThat(words).contains("contradicts", "more than 400", "96 rebel dead"));
        assertThat(words(SituationReports.of(sample, "Syria", december(1), december(5)), "Corrections and updates"))
                .anySatisfy(words -> assertThat(words).contains("updates", "704"));
    }

    private static List<String> words(SituationReport report, String heading) {
        return report.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .flatMap(section -> section.sentences().stream())
                .map(Sentence::words)
                .toList();
    }

    @Test
    void tellsAnEventOnceOnly() {
        SituationReport report = SituationReports.of(sample, "Syria", december(1), december(5));
        List<String> told = new ArrayList<>();
        report.sections().stream()
                .filter(section ->
                        !section.heading().startsWith("C") && !section.heading().startsWith("Figures"))
                .flatMap(section -> section.sentences().stream())
                .forEach(sentence -> told.add(sentence.words()));
        assertThat(told).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }

    @Test
    void isTheSameForTheSameLedger() throws IOException {
        for (Form form : List.of(Form.MD, Form.HTML)) {
            assertThat(written(SituationReports.of(sample, "Syria", december(4), december(4)), form))
                    .isEqualTo(written(SituationReports.of(sample, "Syria", december(4), december(4)), form));
        }
    }

    @Test
    void saysThatNothingIsToldOfADayOrAPlace() throws IOException {
        for (SituationReport report : List.of(
                SituationReports.of(sample, "Syria", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1)),
                SituationReports.of(sample, "Nowhere at all", december(4), december(4)))) {
            assertThat(report.citations()).isEmpty();
            assertThat(written(report, Form.MD)).contains("Nothing is told.", "Made from 0 claims of 0 reports");
        }
    }

    @Test
    void leavesOutWhatIsSaidOfOtherCountries() {
        SituationReport report = SituationReports.of(sample, "Lebanon", december(1), december(5));
        assertThat(report.citations())
                .allSatisfy(citation ->
                        assertThat(entry(sample, citation).report().text()).contains("Leban"));
    }

    @Test
    void keepsWordsWords() throws IOException {
        List<String> hostile = List.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![x](http://evil.example/x.png) [y](javascript:alert(1))",
                "**bold** _it_ `code` ~~no~~ # no heading",
                "1. no list",
                "- no list",
                "| no | table |",
                "&lt;b&gt; &amp; <http://evil.example>",
                "\"' “ ” \\ \\* \\<",
                "مرحبا שלום \u202Eabc");
        for (String words : hostile) {
            SituationReport report = new SituationReport(
                    words,
                    december(1),
                    december(2),
                    List.of(
                            new Section(words, "", List.of(new Sentence(words, words, List.of(1)))),
                            new Section(words, words, List.of())),
                    List.of(new Citation(new ClaimId("0123456789abcdef"), words, Optional.empty(), words)));
            String rendered = HtmlRenderer.builder()
                    .build()
                    .render(Parser.builder().build().parse(written(report, Form.MD)));
            for (Document page : List.of(Jsoup.parse(written(report, Form.HTML)), Jsoup.parse(rendered))) {
                assertThat(page.select("script, img, iframe, em, code, del, table, h1 ~ h1, ul ul, ol ol"))
                        .as(words)
                        .isEmpty();
                assertThat(page.select("a[href]").eachAttr("href"))
                        .allMatch(link -> link.startsWith("#") || link.equals(LINKS + "/claims/0123456789abcdef"));
                assertThat(page.wholeText().replaceAll("\\s+", " ")).as(words).contains(words);
            }
        }
    }
}
