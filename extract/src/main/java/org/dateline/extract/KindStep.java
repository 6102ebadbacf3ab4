package org.dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.clause.Clause;
import org.dateline.extract.clause.Phrases;
import org.dateline.extract.happening.Happening;
import org.dateline.extract.happening.Participants;
import org.dateline.extract.happening.Sides;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Word;
import org.dateline.model.Coded;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.Stance;

/** Settles the kind of each draft: what its words tell, and for "attack" and "blast" what the report as a whole tells. */
final class KindStep {
    private static final Set<String> DUTY = Set.of("must", "should", "ought");
    private static final String DUTY_WORDS = "what somebody says must be done";
    private static final Set<String> CALLS = Set.of("call", "appeal");

    private static final Set<String> FIRST_OR_SECOND = Set.of("i", "we", "our", "us", "my", "you", "your");
    private static final Set<String> ATTEMPTS = Set.of("attempt", "try");
    private static final Set<String> TAKING_NOUNS = Set.of("takeover", "seizure", "capture", "recapture", "conquest");
    private static final Set<String> KILLS = Set.of("kill", "shoot", "murder");

    private static final Map<Measure, Kind> BY_MEASURE = Map.of(
            Measure.KILLED, Kind.CASUALTIES, Measure.WOUNDED, Kind.CASUALTIES, Measure.DISPLACED, Kind.DISPLACEMENT);

    private final Sides sides;

    KindStep(Sides sides) {
        this.sides = sides;
    }

    void complete(ReadReport report, List<Draft> drafts) {
        Kind attack = attackOf(drafts);
        Kind blast = blastOf(drafts);
        for (Draft draft : drafts) {
            draft.kind = draft.stance == Stance.DECLINES
                    ? Kind.REMARKS
                    : isDemanded(draft)
                            ? Kind.CALLS_FOR
                            : switch (draft.code()) {
                                case "" -> unnamed(report, draft);
                                case Happening.ATTACK -> attack;
                                case Happening.BLAST -> blast;
                                case Happening.TAKES -> taking(report, draft);
                                case "casualties" -> killing(draft);
                                default -> Coded.parse(Kind.class, draft.code());
                            };
        }
    }

    /** "They called for airstrikes", "all must keep the law after the fighting": what is named there is no news of itself. */
    private static boolean isDemanded(Draft draft) {
        Happening happening = draft.happening;
        Clause clause = happening.clause();
        boolean calledFor = happening.isNamed()
                && CALLS.contains(clause.predicate().lemma())
                && happening.head().head() == clause.predicate().index()
                && Phrases.hasCase(clause.sentence(), happening.head(), "for");
        boolean due = !happening.isNamed()
                && !happening.isToldByPredicate()
                && !draft.code().isEmpty()
                && !draft.speech.isEmpty()
                && isDuty(clause);
        if (calledFor || due) {
            draft.because("kind", calledFor ? "what is called for" : DUTY_WORDS);
        }
        return calledFor || due;
    }

    private static boolean isDuty(Clause clause) {
        return clause.sentence().dependents(clause.predicate(), "aux").stream()
                .anyMatch(word -> DUTY.contains(word.lemma()));
    }

    /** Somebody killing people is an attack on them; a toll without a killer is a toll. */
    private static Kind killing(Draft draft) {
        Clause clause = draft.happening.clause();
        boolean kills = draft.happening.isToldByPredicate()
                && KILLS.contains(clause.predicate().lemma());
        boolean active =
                hasOwnSubject(clause) && !clause.isPassive() && clause.object().isPresent();
        if (kills && (active || clause.agent().isPresent())) {
            draft.because("kind", "somebody who '" + clause.predicate().text() + "' somebody");
            return Kind.ATTACK_ON_CIVILIANS;
        }
        return Kind.CASUALTIES;
    }

    private static boolean hasOwnSubject(Clause clause) {
        return !clause.sentence().dependents(clause.predicate(), "nsubj").isEmpty();
    }

    private static Kind blastOf(List<Draft> drafts) {
        return mostFrequent(drafts, Set.of("suicide-bomb"), Kind.SUICIDE_BOMB, Kind.REMOTE_EXPLOSIVE);
    }

