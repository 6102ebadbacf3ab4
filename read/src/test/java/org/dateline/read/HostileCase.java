package org.dateline.read;

import java.util.function.Supplier;

/**
 * One hostile or broken input.
 *
 * @param name what is wrong with it
 * @param content made only when it is needed
 * @param expected how many reports and refusals come of it, as {@link Taken#outcome} counts them
 */
record HostileCase(String name, Supplier<byte[]> content, String expected) {
    static HostileCase of(String name, String expected, Supplier<String> content) {
        return new HostileCase(name, () -> Taken.bytes(content.get()), expected);
    }

    @Override
    public String toString() {
        return name;
    }
}
