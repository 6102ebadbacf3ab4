package org.dateline.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.extract.clause.Clause;
import org.dateline.extract.clause.Phrases;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.BlockKind;
import org.dateline.model.KindGroup;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/** Whether a claim is the news of the report, older than it, planned, conditional or negated. */
final class StatusStep {
    private static final int LEAD = 3;
    private static final int NEWS_DAYS = 4;
    private static final int LONG_AGO_DAYS = 30;
    private static final Pattern LOOKING_BACK =
            Pattern.compile("(?i)\\bearlier\\b|\\bago\\b|\\blast (?:month|year|summer|winter|spring|autumn|fall)\\b");
    private static final Pattern LASTING = Pattern.compile(
            "(?i)\\bfor (?:many |several |over )?(?:years|decades)\\b|\\bin recent (?:months|years|decades)\\b|\\blong-running\\b");
    private static final Set<String> CAUSES =
            Set.of("retaliation", "revenge", "response", "reprisal", "vengeance", "retaliatory");

    private StatusStep() {}

    static void complete(ReadReport report, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.status == Status.NEGATED) {
                continue;
            }
            Optional<Status> told = draft.stance == Stance.DECLINES
                    ? Optional.of(Status.ACTUAL)
                    : draft.happening.status().map(status -> notKnown(draft, status));
            if (told.isPresent()) {
                draft.status = told.get();
            } else if (isOld(report, draft)) {
                draft.status = Status.BACKGROUND;
                draft.because("status", "its days are older than the news of the report");
            } else if (isCause(draft)) {
                draft.status = Status.BACKGROUND;
                draft.because("status", "given as the cause of what is reported");
            } else if (LASTING.matcher(draft.span.in(report.text())).find()) {
                draft.status = Status.BACKGROUND;
                draft.because("status", "told as lasting for long");
            } else if (isStanding(draft)) {
                draft.status = Status.BACKGROUND;
                draft.because("status", "a standing state told without a day");
            }
        }
        drafts.forEach(draft -> follow(draft, drafts));
        tail(report, drafts);
    }

    /** What hangs on background, and what goes on from it in the same paragraph without a day of its own. */
    private static void follow(Draft draft, List<Draft> drafts) {
        if (draft.status != Status.ACTUAL || draft.when.isPresent() || draft.stance != Stance.ASSERTS) {
            return;
        }
        int number = drafts.indexOf(draft);
        Optional<Draft> above = draft.happening
                .clause()
                .parent()
                .flatMap(parent -> drafts.stream()
                        .filter(other -> other.sharesSentence(draft) && other.predicates.get(parent.index()))
                        .filter(other -> !other.happening.isNamed())
                        .findFirst());
        Optional<Draft> before = number > 0 ? Optional.of(drafts.get(number - 1)) : Optional.empty();
        boolean hangs = above.filter(other -> other.status == Status.BACKGROUND).isPresent();
        boolean goesOn = above.isEmpty()
                && before.filter(other -> other.status == Status.BACKGROUND
                                && other.sentence.block().equals(draft.sentence.block())
                                && other.claimants.equals(draft.claimants))
                        .isPresent();
        if (hangs || goesOn) {
            draft.status = Status.BACKGROUND;
            draft.because("status", hangs ? "hangs on background" : "goes on from background in its paragraph");
        }
    }

    /** Reports end with background: after a paragraph of nothing else, what names no day and no source is background. */
    private static void tail(ReadReport report, List<Draft> drafts) {
        int half = report.sentences().size() / 2;
        boolean looking = false;
        int from = 0;
        while (from < drafts.size()) {
            int to = from;
            Span block = drafts.get(from).sentence.block();
            while (to < drafts.size() && drafts.get(to).sentence.block().equals(block)) {
                to++;
            }
            List<Draft> paragraph = drafts.subList(from, to);
            if (looking) {
                paragraph.forEach(StatusStep::lookBack);
            }
            boolean back = paragraph.stream().allMatch(draft -> draft.status == Status.BACKGROUND);
            looking = looking || (back && drafts.get(from).sentence.number() >= half);
            from = to;
        }
    }

    private static void lookBack(Draft draft) {
        if (draft.status == Status.ACTUAL && draft.when.isEmpty() && !draft.isAttributed()) {
            draft.status = Status.BACKGROUND;
            draft.because("status", "after a paragraph of background, without a day or a source");
        }
    }

    /** What is not known is not said not to be. */
    private static Status notKnown(Draft draft, Status status) {
        return draft.stance == Stance.DOUBTS && status == Status.NEGATED ? Status.ACTUAL : status;
    }

    private static boolean isOld(ReadReport report, Draft draft) {
        if (draft.when.isEmpty()) {
            return false;
        }
        When when = draft.when.get();
        if (LOOKING_BACK.matcher(when.words()).find()) {
            return true;
        }
        if (report.day().isEmpty() || when.end().isEmpty()) {
            return when.precision() == WhenPrecision.YEAR;
        }
        LocalDate day = report.day().get();
        boolean endedBefore = when.end().get().isBefore(day.minusDays(NEWS_DAYS));
        boolean beganLongAgo = when.start().orElseThrow().isBefore(day.minusDays(LONG_AGO_DAYS));
        return endedBefore || beganLongAgo;
    }

    /** "in retaliation for the airstrikes", "a revenge attack for them", "a response to them". */
    private static boolean isCause(Draft draft) {
        Sentence sentence = draft.happening.clause().sentence();
        Word head = draft.happening.head();
        if (!draft.happening.isNamed() || head.head() == Word.ROOT) {
            return false;
        }
        Word above = sentence.words().get(head.head());
        boolean answers = CAUSES.contains(above.lemma())
                || sentence.dependents(above).stream()
                        .anyMatch(word -> word.index() < above.index() && CAUSES.contains(word.lemma()));
        return answers && (Phrases.hasCase(sentence, head, "for") || Phrases.hasCase(sentence, head, "to"));
    }

    /** "Rebels hold a large enclave": the simple present, in the report's own voice, of what lasts. */
    private static boolean isStanding(Draft draft) {
        Clause clause = draft.happening.clause();
        boolean lasting = draft.kind.group() == KindGroup.TERRITORY
                || draft.kind.group() == KindGroup.STRATEGIC
                || draft.kind.code().equals("supports")
                || draft.kind.code().equals("deployment");
        return !draft.isAttributed()
                && lasting
                && draft.sentence.blockKind() == BlockKind.BODY
                && draft.sentence.number() >= LEAD
                && draft.when.isEmpty()
                && !draft.happening.isNamed()
                && Tense.isSimplePresent(clause);
    }
}
