package org.dateline.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.attribution.SpeechAct;
import org.dateline.extract.clause.Clause;
import org.dateline.extract.clause.NumberNouns;
import org.dateline.extract.clause.Phrases;
import org.dateline.extract.happening.Happening;
import org.dateline.extract.happening.HappeningFinder;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Section;
import org.dateline.model.Span;

/** Decides which clauses, and which happenings named in them, become claims. */
final class DraftWriter {
    private static final int FEWEST_WORDS = 2;
    private static final Set<String> STATEMENT_CODES = Set.of(
            "condemns", "accuses", "threatens", "calls-for", "rejects", "consults", "supports", "remarks", "agreement");

    private final HappeningFinder happenings = new HappeningFinder();

    /** The drafts of a report in the order of its text. */
    List<Draft> write(ReadReport report) {
        List<Draft> drafts = new ArrayList<>();
        for (ReadSentence sentence : report.sentences()) {
            drafts.addAll(write(sentence, report.speech()));
        }
        drafts.sort(Comparator.comparing(draft -> draft.span));
        return drafts;
    }

    private List<Draft> write(ReadSentence sentence, List<SpeechAct> speech) {
        List<SpeechAct> acts = near(sentence, speech);
        Map<Integer, Draft> wholes = new HashMap<>();
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            for (Happening happening : happenings.find(clause)) {
                if (states(happening, acts, sentence.section()) && !isIdleCaption(sentence, happening)) {
                    Draft draft = new Draft(happening, sentence, speechOf(happening, acts));
                    draft.span = withoutReporting(draft, ReportedNoun.spanWith(clause, draft.span));
                    drafts.add(draft);
                    if (!happening.isNamed()) {
                        wholes.put(clause.predicate().index(), draft);
                    }
                }
            }
        }
        drafts.removeAll(Absorption.into(wholes, sentence, acts));
        return drafts;
    }

    /** What is said, without the words after it that say who says it. */
    private static Span withoutReporting(Draft draft, Span span) {
        int after = draft.happening.head().span().end();
        int end = span.end();
        for (SpeechAct act : draft.speech) {
            end = act.reportingFrom(after, end);
        }
        if (end == span.end()) {
            return span;
        }
        int last = end;
        List<Word> words = draft.happening.clause().sentence().words();
        for (Word word : words) {
            if (word.span().end() <= end && word.span().start() >= span.start()) {
                last = word.tag() == PartOfSpeech.PUNCT ? last : word.span().end();
            }
        }
        return new Span(span.start(), Math.min(last, end));
    }

    private static List<SpeechAct> near(ReadSentence sentence, List<SpeechAct> speech) {
        Span span = sentence.sentence().span();
        return speech.stream()
                .filter(act ->
                        act.cue().overlaps(span) || act.content().stream().anyMatch(span::overlaps))
                .toList();
    }

    /** A picture's caption tells of the picture; only what happened is a claim. */
    private static boolean isIdleCaption(ReadSentence sentence, Happening happening) {
        return sentence.section() == Section.CAPTION
                && happening
                        .code()
                        .filter(code -> !STATEMENT_CODES.contains(code))
                        .isEmpty();
    }

    /** Outermost first: a wider content holds a narrower one. */
    private static List<SpeechAct> speechOf(Happening happening, List<SpeechAct> acts) {
        int at = happening.head().span().start();
        return acts.stream()
                .filter(act -> act.says(at))
                .sorted(Comparator.comparingInt(SpeechAct::contentLength).reversed())
                .toList();
    }

    private static boolean states(Happening happening, List<SpeechAct> acts, Section section) {
        if (happening.isNamed()) {
            return !isSubjectOfNumber(happening);
        }
        Clause clause = happening.clause();
        if (isOnlyCue(happening, acts)) {
            return false;
        }
        long words = clause.ownWords().stream()
                .filter(word -> word.tag() != PartOfSpeech.PUNCT)
                .count();
        if (happening.code().isPresent()) {
            return words >= FEWEST_WORDS;
        }
        return words > FEWEST_WORDS && (isFinite(clause) || (section == Section.HEADLINE && hasSubject(clause)));
    }

    /** "the toll for the offensive": the number is told, and the offensive only named. */
    private static boolean isSubjectOfNumber(Happening happening) {
        Sentence sentence = happening.clause().sentence();
        return NumberNouns.counts(sentence, happening.head()) && !Phrases.hasCase(sentence, happening.head(), "of");
    }

    /** "Ship Strikes Bridge": capitals make a verb look like a name. */
    private static boolean hasSubject(Clause clause) {
        return !clause.sentence().dependents(clause.predicate(), "nsubj").isEmpty();
    }

    /** A verb with a subject of its own or shared, not a bare participle ("based in London") nor a heading. */
    private static boolean isFinite(Clause clause) {
        Word predicate = clause.predicate();
        boolean verbal = predicate.tag() == PartOfSpeech.VERB || predicate.tag() == PartOfSpeech.AUX;
        boolean copula = !clause.sentence().dependents(predicate, "cop").isEmpty();
        boolean participle = predicate.relation().equals("acl");
        return (verbal || copula) && !participle;
    }

    /** "residents said": the clause only reports, and what it reports stands elsewhere. */
    private static boolean isOnlyCue(Happening happening, List<SpeechAct> acts) {
        Clause clause = happening.clause();
        for (SpeechAct act : acts) {
            if (act.cue().contains(clause.predicate().span().start())) {
                boolean statement = isStatement(happening) && !saysClause(clause, act);
                return !statement && !saysOwnWords(clause, act);
            }
        }
        return false;
    }

    /** Whether the clause states that somebody makes a statement, not only that he says something. */
    static boolean isStatement(Happening happening) {
        return happening.code().filter(STATEMENT_CODES::contains).isPresent();
    }

    private static boolean saysClause(Clause clause, SpeechAct act) {
        return act.content().stream()
                .anyMatch(content -> !content.overlaps(clause.span())
                        || content.start() >= clause.predicate().span().end());
    }

    private static boolean saysOwnWords(Clause clause, SpeechAct act) {
        BitSet own = clause.words();
        for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
            Word word = clause.sentence().words().get(i);
            boolean noun = word.tag() == PartOfSpeech.NOUN || word.tag() == PartOfSpeech.PROPN;
            if (noun && act.says(word.span().start()) && !ReportedNoun.isReported(clause.sentence(), word)) {
                return true;
            }
        }
        return false;
    }
}
