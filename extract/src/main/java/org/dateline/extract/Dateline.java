package org.dateline.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/**
 * "HAMA, Syria, Dec 4 (Reuters) - " says where and when a report was written, and is no part of its first sentence: a capital
 * name, then places, a day and an agency as they come, and a dash.
 */
final class Dateline {
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{Lu}'’-]{2,20}+(?: \\p{Lu}[\\p{Lu}'’-]{1,20}+){0,3}+"
                    + "(?:, [\\p{L}\\p{N}. ]{2,25}){0,3} ?+(?:\\([\\p{L}/ ]{2,30}\\))? ?+(?:--|[-–—]) ");

    private Dateline() {}

    /** What of a paragraph follows its dateline; all of it where it has none. */
    static Span after(Span paragraph, String text) {
        Matcher matcher = DATELINE.matcher(text).region(paragraph.start(), paragraph.end());
        return matcher.lookingAt() && matcher.end() < paragraph.end()
                ? new Span(matcher.end(), paragraph.end())
                : paragraph;
    }
}
