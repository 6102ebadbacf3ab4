package org.dateline.publish.sitrep;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.text.Bidi;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.dateline.publish.sitrep.SituationReport.Citation;
import org.dateline.publish.sitrep.SituationReport.Section;
import org.dateline.publish.sitrep.SituationReport.Sentence;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A situation report in Office Open XML, with headings, lists and links that word processors and screen readers know. */
final class WordDocument {
    private static final String NORMAL = "Normal";
    private static final String TITLE = "Title";
    private static final String HEADING = "Heading1";
    private static final String LINK = "Hyperlink";
    private static final int HALF_POINTS = 2;

    private final XWPFDocument document;
    private final String links;
    private final BigInteger bullets;

    private WordDocument(XWPFDocument document, String links) {
        this.document = document;
        this.links = links;
        styles();
        bullets = bullets();
    }

    static void write(SituationReport report, String links, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new WordDocument(document, links).write(report);
            document.write(out);
        }
    }

    private void write(SituationReport report) {
        String title = XmlText.of(Heading.of(report));
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator("Dateline");
        words(paragraph(TITLE, title), title);
        for (Section section : report.sections()) {
            words(paragraph(HEADING, section.heading()), section.heading());
            section.sentences().forEach(this::sentence);
            if (section.sentences().isEmpty()) {
                words(paragraph(NORMAL, section.empty()), section.empty());
            }
        }
        words(paragraph(HEADING, ""), "Sources");
        int number = 0;
        for (Citation citation : report.citations()) {
            source(citation, ++number);
        }
    }

    private void sentence(Sentence sentence) {
        XWPFParagraph paragraph = paragraph(NORMAL, sentence.lead() + sentence.words());
        paragraph.setNumID(bullets);
        if (!sentence.lead().isEmpty()) {
            words(paragraph, sentence.lead()).setBold(true);
            words(paragraph, " ");
        }
        words(paragraph, sentence.words());
        for (int number : sentence.citations()) {
            words(paragraph, " ");
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(place(number));
            CTR run = link.addNewR();
            run.addNewRPr().addNewRStyle().setVal(LINK);
            run.addNewT().setStringValue("[" + number + "]");
        }
    }

    private void source(Citation citation, int number) {
        String words = number + ". " + Heading.of(citation) + ": “" + citation.words() + "” — ";
        XWPFParagraph paragraph = paragraph(NORMAL, words);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(place(number));
        start.setId(BigInteger.valueOf(number));
        words(paragraph, words);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
        XWPFHyperlinkRun link = paragraph.createHyperlinkRun(XmlText.of(links) + "/claims/" + citation.claim());
        link.setStyle(LINK);
        link.setText("claim " + citation.claim().value().substring(0, 8));
    }

    private static String place(int number) {
        return "source" + number;
    }

    /** An empty paragraph that runs as these words do. */
    private XWPFParagraph paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            paragraph.getCTP().getPPr().addNewBidi();
        }
        return paragraph;
    }

    private static XWPFRun words(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        run.setText(XmlText.of(words));
        return run;
    }

    private void styles() {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage("en-GB");
        styles.addStyle(style(NORMAL, NORMAL, STStyleType.PARAGRAPH, 10));
        styles.addStyle(headline(TITLE, TITLE, 18));
        XWPFStyle heading = headline(HEADING, "heading 1", 12);
        heading.getCTStyle().getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        styles.addStyle(heading);
        XWPFStyle link = style(LINK, LINK, STStyleType.CHARACTER, 9);
        link.getCTStyle().getRPr().addNewColor().setVal("0B5394");
        styles.addStyle(link);
    }

    private static XWPFStyle headline(String id, String name, int points) {
        XWPFStyle style = style(id, name, STStyleType.PARAGRAPH, points);
        style.getCTStyle().getRPr().addNewB();
        style.getCTStyle().getPPr().addNewKeepNext();
        style.getCTStyle().getPPr().addNewSpacing().setBefore(BigInteger.valueOf(240));
        return style;
    }

    private static XWPFStyle style(String id, String name, STStyleType.Enum type, int points) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(type);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if (type == STStyleType.PARAGRAPH) {
            style.addNewPPr();
        }
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf((long) HALF_POINTS * points));
        return new XWPFStyle(style);
    }

    private BigInteger bullets() {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(360));
        level.getPPr().getInd().setHanging(BigInteger.valueOf(240));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
