package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.ledger.ClaimState;
import org.dateline.ledger.Ending;

/**
 * What a claim said for a time.
 *
 * @param claim its id then
 * @param report where it stood then
 * @param changes against the state before
 * @param ended when; empty where it holds
 */
public record PastState(
        String claim, String from, String report, List<Altered> changes, Optional<String> ended, String reason) {

    private static final int LONGEST = 160;

    /** All states; none where there is but one, which holds. */
    static List<PastState> history(List<ClaimState> states) {
        if (states.size() == 1 && states.get(0).ended().isEmpty()) {
            return List.of();
        }
        List<PastState> history = new ArrayList<>();
        Optional<ClaimState> before = Optional.empty();
        for (ClaimState state : states) {
            history.add(new PastState(
                    state.claim().id().value(),
                    Wording.instant(state.recordedAt()),
                    Wording.heading(state.report())
                            + (state.report().version() > 1
                                    ? " (version " + state.report().version() + ")"
                                    : ""),
                    before.map(earlier -> Altered.of(earlier.differences(state), LONGEST))
                            .orElse(List.of()),
                    state.ended().map(ending -> Wording.instant(ending.at())),
                    state.ended().map(Ending::reason).orElse("")));
            before = Optional.of(state);
        }
        return history;
    }
}
