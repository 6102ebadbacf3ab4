package org.dateline.reconcile.agreement;

import java.util.Optional;

/**
 * What two coders had to decide, and what they decided.
 *
 * @param first empty where the first coder says nothing
 * @param second likewise
 */
record Unit(Optional<Value> first, Optional<Value> second) {
    static Unit of(Value first, Value second) {
        return new Unit(Optional.of(first), Optional.of(second));
    }

    boolean agrees() {
        return first.equals(second);
    }
}
