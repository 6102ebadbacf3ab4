package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.attribution.PersonFinder;
import org.dateline.extract.attribution.Quotations;
import org.dateline.extract.attribution.SpeechAct;
import org.dateline.extract.attribution.SpeechFinder;
import org.dateline.extract.figure.FigureFinder;
import org.dateline.extract.figure.FigureMention;
import org.dateline.extract.happening.Sides;
import org.dateline.extract.place.PlaceFinder;
import org.dateline.extract.place.PlaceMention;
import org.dateline.extract.place.PlaceRole;
import org.dateline.extract.place.ReportPlaces;
import org.dateline.extract.time.WhenFinder;
import org.dateline.language.Analysis;
import org.dateline.language.LanguageAnalyzer;
import org.dateline.language.Sentence;
import org.dateline.model.Anchor;
import org.dateline.model.Block;
import org.dateline.model.Claim;
import org.dateline.model.NamedPerson;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** Finds the claims of a report: a pure function of the report and its anchor. Safe for any number of threads. */
public final class Extractor {
    /** Characters of reporting text that are coded at most: a book, not a report, is longer. */
    public static final int MOST_CHARACTERS = 300_000;

    private final LanguageAnalyzer language;
    private final SpeechFinder speech = new SpeechFinder();
    private final Sides sides = new Sides();
    private final DraftWriter drafts = new DraftWriter();
    private final SpeechStep said = new SpeechStep();
    private final KindStep kinds = new KindStep(sides);
    private final FigureFinder figures = FigureFinder.english();
    private final WhenFinder whens = WhenFinder.english();
    private final PersonFinder persons = new PersonFinder();
    private final PlaceFinder places = PlaceFinder.bundled();

    private Extractor(LanguageAnalyzer language) {
        this.language = language;
    }

    public static Extractor using(LanguageAnalyzer language) {
        return new Extractor(language);
    }

    /**
     * The claims of a report in the order of its text.
     *
     * @param anchor the day that relative words are reckoned from; empty if none is known
     */
    public List<Claim> extract(Report report, Optional<Anchor> anchor) {
        List<Block> blocks = coded(report);
        List<Span> spans = blocks.stream().map(Block::span).toList();
        Analysis analysis = language.analyze(report.text(), spans);
        List<SpeechAct> acts = speech.find(analysis, spans, sides.bothIn(report.text()));
        ReadReport read = new ReadReport(
                report, anchor, sentences(report, anchor, blocks, analysis), acts, Quotations.in(report.text(), spans));
        return claims(read);
    }

    /** The names of persons in its reporting text, in order, as often as they are named. */
    public List<NamedPerson> persons(Report report) {
        return persons.find(language.analyze(
                report.text(), coded(report).stream().map(Block::span).toList()));
    }

    /** Whether the report is so long that only its beginning is coded. */
    public static boolean isCut(Report report) {
        return report.blocks().stream()
                        .filter(block -> block.kind().isReporting())
                        .mapToLong(block -> block.span().length())
                        .sum()
                > MOST_CHARACTERS;
    }

    private static List<Block> coded(Report report) {
        List<Block> coded = new ArrayList<>();
        int left = MOST_CHARACTERS;
        for (Block block : report.blocks()) {
            if (block.kind().isReporting() && left > 0) {
                int end = Math.min(block.span().end(), block.span().start() + left);
                Span span = Dateline.after(new Span(block.span().start(), end), report.text());
                coded.add(new Block(span, block.kind(), block.reason()));
                left -= end - block.span().start();
            }
        }
        return coded;
    }

    private List<ReadSentence> sentences(
            Report report, Optional<Anchor> anchor, List<Block> blocks, Analysis analysis) {
        ReportPlaces found = places.resolve(report.text(), analysis.sentences());
        List<ReadSentence> sentences = new ArrayList<>();
        Optional<FigureMention> total = Optional.empty();
        int block = 0;
        for (Sentence sentence : analysis.sentences()) {
            while (!blocks.get(block).span().contains(sentence.span())) {
                block++;
            }
            int number = sentences.size();
            List<FigureMention> mentions = figures.find(report.text(), sentence, total);
            sentences.add(ReadSentence.of(
                    number,
                    sentence,
                    blocks.get(block),
                    sites(found.in(number)),
                    whens.find(report.text(), sentence, anchor),
                    mentions));
            total = mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(0));
        }
        return sentences;
    }

    /** Where something happens; a state that acts or speaks is no place of what happens. */
    private static List<Place> sites(List<PlaceMention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.role() == PlaceRole.SITE || mention.role() == PlaceRole.OTHER)
                .map(PlaceMention::place)
                .toList();
    }

    private List<Claim> claims(ReadReport report) {
        List<Draft> written = drafts.write(report);
        written.forEach(draft -> said.complete(report, draft));
        kinds.complete(report, written);
        KindStep.dropRepeats(written);
        FigureStep.complete(written);
        KindStep.fromFigures(written);
        written.forEach(draft -> WhenStep.own(draft, written));
        StatusStep.complete(report, written);
        written.forEach(SpeechStep::selfDenial);
        PlaceStep.complete(report, written);
        BackReferenceStep.complete(written);
        WhenStep.fromNews(report, written);
        ClaimMaker maker = new ClaimMaker(report);
        return written.stream()
                .map(maker::make)
                .sorted(Comparator.comparing(Claim::span).thenComparing(Claim::id))
                .toList();
    }
}
