package org.dateline.desk.view;

import java.util.List;
import java.util.Optional;
import org.dateline.ledger.ClaimState;
import org.dateline.ledger.Ending;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Report;

/**
 * A claim that the ledger holds no longer, as it stood last.
 *
 * @param ended when it ended
 * @param reason why
 * @param history all that the ledger held of it, oldest first
 */
public record PastClaimView(
        String id,
        String words,
        String mark,
        String days,
        String ended,
        String reason,
        List<ClaimView.Link> chain,
        Passage passage,
        String reportTitle,
        List<Field> fields,
        List<PastState> history)
        implements View {
    private static final int TITLE = 80;

    /**
     * @param states all that the ledger held of it and of those that it follows or that follow it, oldest first
     * @return empty where none is of the claim itself
     */
    public static Optional<PastClaimView> of(ClaimId id, List<ClaimState> states) {
        return states.stream()
                .filter(state -> state.claim().id().equals(id))
                .reduce((earlier, later) -> later)
                .map(last -> of(last, states));
    }

    private static PastClaimView of(ClaimState last, List<ClaimState> states) {
        Claim claim = last.claim();
        Report report = last.report();
        return new PastClaimView(
                claim.id().value(),
                Wording.line(claim.span().in(report.text())),
                Wording.mark(claim),
                Wording.days(claim).orElse(""),
                last.ended().map(Ending::at).map(Wording::instant).orElse(""),
                last.ended().map(Ending::reason).orElse(""),
                ClaimView.Link.chain(report, claim),
                Passage.of(report, claim),
                Wording.heading(report),
                Field.of(claim),
                PastState.history(states));
    }

    @Override
    public String title() {
        return Wording.cut(words, TITLE);
    }

    @Override
    public String template() {
        return "pastclaim.jte";
    }

    @Override
    public Section section() {
        return Section.LEDGER;
    }
}