    /** "The number of people killed has passed 530": what is counted says what it is about, where no word of a list does. */
    static void fromFigures(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.kind == Kind.OTHER && !draft.figures.isEmpty()) {
                Optional.ofNullable(BY_MEASURE.get(draft.figures.get(0).measure()))
                        .ifPresent(kind -> {
                            draft.kind = kind;
                            draft.because("kind", "what is counted");
                        });
            }
        }
    }

    /** A happening named within a clause of the same group says nothing more. */
    static void dropRepeats(List<Draft> drafts) {
        drafts.removeIf(named -> named.happening.isNamed()
                && drafts.stream()
                        .anyMatch(whole -> whole != named
                                && whole.sharesSentence(named)
                                && whole.happening.clause().equals(named.happening.clause())
                                && whole.span.contains(named.span)
                                && !whole.span.equals(named.span)
                                && whole.kind.group() == named.kind.group()));
    }

    private static Kind attackOf(List<Draft> drafts) {
        Kind blast = mostFrequent(
                drafts, Set.of("suicide-bomb", Happening.BLAST, "remote-explosive"), blastOf(drafts), Kind.OTHER);
        return blast == Kind.OTHER ? assaultOf(drafts) : blast;
    }

    /** In a war an attack is a clash; where nothing of a war is told but victims are, it is an attack on them. */
    private static Kind assaultOf(List<Draft> drafts) {
        long victims = count(drafts, Set.of("attack-on-civilians", "casualties"));
        long war = count(
                drafts, Set.of("armed-clash", "advance", "retreat", Happening.TAKES, "deployment", "air-drone-strike"));
        return victims > war ? Kind.ATTACK_ON_CIVILIANS : Kind.ARMED_CLASH;
    }

    private static long count(List<Draft> drafts, Set<String> codes) {
        return drafts.stream().filter(draft -> codes.contains(draft.code())).count();
    }

    /** One kind if codes of the set are told at least once and not outnumbered tenfold by battles; else the other. */
    private static Kind mostFrequent(List<Draft> drafts, Set<String> codes, Kind ifTold, Kind ifNot) {
        long told =
                drafts.stream().filter(draft -> codes.contains(draft.code())).count();
        long battles = drafts.stream()
                .filter(draft -> draft.code().equals("armed-clash"))
                .count();
        return told > 0 && told * 4 >= battles ? ifTold : ifNot;
    }

    private static Kind unnamed(ReadReport report, Draft draft) {
        Clause clause = draft.happening.clause();
        if (!draft.speech.isEmpty()) {
            if (isDuty(clause)) {
                draft.because("kind", DUTY_WORDS);
                return Kind.CALLS_FOR;
            }
            boolean opinion =
                    report.quotations().holds(clause.predicate().span().start()) && !Tense.isPast(clause);
            if (opinion) {
                draft.because("kind", "what somebody says of something, and no word of a list");
                return Kind.REMARKS;
            }
        }
        if (speaksToReader(clause)) {
            draft.because("kind", "the writer speaks of himself or to the reader, and no word of a list");
            return Kind.REMARKS;
        }
        draft.because("kind", "no word of a list");
        return Kind.OTHER;
    }

    private static boolean speaksToReader(Clause clause) {
        return clause.ownWords().stream()
                .anyMatch(word -> word.tag() == PartOfSpeech.PRON
                        && FIRST_OR_SECOND.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private Kind taking(ReadReport report, Draft draft) {
        Clause clause = draft.happening.clause();
        if (ATTEMPTS.contains(clause.predicate().lemma())) {
            draft.because("kind", "only tried: '" + clause.predicate().text() + "'");
            return Kind.ARMED_CLASH;
        }
        boolean loses = clause.predicate().lemma().equals("lose")
                || draft.happening.head().lemma().equals("loss");
        Optional<Word> named = takingNoun(clause);
        if (named.isPresent()) {
            return takenBy(draft, Phrases.name(clause.sentence(), named.get(), report.text()), false);
        }
        List<String> actors = Participants.of(draft.happening, Kind.OVERTAKES_TERRITORY, report.text())
                .actors();
        String actor = actors.isEmpty() ? subjectOf(clause, report.text()) : String.join(" ", actors);
        return takenBy(draft, actor, loses);
    }

    private Kind takenBy(Draft draft, String actor, boolean loses) {
        boolean government = sides.isState(actor);
        draft.because("kind", (government ? "the state's forces: '" : "not the state's forces: '") + actor + "'");
        return government && !loses ? Kind.REGAINS_TERRITORY : Kind.OVERTAKES_TERRITORY;
    }

    /** Whose "takeover" or "seizure" it is, where the clause only names one. */
    private static Optional<Word> takingNoun(Clause clause) {
        return clause.ownWords().stream()
                .filter(word -> TAKING_NOUNS.contains(word.lemma())
                        && word.index() != clause.predicate().index())
                .flatMap(word -> clause.sentence().dependents(word).stream())
                .filter(word -> word.relation().equals("nmod:poss")
                        || (word.is("nmod") && Phrases.hasCase(clause.sentence(), word, "by")))
                .findFirst();
    }

    private static String subjectOf(Clause clause, String text) {
        return clause.subject()
                .filter(word -> word.tag() != PartOfSpeech.PRON)
                .map(word -> Phrases.name(clause.sentence(), word, text))
                .orElse("");
    }
}
