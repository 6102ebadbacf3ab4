package org.dateline.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Capture;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.read.internal.bytes.Content;
import org.dateline.read.internal.bytes.ContentReader;
import org.dateline.read.internal.container.Told;
import org.dateline.read.internal.credit.Agencies;
import org.dateline.read.internal.credit.Credits;
import org.dateline.read.internal.credit.Outlets;
import org.dateline.read.internal.date.BylineSniffer;
import org.dateline.read.internal.date.DateChooser;
import org.dateline.read.internal.date.DateClue;
import org.dateline.read.internal.date.DateFinder;
import org.dateline.read.internal.date.DateLine;
import org.dateline.read.internal.date.DateLineSniffer;
import org.dateline.read.internal.date.DateSniffer;
import org.dateline.read.internal.date.Dating;
import org.dateline.read.internal.date.LabelledText;
import org.dateline.read.internal.date.OpeningSniffer;
import org.dateline.read.internal.date.RunningTextSniffer;
import org.dateline.read.internal.date.SaidDateSniffer;
import org.dateline.read.internal.html.PageReader;
import org.dateline.read.internal.label.Cutting;
import org.dateline.read.internal.label.Labelling;
import org.dateline.read.internal.label.Phrases;
import org.dateline.read.internal.label.Piece;
import org.dateline.read.internal.language.Languages;
import org.dateline.read.internal.text.PlainText;
import org.dateline.read.item.Said;
import org.dateline.read.outlet.OutletRegistry;

/** Reads captures into reports. Immutable and safe for any number of threads; build once. */
public final class Reader {
    /** A plain text may be a single line, a page has paragraphs; with nothing of the kind there is no report. */
    private static final Set<BlockKind> TEXT_HAS =
            EnumSet.of(BlockKind.BODY, BlockKind.HEADLINE, BlockKind.SUBTITLE, BlockKind.HEADING, BlockKind.CAPTION);

    private static final Set<BlockKind> PAGE_HAS = EnumSet.of(BlockKind.BODY);

    private final ContentReader contents = new ContentReader();
    private final PlainText plainText;
    private final PageReader pages;
    private final Labelling textLabels;
    private final DateFinder finder = new DateFinder();
    private final Credits credits;
    private final Outlets outlets;
    private final OutletRegistry registry;
    private final List<DateSniffer<LabelledText>> sniffers;

    private Reader(OutletRegistry registry) {
        this.registry = registry;
        Agencies agencies = new Agencies();
        Phrases phrases = new Phrases();
        DateLine dateLine = new DateLine(finder);
        Cutting cutting = new Cutting(phrases);
        plainText = new PlainText(cutting);

        textLabels = Labelling.ofText(agencies, dateLine, phrases);
        pages = new PageReader(cutting, Labelling.ofPages(agencies, dateLine, phrases), finder);
        credits = new Credits(agencies);
        outlets = new Outlets(agencies);
        sniffers = List.of(
                new DateLineSniffer(dateLine),
                new BylineSniffer(finder),
                new OpeningSniffer(finder),
                new SaidDateSniffer(finder),
                new RunningTextSniffer(finder));
    }

    /** A reader that knows the outlets of {@link OutletRegistry#ofMachine()}. */
    public static Reader create() {
        return new Reader(OutletRegistry.ofMachine());
    }

    /** Reads one capture; never throws for what the capture holds. */
    public ReadOutcome read(Capture capture) {
        return read(capture, Optional.empty());
    }

    /**
     * Reads one capture; never throws for what the capture holds.
     *
     * @param said what is said about it by whoever handed it in
     */
    public ReadOutcome read(Capture capture, Optional<Said> said) {
        Content content = contents.read(capture.bytes());
        if (content instanceof Content.PlainText text) {
            return textReport(capture, text.text(), said);
        }
        if (content instanceof Content.Page told && Told.isOne(told.markup())) {
            return textReport(capture, Told.words(told.markup()), said);
        }
        if (content instanceof Content.Page markup) {
            return pageReport(capture, markup.markup(), said, List.of());
        }
        if (content instanceof Content.Printed printed) {
            return pageReport(capture, printed.markup(), said, made(printed.created()));
        }
        Content.Unfit unfit = (Content.Unfit) content;
        return rejected(capture, unfit.code(), unfit.message());
    }

