package org.dateline.reconcile.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Grade;
import org.dateline.model.Stance;

/** Grades the information of a claim by rules over independent origins and disputes, and says which rule decided. */
final class Grader {
    private static final int CONFIRMED = 1;
    private static final int PROBABLE = 2;
    private static final int POSSIBLE = 3;
    private static final int DOUBTFUL = 4;
    private static final int IMPROBABLE = 5;
    private static final int UNKNOWN = 6;
    private static final int MANY = 3;

    private Grader() {}

    /**
     * @param supporting independent origins that say the same, its own among them
     * @param opposing independent origins that contradict or deny it
     * @param upstreams which of the supporting origins share a channel; said, and not held against them
     */
    static Grade grade(Held held, int supporting, int opposing, List<Upstream> upstreams) {
        List<String> trace = new ArrayList<>();
        int digit = digit(held, supporting, opposing, trace);
        upstreams.forEach(upstream -> trace.add(upstream.reason()));
        boolean doubted = held.claim().stance() == Stance.DOUBTS
                || !held.claim().caveats().isEmpty();
        if (doubted && digit < IMPROBABLE) {
            digit++;
            trace.add("one lower: the report itself has doubts");
        }
        return new Grade(Optional.empty(), digit, trace);
    }

    private static int digit(Held held, int supporting, int opposing, List<String> trace) {
        if (opposing > 0) {
            trace.add(origins(supporting) + " for it, " + origins(opposing) + " against it");
            return supporting > opposing ? POSSIBLE : supporting == opposing ? DOUBTFUL : IMPROBABLE;
        }
        if (supporting > 1) {
            trace.add(origins(supporting) + " say so, none against it");
            return supporting >= MANY ? CONFIRMED : PROBABLE;
        }
        if (held.isUncredited()) {
            trace.add("the report says so in its own voice and names no source; nobody else says so");
            return UNKNOWN;
        }
        trace.add("one origin says so; nobody else does, nobody denies it");
        return POSSIBLE;
    }

    private static String origins(int number) {
        return number == 1 ? "one independent origin" : number + " independent origins";
    }
}
