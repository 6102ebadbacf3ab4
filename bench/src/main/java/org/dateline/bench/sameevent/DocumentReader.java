package org.dateline.bench.sameevent;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.language.LanguageAnalyzer;
import org.dateline.language.Name;
import org.dateline.language.NameKind;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.SentenceReading;
import org.dateline.language.SentenceVectors;
import org.dateline.language.SplitText;
import org.dateline.language.Word;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.dateline.model.Span;
import org.dateline.reconcile.mention.Mention;
import org.dateline.reconcile.mention.MentionMeaning;
import org.dateline.reconcile.story.StoryProfile;
import org.dateline.reconcile.story.StoryWords;
import org.dateline.reconcile.story.UnitVector;

/** Turns a document of ECB+ into what the program compares. Safe for any number of threads. */
final class DocumentReader {
    private static final Set<NameKind> ACTORS = EnumSet.of(NameKind.PERSON, NameKind.ORGANISATION, NameKind.GROUP);
    private static final Set<PartOfSpeech> IN_NAMES =
            EnumSet.of(PartOfSpeech.PROPN, PartOfSpeech.NOUN, PartOfSpeech.NUM);
    private static final int LONGEST_TITLE = 25;

    private final LanguageAnalyzer analyzer;
    private final SentenceVectors vectors;

    DocumentReader(LanguageAnalyzer analyzer, SentenceVectors vectors) {
        this.analyzer = analyzer;
        this.vectors = vectors;
    }

    ReadDocument read(EcbDocument document) {
        EcbText text = EcbText.of(document);
        Report report = report(document, text);
        List<Sentence> parsed = analyzer.analyze(new SplitText(text.text(), text.words(), Set.of()), false)
                .sentences();
        Map<Integer, SentenceReading> readings = new TreeMap<>();
        List<MarkedEvent> events = new ArrayList<>();
        for (EcbMention mention : document.mentions()) {
            events.add(MarkedEvent.of(mention, text, parsed));
        }
        Map<String, Integer> lemmas = new TreeMap<>();
        events.forEach(event -> lemmas.merge(event.lemma(), 1, Integer::sum));
        List<Mention> mentions = new ArrayList<>();
        for (MarkedEvent event : events) {
            Span sentence = text.sentence(event.mention().sentence());
            SentenceReading reading = readings.computeIfAbsent(
                    event.mention().sentence(), first -> vectors.read(sentence.in(text.text())));
            Arguments arguments = event.arguments();
            MentionMeaning meaning = new MentionMeaning(
                    vector(reading, event.span(), sentence),
                    UnitVector.of(vectors.of(event.span().in(text.text()))),
                    UnitVector.of(reading.whole()),
                    arguments.heads.stream()
                            .map(head -> event.sentence().words().get(head).span())
                            .map(head -> vector(reading, head, sentence))
                            .toList());
            mentions.add(mention(report.id(), mentions.size(), event, arguments, lemmas, meaning));
        }
        return new ReadDocument(
                document.topic(),
                document.name().endsWith("plus"),
                StoryProfile.of(report, vectors::of),
                mentions,
                document.mentions().stream().map(EcbMention::chain).toList());
    }

    private static UnitVector vector(SentenceReading reading, Span part, Span sentence) {
        return UnitVector.of(reading.part(new Span(part.start() - sentence.start(), part.end() - sentence.start())));
    }

    private static Mention mention(
            ReportId report,
            int position,
            MarkedEvent event,
            Arguments arguments,
            Map<String, Integer> lemmas,
            MentionMeaning meaning) {
        return new Mention(
                report,
                event.mention().sentence(),
                position,
                event.lemma(),
                event.head().tag() == PartOfSpeech.VERB,
                arguments.subjects,
                arguments.objects,
                arguments.others,
                names(event.sentence(), ACTORS),
                names(event.sentence(), EnumSet.of(NameKind.LOCATION)),
                names(event.sentence(), EnumSet.of(NameKind.TIME)),
                around(event.sentence().words(), event.own()),
                lemmas,
                meaning);
    }

    private static Set<String> around(List<Word> words, BitSet own) {
        Set<String> around = new TreeSet<>();
        Set<String> ownWords = new TreeSet<>();
        for (Word word : words) {
            if (Arguments.isMeaningful(word)) {
                (own.get(word.index()) ? ownWords : around).add(StoryWords.plain(word.lemma()));
            }
        }
        around.removeAll(ownWords);
        return around;
    }

    private static Set<String> names(Sentence sentence, Set<NameKind> kinds) {
        Set<String> names = new TreeSet<>();
        for (Name name : sentence.names()) {
            if (kinds.contains(name.kind())) {
                sentence.words().subList(name.firstWord(), name.lastWord() + 1).stream()
                        .filter(word -> IN_NAMES.contains(word.tag()))
                        .forEach(word -> names.add(StoryWords.plain(word.lemma())));
            }
        }
        return names;
    }

    private static Report report(EcbDocument document, EcbText text) {
        Sha256 digest = Sha256.of((document.topic() + "/" + document.name()).getBytes(StandardCharsets.UTF_8));
        List<Block> blocks = new ArrayList<>();
        for (Span line : text.lines()) {
            blocks.add(new Block(line, BlockKind.BODY, "a sentence"));
        }
        Optional<String> title = blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(opening(blocks.remove(0).span().in(text.text())));
        return new Report(
                ReportId.of(digest),
                digest,
                document.name(),
                Optional.empty(),
                title,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "en",
                text.text(),
                blocks);
    }

    private static String opening(String line) {
        return String.join(
                " ", List.of(line.split(" ")).stream().limit(LONGEST_TITLE).toList());
    }
}