    /** Where the page came from, if it does not say so itself. */
    private static Optional<String> address(Capture capture, Optional<Said> said) {
        return said.flatMap(Said::url)
                .or(() -> Optional.of(capture.location()).filter(location -> location.startsWith("http")));
    }

    private static ReadOutcome tooManyLines(Capture capture) {
        return rejected(
                capture,
                RejectionCode.TOO_LARGE,
                "more than " + Labelling.MOST_PIECES + " paragraphs are more than a report has");
    }

    private ReadOutcome textReport(Capture capture, String text, Optional<Said> said) {
        List<Piece> pieces = plainText.pieces(text);
        if (pieces.size() > Labelling.MOST_PIECES) {
            return tooManyLines(capture);
        }
        LabelledText labelled = new LabelledText(text, textLabels.blocks(pieces));
        Findings findings = new Findings(
                labelled,
                sole(labelled, BlockKind.HEADLINE),
                outlets.in(labelled),
                sole(labelled, BlockKind.BYLINE),
                Optional.empty(),
                clues(labelled));
        return outcome(capture, findings, TEXT_HAS, said);
    }

    /** When the file was made says least of all. */
    private List<DateClue> made(Optional<String> created) {
        return created
                .flatMap(finder::firstIn)
                .map(found -> DateClue.changed(found.date(), found.value(), "when the PDF was made"))
                .stream()
                .toList();
    }

    private ReadOutcome pageReport(Capture capture, String markup, Optional<Said> said, List<DateClue> weakest) {
        return pages.read(markup, address(capture, said))
                .map(page -> pageReport(capture, page, said, weakest))
                .orElseGet(() -> tooManyLines(capture));
    }

    private ReadOutcome pageReport(Capture capture, PageReader.Page page, Optional<Said> said, List<DateClue> weakest) {
        List<DateClue> clues = new ArrayList<>(page.dates());
        clues.addAll(clues(page.text()));
        clues.addAll(page.weakDates());
        clues.addAll(weakest);
        Findings findings = new Findings(
                page.text(),
                page.title().or(() -> sole(page.text(), BlockKind.HEADLINE)),
                page.outlet(),
                page.byline().or(() -> sole(page.text(), BlockKind.BYLINE)),
                page.url(),
                clues);
        return outcome(capture, findings, PAGE_HAS, said);
    }

    private List<DateClue> clues(LabelledText text) {
        List<DateClue> clues = new ArrayList<>();
        sniffers.forEach(sniffer -> clues.addAll(sniffer.clues(text)));
        return clues;
    }

    private ReadOutcome outcome(Capture capture, Findings findings, Set<BlockKind> article, Optional<Said> said) {
        LabelledText text = findings.text();
        if (text.blocks().stream().noneMatch(block -> article.contains(block.kind()))) {
            return rejected(capture, RejectionCode.NO_ARTICLE, "no paragraph of an article found");
        }
        Findings all = said.map(known -> findings.with(known, finder)).orElse(findings);
        Dating dating = DateChooser.choose(all.clues());
        return new ReadOutcome.Read(new Report(
                ReportId.of(capture.sha256()),
                capture.sha256(),
                capture.location(),
                all.url(),
                all.title(),
                registry.name(all.outlet(), all.url()),
                all.byline(),
                credits.in(text, all.byline()),
                dating.published(),
                dating.rejected(),
                dating.notBefore(),
                Languages.of(sample(text)),
                text.text(),
                text.blocks()));
    }

    private static Optional<String> sole(LabelledText text, BlockKind kind) {
        return text.blocks().stream()
                .filter(block -> block.kind() == kind)
                .findFirst()
                .map(text::words);
    }

    /** The first paragraphs, enough to tell the language. */
    private static String sample(LabelledText text) {
        BlockKind kind = text.last(BlockKind.BODY) >= 0 ? BlockKind.BODY : BlockKind.HEADLINE;
        return text.blocks().stream()
                .filter(block -> block.kind() == kind)
                .limit(5)
                .map((Block block) -> text.words(block))
                .collect(Collectors.joining(" "));
    }

    private static ReadOutcome rejected(Capture capture, RejectionCode code, String message) {
        return new ReadOutcome.Rejected(
                new Rejection(capture.location(), Optional.of(capture.sha256()), code, message));
    }
}
