package org.dateline.publish.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dateline.model.ClaimId;
import org.dateline.publish.sitrep.SituationReport.Citation;
import org.dateline.publish.sitrep.SituationReport.Section;
import org.dateline.publish.sitrep.SituationReport.Sentence;
import org.dateline.publish.sitrep.SituationReports.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Situation reports as PDFBox and POI read them. */
class DocumentsTest {
    private static final String LINKS = "https://desk.example.org/a'b";
    private static final LocalDate DAY = LocalDate.of(2024, 12, 4);

    private static SituationReport report(String... words) {
        List<Sentence> sentences = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        for (String each : words) {
            int number = citations.size() + 1;
            citations.add(new Citation(
                    new ClaimId(String.format("%016x", number)), "Outlet " + number, Optional.of(DAY), each));
            sentences.add(new Sentence("Lead " + number, each, List.of(number)));
        }
        return new SituationReport(
                "Syria",
                DAY,
                DAY,
                List.of(
                        new Section("Highlights", "Nothing.", sentences),
                        new Section("Contested", "Nobody.", List.of())),
                citations);
    }

    private static byte[] written(SituationReport report, Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SituationReports.write(report, form, LINKS, out);
        return out.toByteArray();
    }

    private static String flat(String text) {
        return text.replace("\u200B", "").replaceAll("\\s+", " ");
    }

    @Test
    void aWordProcessorFindsHeadingsListsAndLinks() throws IOException {
        try (XWPFDocument document = word(report("First words.", "Second words."))) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Syria: situation report, 4 Dec 2024");
            assertThat(styled(document, "Title")).containsExactly("Syria: situation report, 4 Dec 2024");
            assertThat(styled(document, "Heading1")).containsExactly("Highlights", "Contested", "Sources");
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getNumID() != null)
                            .map(XWPFParagraph::getText))
                    .containsExactly("Lead 1 First words. [1]", "Lead 2 Second words. [2]");
            assertThat(document.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .filter(XWPFHyperlinkRun.class::isInstance)
                            .map(XWPFHyperlinkRun.class::cast)
                            .map(link -> link.getAnchor() == null
                                    ? link.getHyperlink(document).getURL()
                                    : link.getAnchor()))
                    .containsExactly(
                            "source1",
                            "source2",
                            LINKS + "/claims/0000000000000001",
                            LINKS + "/claims/0000000000000002");
        }
    }

    private static XWPFDocument word(SituationReport report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written(report, Form.DOCX)));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void aPdfIsTaggedHasItsFontsAndLeadsToClaims() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(report("First words.", "Second words."), Form.PDF))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Syria: situation report, 4 Dec 2024");
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Highlights", "Contested", "Sources");
            List<String> addresses = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI to) {
                        addresses.add(to.getURI());
                    }
                }
            }
            assertThat(addresses)
                    .containsExactly(
                            "https://desk.example.org/a%27b/claims/0000000000000001",
                            "https://desk.example.org/a%27b/claims/0000000000000002");
            assertThat(flat(new PDFTextStripper().getText(document)))
                    .contains("Lead 1 First words. [1]", "2. Outlet 2, 4 Dec 2024: “Second words.” — claim 00000000");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>&amp;</b> ]]> <!-- <fo:block> url('x')",
                "Łódź, Đà Nẵng, Ḩamāh, Київ, Ελλάδα, ’ “ ” … – —",
                "\u0000 \u0001 \u000B lone \uD800 and \uDC00 and \uFFFE",
                "HYPERLINK \"http://evil.example\" \\* MERGEFORMAT =1+1",
                ""
            })
    void wordsStayWords(String words) throws IOException {
        String expected = flat(XmlText.of(words));
        try (XWPFDocument document = word(report(words))) {
            assertThat(document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .map(DocumentsTest::flat))
                    .anyMatch(text -> text.contains(expected));
        }
        try (PDDocument document = Loader.loadPDF(written(report(words), Form.PDF))) {
            assertThat(flat(new PDFTextStripper().getText(document))).contains(expected);
        }
    }

    @Test
    void arabicAndHebrewAreInThePdfAndRunFromTheRightInTheWordDocument() throws IOException {
        String arabic = "قال المرصد إن ثلاثة أشخاص قتلوا";
        SituationReport report = new SituationReport(
                "Syria",
                DAY,
                DAY,
                List.of(new Section("Highlights", "", List.of(new Sentence("", arabic + " שלום", List.of())))),
                List.of());
        try (XWPFDocument document = word(report)) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getCTP().getPPr().isSetBidi())
                            .map(XWPFParagraph::getText))
                    .containsExactly(arabic + " שלום");
        }
        try (PDDocument document = Loader.loadPDF(written(report, Form.PDF))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).doesNotContain(Glyphs.MISSING, "#");
            assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC)).contains(arabic);
        }
    }

    @Test
    void saysWhatTheFontLacks() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(report("漢字 in words"), Form.PDF))) {
            assertThat(flat(new PDFTextStripper().getText(document))).contains("□□ in words", "lacks stand as □ (4)");
        }
        try (XWPFDocument document = word(report("漢字 in words"))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("Lead 1 漢字 in words [1]");
        }
    }

    @Test
    void longWordsStayOnThePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(report("x".repeat(3_000)), Form.PDF))) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u200B]", "");
            assertThat(text).contains("x".repeat(3_000));
            assertThat(document.getNumberOfPages()).isBetween(1, 3);
        }
    }

    @Test
    void anyWordsMakeDocumentsThatOpen() throws IOException {
        Random random = new Random(6);
        String[] words = IntStream.range(0, 60)
                .mapToObj(number -> random.ints(random.nextInt(80), 0, random.nextBoolean() ? 0x250 : 0x10FFFF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toArray(String[]::new);
        try (XWPFDocument document = word(report(words));
                PDDocument pdf = Loader.loadPDF(written(report(words), Form.PDF))) {
            assertThat(document.getParagraphs()).hasSizeGreaterThan(120);
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
    }
}
