package org.dateline.read.internal.date;

import java.util.List;

/** One way to find dates. Sniffers stand in a list in order of quality; the first candidate wins. */
public interface DateSniffer<T> {
    /** What this way finds, best first. */
    List<DateClue> clues(T source);
}
