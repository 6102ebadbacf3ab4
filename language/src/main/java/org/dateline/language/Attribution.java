package org.dateline.language;

import java.util.List;
import org.dateline.model.Span;

/**
 * Who says what, as the network reads it. Parts may be interrupted and may stand in other sentences.
 *
 * @param cue the reporting words ("said", "according to")
 * @param source who says it, in order; empty if none was found
 * @param content what is said, in order; empty if none was found
 */
public record Attribution(Span cue, List<Span> source, List<Span> content) {
    public Attribution {
        source = List.copyOf(source);
        content = List.copyOf(content);
    }
}
