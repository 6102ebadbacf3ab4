package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.clause.Clause;
import org.dateline.extract.clause.Clauses;
import org.dateline.extract.clause.Phrases;
import org.dateline.extract.lexicon.Phrasebook;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Span;
import org.dateline.model.Stance;

/** Finds who says what along the grammar of a sentence: a reporting verb with subject and content, "according to". */
final class GrammarSpeech {
    private static final Set<String> SAYS_OBJECTS = Set.of(
            "report",
            "claim",
            "announce",
            "confirm",
            "deny",
            "reject",
            "acknowledge",
            "cite",
            "describe",
            "allege",
            "dispute",
            "refute",
            "note",
            "dismiss",
            "detail",
            "document",
            "record",
            "predict",
            "admit");

    private final Cues cues;
    private final Counting counting = new Counting();
    private final ClaimantKinds kinds;
    private final Phrasebook channels = Phrasebook.of(GrammarSpeech.class, "channels.tsv");

    GrammarSpeech(Cues cues, ClaimantKinds kinds) {
        this.cues = cues;
        this.kinds = kinds;
    }

    /** The speech acts of one sentence in the order of their cues. */
    List<SpeechAct> find(Sentence sentence, SourceNamer namer) {
        List<SpeechAct> acts = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (isAccordingTo(sentence, word)) {
                accordingTo(sentence, word, namer).ifPresent(acts::add);
            } else if (word.tag() == PartOfSpeech.VERB && !isSummons(sentence, word)) {
                stance(sentence, word)
                        .flatMap(stance -> verb(sentence, word, stance, namer))
                        .ifPresent(acts::add);
            }
        }
        return acts;
    }

    private Optional<Stance> stance(Sentence sentence, Word word) {
        return cues.of(word).or(() -> counting.isBy(sentence, word) ? Optional.of(Stance.ASSERTS) : Optional.empty());
    }

    /** "called in air support", "called off the search": nobody says anything. */
    static boolean isSummons(Sentence sentence, Word word) {
        return word.lemma().equals("call")
                && word.index() + 1 < sentence.words().size()
                && Set.of("in", "off", "up")
                        .contains(sentence.words().get(word.index() + 1).lemma());
    }

    private static boolean isAccordingTo(Sentence sentence, Word word) {
        return word.text().toLowerCase(Locale.ROOT).equals("according")
                && word.index() + 1 < sentence.words().size()
                && sentence.words().get(word.index() + 1).text().equals("to");
    }

    private Optional<SpeechAct> accordingTo(Sentence sentence, Word according, SourceNamer namer) {
        Optional<Word> source = sourceAfter(sentence, according);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(0, sentence.words().size());
        content.andNot(sentence.subtree(source.get()));
        content.clear(according.index(), according.index() + 2);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Span cue = new Span(
                according.span().start(),
                sentence.words().get(according.index() + 1).span().end());
        return Optional.of(new SpeechAct(
                        cue,
                        "according to",
                        Stance.ASSERTS,
                        List.of(sentence.spanOf(sentence.subtree(source.get()))),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        runs(sentence, content),
                        "grammar: according to")
                .withSources(namer.of(sentence, source.get())));
    }

    /** The head of the noun phrase after "according to", wherever the tree hangs "according". */
    private static Optional<Word> sourceAfter(Sentence sentence, Word according) {
        int first = according.index() + 2;
        if (first >= sentence.words().size()) {
            return Optional.empty();
        }
        Word at = sentence.words().get(first);
        for (int step = 0; step < sentence.words().size() && at.head() > according.index() + 1; step++) {
            at = sentence.words().get(at.head());
        }
        return Phrases.isNominal(at) ? Optional.of(at) : Optional.empty();
    }

    private Optional<SpeechAct> verb(Sentence sentence, Word verb, Stance stance, SourceNamer namer) {
        Optional<Word> source = source(sentence, verb);
        List<Span> content = counting.isBy(sentence, verb)
                ? runs(sentence, counting.content(sentence, verb))
                : content(sentence, verb);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Sources sources = namer.of(sentence, source.get()).and(told(sentence, verb));
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SpeechAct(
                verb.span(),
                verb.text(),
                stance,
                List.of(sentence.spanOf(Phrases.nameWords(sentence, source.get()))),
                sources.claimants(),
                sources.via(),
                channel(sentence, verb),
                content,
                "grammar: subject of '" + verb.text() + "'"));
    }

    private static Optional<Word> source(Sentence sentence, Word verb) {
        if (!sentence.dependents(verb, "aux:pass").isEmpty() || isReportedBy(sentence, verb)) {
            return sentence.dependents(verb, "obl").stream()
                    .filter(word -> word.relation().equals("obl:agent") || Phrases.hasCase(sentence, word, "by"))
                    .findFirst();
        }
        return Clauses.of(sentence).stream()
                .filter(clause -> clause.predicate().index() == verb.index())
                .findFirst()
                .flatMap(Clause::subject);
    }

    private static boolean isReportedBy(Sentence sentence, Word verb) {
        return sentence.dependents(verb, "mark").stream()
                        .anyMatch(word -> word.lemma().equals("as"))
                && sentence.dependents(verb, "nsubj").isEmpty();
    }

    /** Media that somebody told something to: "told Reuters", "told AFP and dpa news agencies". */
    private Sources told(Sentence sentence, Word verb) {
        List<String> via = new ArrayList<>();
        for (Word dependent : sentence.dependents(verb)) {
            boolean listener =
                    dependent.is("obj") || dependent.is("iobj") || (dependent.is("obl") && isTo(sentence, dependent));
            if (listener) {
                BitSet phrase = sentence.subtree(dependent);
                for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
                    kinds.medium(sentence.words().get(i).text())
                            .filter(m -> !via.contains(m))
                            .ifPresent(via::add);
                }
                if (via.isEmpty() && dependent.tag() == PartOfSpeech.PROPN) {
                    kinds.anyMedium(sentence.spanOf(phrase).in(textOf(sentence)))
                            .ifPresent(via::add);
                }
            }
        }
        return new Sources(List.of(), via);
    }

    private static boolean isTo(Sentence sentence, Word word) {
        return Phrases.hasCase(sentence, word, "to");
    }

    private static String textOf(Sentence sentence) {
        StringBuilder text =
                new StringBuilder(" ".repeat(sentence.words().get(0).span().start()));
        for (Word word : sentence.words()) {
            text.append(" ".repeat(Math.max(0, word.span().start() - text.length())))
                    .append(word.text());
        }
        return text.toString();
    }

    private Optional<String> channel(Sentence sentence, Word verb) {
        for (Word dependent : sentence.dependents(verb, "obl")) {
            Optional<String> channel = channels.exactly(dependent.text())
                    .or(() -> channels.within(
                            sentence.spanOf(sentence.subtree(dependent)).in(textOf(sentence))));
            String preposition = Phrases.preposition(sentence, dependent);
            if (channel.isPresent()
                    && Set.of("on", "via", "in", "by", "through", "over", "at").contains(preposition)) {
                return channel;
            }
        }
        return Optional.empty();
    }

    private static List<Span> content(Sentence sentence, Word verb) {
        BitSet content = new BitSet();
        for (Word dependent : sentence.dependents(verb)) {
            boolean clausal = dependent.is("ccomp") || dependent.is("xcomp");
            boolean thing = dependent.is("obj") && SAYS_OBJECTS.contains(verb.lemma());
            boolean afterColon =
                    dependent.is("parataxis") && dependent.index() > verb.index() && !isCueItself(dependent);
            if (clausal || thing || afterColon) {
                content.or(sentence.subtree(dependent));
            }
        }
        if (content.isEmpty() && hangsBesideContent(sentence, verb)) {
            content.or(sentence.subtree(sentence.words().get(verb.head())));
            content.andNot(sentence.subtree(verb));
        }
        return runs(sentence, content);
    }

    private static boolean isCueItself(Word word) {
        return word.lemma().equals("say") || word.lemma().equals("add");
    }

    /** ", residents said" and "as the ministry said" hang on what is said. */
    private static boolean hangsBesideContent(Sentence sentence, Word verb) {
        boolean asClause = verb.is("advcl")
                && sentence.dependents(verb, "mark").stream()
                        .anyMatch(word -> word.lemma().equals("as"));
        return verb.head() != Word.ROOT && (verb.is("parataxis") || asClause);
    }

    private static List<Span> runs(Sentence sentence, BitSet words) {
        List<Span> runs = new ArrayList<>();
        for (int from = words.nextSetBit(0); from >= 0; ) {
            int to = words.nextClearBit(from);
            runs.add(new Span(
                    sentence.words().get(from).span().start(),
                    sentence.words().get(to - 1).span().end()));
            from = words.nextSetBit(to);
        }
        return runs;
    }
}
