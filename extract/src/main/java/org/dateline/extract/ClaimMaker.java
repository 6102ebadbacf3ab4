package org.dateline.extract;

import java.util.Optional;
import org.dateline.extract.attribution.SpeechAct;
import org.dateline.extract.happening.Participants;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;

/** Makes claims of finished drafts. */
final class ClaimMaker {
    private final ReadReport report;

    ClaimMaker(ReadReport report) {
        this.report = report;
    }

    Claim make(Draft draft) {
        Participants participants = Participants.of(draft.happening, draft.kind, report.text());
        Optional<SpeechAct> nearest =
                draft.speech.isEmpty() ? Optional.empty() : Optional.of(draft.speech.get(draft.speech.size() - 1));
        return new Claim(
                ClaimId.of(report.report().id(), draft.span, draft.kind),
                report.report().id(),
                draft.span,
                draft.sentence.sentence().span(),
                report.quotations().holds(draft.happening.head().span().start()),
                draft.claimants,
                draft.via,
                nearest.flatMap(SpeechAct::channel),
                nearest.map(SpeechAct::cueWords),
                draft.sentence.section(),
                draft.stance,
                draft.status,
                draft.kind,
                draft.caveats,
                participants.actors(),
                participants.targets(),
                draft.places,
                draft.when,
                draft.figures,
                draft.reasons);
    }
}
