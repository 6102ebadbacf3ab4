package org.dateline.publish.profile;

/** What stands in a published text where something is left out. */
final class Blocks {
    private static final String BLOCK = "\u2588";

    private Blocks() {}

    static String of(int length) {
        return BLOCK.repeat(length);
    }
}
