package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.clause.Phrases;
import org.dateline.language.Analysis;
import org.dateline.language.Attribution;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Claimant;
import org.dateline.model.Span;
import org.dateline.model.Stance;

/**
 * Finds the speech acts of a report by grammar and network together: they fail on different sentences. Grammar knows
 * where content ends, the network finds sources that the tree loses and content in other sentences.
 */
public final class SpeechFinder {
    private final Cues cues = Cues.load();
    private final ClaimantKinds kinds = new ClaimantKinds();
    private final GrammarSpeech grammar = new GrammarSpeech(cues, kinds);

    /**
     * The speech acts of a report in the order of their cues.
     *
     * @param blocks the analysed blocks, in order
     * @param sides what "both sides" means in this report; empty if not known
     */
    public List<SpeechAct> find(Analysis analysis, List<Span> blocks, List<Claimant> sides) {
        SourceNamer namer = new SourceNamer(analysis.text(), kinds, new Speakers(), sides);
        List<SpeechAct> acts = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            List<SpeechAct> found = new ArrayList<>(grammar.find(sentence, namer));
            for (Attribution attribution : analysis.attributions()) {
                if (sentence.span().contains(attribution.cue())) {
                    join(analysis, sentence, attribution, namer, found);
                }
            }
            found.sort(Comparator.comparing(SpeechAct::cue));
            acts.addAll(found);
        }
        return new QuotedSpeech(analysis, blocks).complete(acts);
    }

    private void join(
            Analysis analysis, Sentence sentence, Attribution attribution, SourceNamer namer, List<SpeechAct> found) {
        for (int i = 0; i < found.size(); i++) {
            SpeechAct act = found.get(i);
            if (act.cue().overlaps(attribution.cue())) {
                found.set(
                        i,
                        FullerSource.of(act, attribution, analysis.text(), kinds)
                                .withContent(union(act, attribution))
                                .withReason(act.reason() + ", and the network"));
                return;
            }
        }
        if (!isCue(sentence, attribution.cue())) {
            return;
        }
        Sources sources = sources(analysis, attribution, namer);
        if (!sources.isEmpty() && !attribution.content().isEmpty()) {
            found.add(new SpeechAct(
                            attribution.cue(),
                            attribution.cue().in(analysis.text()),
                            stance(sentence, attribution.cue()),
                            attribution.source(),
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            attribution.content(),
                            "the network")
                    .withSources(sources));
        }
    }

    /** The network also reads attitudes ("wants", "is investigating"); a claim needs a word of saying. */
    private boolean isCue(Sentence sentence, Span cue) {
        return sentence.words().stream()
                .filter(word -> cue.contains(word.span()))
                .filter(word -> !GrammarSpeech.isSummons(sentence, word))
                .anyMatch(word -> cues.of(word).isPresent()
                        || word.lemma().equals("accord")
                        || word.lemma().equals("according"));
    }

    private static List<Span> union(SpeechAct act, Attribution attribution) {
        if (act.content().isEmpty()) {
            return attribution.content();
        }
        List<Span> union = new ArrayList<>(act.content());
        for (Span span : attribution.content()) {
            if (act.content().stream().noneMatch(span::overlaps) && !act.cue().overlaps(span)) {
                union.add(span);
            }
        }
        union.sort(Comparator.naturalOrder());
        return union;
    }

    private Stance stance(Sentence sentence, Span cue) {
        return sentence.words().stream()
                .filter(word -> cue.contains(word.span()))
                .flatMap(word -> cues.of(word).stream())
                .findFirst()
                .orElse(Stance.ASSERTS);
    }

    private static Sources sources(Analysis analysis, Attribution attribution, SourceNamer namer) {
        Sources all = Sources.NONE;
        for (Span source : attribution.source()) {
            for (Sentence sentence : analysis.sentences()) {
                if (sentence.span().overlaps(source)) {
                    Optional<Word> head = headOf(sentence, source);
                    if (head.isPresent()) {
                        all = all.and(namer.of(sentence, head.get()));
                    }
                }
            }
        }
        return all;
    }

    /** The word of a span that depends on a word outside it. */
    private static Optional<Word> headOf(Sentence sentence, Span span) {
        return sentence.words().stream()
                .filter(word -> span.contains(word.span()))
                .filter(word -> word.head() == Word.ROOT
                        || !span.contains(sentence.words().get(word.head()).span()))
                .filter(Phrases::isNominal)
                .findFirst();
    }
}
