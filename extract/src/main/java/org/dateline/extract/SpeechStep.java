package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.attribution.SpeechAct;
import org.dateline.extract.clause.Clause;
import org.dateline.extract.clause.Phrases;
import org.dateline.extract.lexicon.Phrasebook;
import org.dateline.language.Word;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Kind;
import org.dateline.model.KindGroup;
import org.dateline.model.Stance;
import org.dateline.model.Status;

/** Gives a draft its claimants, media and stance from the speech acts whose content it is. */
final class SpeechStep {
    private static final Set<KindGroup> HARM = Set.of(KindGroup.STRIKE, KindGroup.VIOLENCE, KindGroup.BATTLE);

    private static final Set<String> TIME_WORDS = Set.of("after", "before", "since", "until");

    private final Phrasebook caveats = Phrasebook.of(SpeechAct.class, "caveats.tsv");

    void complete(ReadReport report, Draft draft) {
        List<SpeechAct> acts = new ArrayList<>(draft.speech);
        ownCue(report, draft).ifPresent(acts::add);
        List<Claimant> claimants = new ArrayList<>();
        List<String> via = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            boolean innermost = i == acts.size() - 1;
            add(acts.get(i), innermost, claimants, via);
            draft.because(
                    "claimants",
                    "'" + acts.get(i).cueWords() + "' (" + acts.get(i).reason() + ")");
        }
        draft.claimants = List.copyOf(claimants);
        draft.via = List.copyOf(via);
        for (SpeechAct act : acts) {
            stance(act, draft);
        }
        if (draft.isAttributed()) {
            String sentence = draft.sentence.sentence().span().in(report.text());
            caveats.within(sentence).ifPresent(draft.caveats::add);
        }
        Reserve.of(draft.happening.clause()).ifPresent(reserve -> {
            draft.stance = reserve.stance();
            draft.status = reserve.stance() == Stance.DENIES ? Status.NEGATED : draft.status;
            draft.because("stance", reserve.reason());
            reserve.silent().ifPresent(word -> silence(report, draft, word));
        });
    }

    /** Who gives no answer stands as the claimant; the medium that asked does not. */
    private static void silence(ReadReport report, Draft draft, Word silent) {
        String name = Phrases.name(draft.happening.clause().sentence(), silent, report.text());
        draft.claimants = List.of(new Claimant(name, ClaimantKind.OFFICIAL));
        draft.because("claimants", "who gave no answer");
    }

    /** A clause whose own predicate is the cue ("Russia called for ...") is its subject's. */
    private static Optional<SpeechAct> ownCue(ReadReport report, Draft draft) {
        Clause clause = draft.happening.clause();
        int at = clause.predicate().span().start();
        return report.speech().stream()
                .filter(act -> act.cue().contains(at))
                .filter(act -> !draft.speech.contains(act))
                .filter(act -> DraftWriter.isStatement(draft.happening)
                        || act.stance() != Stance.ASSERTS
                        || clause.ownWords().stream()
                                .anyMatch(word -> act.says(word.span().start())))
                .findFirst();
    }

    private static void add(SpeechAct act, boolean innermost, List<Claimant> claimants, List<String> via) {
        for (String medium : act.via()) {
            if (!via.contains(medium)) {
                via.add(medium);
            }
        }
        for (Claimant claimant : act.claimants()) {
            boolean passesOn = !innermost && claimant.kind() == ClaimantKind.STATE_MEDIA;
            if (passesOn && !via.contains(claimant.name())) {
                via.add(claimant.name());
            } else if (!passesOn && !claimants.contains(claimant)) {
                claimants.add(claimant);
            }
        }
    }

    private static void stance(SpeechAct act, Draft draft) {
        Optional<Word> since = timeWord(draft.happening.clause());
        if (act.stance() == Stance.DENIES && since.isPresent()) {
            draft.because(
                    "stance",
                    "'" + act.cueWords() + "' is not of what comes after '"
                            + since.get().text() + "', which is taken for granted");
        } else if (act.stance() == Stance.DENIES) {
            draft.stance = Stance.DENIES;
            draft.status = Status.NEGATED;
            draft.because("stance", "'" + act.cueWords() + "'");
        } else if (act.stance() == Stance.DOUBTS) {
            draft.stance = Stance.DOUBTS;
            draft.because("stance", "'" + act.cueWords() + "'");
        }
    }

    /** The word of a clause that only tells the time of another: "after taking the town". */
    private static Optional<Word> timeWord(Clause clause) {
        return clause.predicate().is("advcl")
                ? clause.sentence().dependents(clause.predicate(), "mark").stream()
                        .filter(word -> TIME_WORDS.contains(word.text().toLowerCase(Locale.ROOT)))
                        .findFirst()
                : Optional.empty();
    }

    /** A claimant who says that his own side does no harm denies it. */
    static void selfDenial(Draft draft) {
        boolean negatedHarm = draft.status == Status.NEGATED && HARM.contains(draft.kind.group());
        if (negatedHarm && !draft.isKindOfAnother && !draft.claimants.isEmpty() && isOwnSide(draft)) {
            draft.stance = Stance.DENIES;
            draft.because("stance", "the claimant says that it does not do it");
        }
        if (draft.stance == Stance.ASSERTS
                && draft.kind == Kind.REJECTS
                && draft.code().equals("denies")) {
            draft.stance = Stance.DENIES;
        }
    }

    private static boolean isOwnSide(Draft draft) {
        return draft.happening
                .clause()
                .subject()
                .map(subject -> subject.text().toLowerCase(Locale.ROOT))
                .filter(subject -> Set.of("it", "we", "they", "he", "she", "i").contains(subject)
                        || draft.claimants.stream()
                                .anyMatch(claimant ->
                                        claimant.name().toLowerCase(Locale.ROOT).contains(subject)))
                .isPresent();
    }
}
