package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.dateline.model.BlockKind;
import org.dateline.model.Capture;
import org.dateline.model.DateEvidence;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.dateline.model.Report;
import org.junit.jupiter.api.Test;

class PdfTest {
    private final Reader reader = Reader.create();

    @Test
    void readsColumnsOneAfterAnotherAndJoinsBrokenWords() {
        Report report = report(Pdfs.report(3));
        assertThat(Taken.words(report, BlockKind.HEADLINE)).containsExactly("Bridge at Alma shelled");
        assertThat(report.text())
                .contains(
                        "was shelled on Sunday, 3 March 2019, the mayor's office said in a statement that it sent to reporters.",
                        "bridge will stay closed for a week, and buses will go by way of Borna until it opens.",
                        "The governor came to the bridge on Monday and spoke with those who live beside it.");
    }

    @Test
    void leavesOutRunningHeadsAndPageNumbers() {
        assertThat(report(Pdfs.report(3)).text()).doesNotContain("VALLEY MONITOR", "Page 2");
    }

    @Test
    void takesTitleAuthorAndDateFromTheFile() {
        Report report = report(Pdfs.report(1));
        assertThat(report.title()).contains("Bridge at Alma shelled");
        assertThat(report.byline()).contains("Ana Petri");
    }

    @Test
    void takesTheDayItWasMadeOnlyWhereTheTextNamesNone() {
        Report undated = report(Pdfs.made(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Pdfs.lines(
                        content,
                        11,
                        50,
                        700,
                        List.of("The bridge over the Alma was shelled, the mayor said.", "", Pdfs.RIGHT.get(2)));
            }
        }));
        assertThat(undated.published().map(DateEvidence::source)).contains("when the PDF was made");
        assertThat(undated.published().map(DateEvidence::date)).hasToString("Optional[2019-03-05]");
    }

    @Test
    void saysThatThereIsNoTextInPictures() {
        Rejection rejection = rejected(Pdfs.withoutText());
        assertThat(rejection.code()).isEqualTo(RejectionCode.NO_ARTICLE);
        assertThat(rejection.message()).contains("without any text");
    }

    @Test
    void endsAtPrefixes() {
        byte[] whole = Pdfs.report(1);
        for (int part = 1; part < 8; part++) {
            Capture cut = Capture.of("cut.pdf", Arrays.copyOf(whole, whole.length * part / 8));
            assertThat(reader.read(cut)).isNotNull();
        }
    }

    private Report report(byte[] pdf) {
        return ((ReadOutcome.Read) reader.read(Capture.of("report.pdf", pdf))).report();
    }

    private Rejection rejected(byte[] pdf) {
        return ((ReadOutcome.Rejected) reader.read(Capture.of("report.pdf", pdf))).rejection();
    }
}
