package org.dateline.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.attribution.SpeechAct;
import org.dateline.extract.happening.Happening;
import org.dateline.model.Claimant;
import org.dateline.model.FieldReason;
import org.dateline.model.Figure;
import org.dateline.model.Kind;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;

/** A claim in the making: the state of one call of the extractor, filled step by step. */
final class Draft {
    Happening happening;
    final ReadSentence sentence;
    /** Outermost first. */
    final List<SpeechAct> speech;

    /** The predicates whose clauses make up this claim. */
    final BitSet predicates = new BitSet();

    Span span;
    Kind kind = Kind.OTHER;
    Stance stance = Stance.ASSERTS;
    Status status = Status.ACTUAL;
    List<Claimant> claimants = List.of();
    List<String> via = List.of();
    final List<String> caveats = new ArrayList<>();
    List<Place> places = List.of();
    Optional<When> when = Optional.empty();
    List<Figure> figures = List.of();
    final List<FieldReason> reasons = new ArrayList<>();

    /** Whether what is said to have happened is said by a clause that was taken in. */
    boolean isKindOfAnother;

    Draft(Happening happening, ReadSentence sentence, List<SpeechAct> speech) {
        this.happening = happening;
        this.sentence = sentence;
        this.speech = List.copyOf(speech);
        this.span = happening.span();
        predicates.set(happening.clause().predicate().index());
        reasons.addAll(happening.reasons());
    }

    /** Takes in a clause that is no claim of its own: its words, and its kind where this one has none. */
    void absorb(Happening part) {
        predicates.set(part.clause().predicate().index());
        span = Span.covering(span, part.span());
        if (happening.code().filter(code -> !code.equals("other")).isEmpty()
                && part.code().isPresent()) {
            happening = happening.withCode(part.code().get());
            isKindOfAnother = true;
            reasons.addAll(part.reasons());
        }
    }

    void because(String field, String reason) {
        reasons.add(new FieldReason(field, reason));
    }

    boolean sharesSentence(Draft other) {
        return sentence.number() == other.sentence.number();
    }

    boolean isAttributed() {
        return !claimants.isEmpty() || !via.isEmpty();
    }

    /** The code of the word list that told the kind, or "" if none did. */
    String code() {
        return happening.code().orElse("");
    }
}
