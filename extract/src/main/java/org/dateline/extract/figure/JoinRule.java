package org.dateline.extract.figure;

import java.util.Optional;

/** A count joined to the one before it shares its verb: "killed three soldiers and two civilians". */
final class JoinRule {
    private JoinRule() {}

    static Optional<Verdict> judge(Counts counts, int index, Verdict previous) {
        return counts.isJoinedToPrevious(index)
                        && previous.isHarm()
                        && !previous.rule().equals(NounRule.COUNTED)
                ? Optional.of(new Verdict(previous.measure(), "joined to the count before", previous.trigger()))
                : Optional.empty();
    }
}
