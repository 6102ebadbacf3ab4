package org.dateline.desk.snapshot;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is reckoned when it is asked for the first time; whoever asks meanwhile waits for it. */
public final class Lazy<T> {
    private final Supplier<T> reckoning;
    private volatile Optional<T> value = Optional.empty();

    public Lazy(Supplier<T> reckoning) {
        this.reckoning = reckoning;
    }

    public T value() {
        Optional<T> known = value;
        return known.isPresent() ? known.get() : reckoned();
    }

    private synchronized T reckoned() {
        if (value.isEmpty()) {
            value = Optional.of(reckoning.get());
        }
        return value.get();
    }
}
