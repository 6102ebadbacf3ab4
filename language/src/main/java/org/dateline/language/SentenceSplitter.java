package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Span;

/** Finds where the sentences of a paragraph end. */
final class SentenceSplitter {
    private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "…", "....");
    private static final String CLOSING = "\"”’')]»!?";
    private static final String OPENING = "\"“‘'([«";

    private SentenceSplitter() {}

    /** The words after the last of each sentence. */
    static List<Integer> ends(List<String> forms, List<Span> spans) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        while (at < forms.size()) {
            if (!ENDS.contains(forms.get(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < forms.size()
                    && forms.get(end).length() == 1
                    && CLOSING.contains(forms.get(end))
                    && spans.get(end).start() == spans.get(end - 1).end()) {
                end++;
            }
            if (end >= forms.size() || begins(forms.get(end))) {
                ends.add(end);
            }
            at = end;
        }
        if (ends.isEmpty() || ends.get(ends.size() - 1) < forms.size()) {
            ends.add(forms.size());
        }
        return ends;
    }

    private static boolean begins(String form) {
        int first = form.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || OPENING.indexOf(first) >= 0;
    }
}
