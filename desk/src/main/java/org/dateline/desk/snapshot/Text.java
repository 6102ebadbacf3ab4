package org.dateline.desk.snapshot;

import java.util.function.Function;

/** The folded texts of a claim in which words can be looked for. Each begins and ends with a blank. */
public enum Text {
    SENTENCE(Item::sentence),
    PLACES(Item::places),
    VOICES(Item::voices),
    OUTLET(Item::outlet);

    @SuppressWarnings("ImmutableEnumChecker") // Accessors keep nothing.
    private final Function<Item, String> text;

    Text(Function<Item, String> text) {
        this.text = text;
    }

    /** That of one claim. */
    public String of(Item item) {
        return text.apply(item);
    }
}
