package org.dateline.extract.figure;

import java.util.List;
import org.dateline.extract.time.Tokens;

/**
 * The counts of a sentence, in order.
 *
 * @param tokens the sentence
 */
record Counts(Tokens tokens, List<Count> list) {
    Counts {
        list = List.copyOf(list);
    }

    Count at(int index) {
        return list.get(index);
    }

    int size() {
        return list.size();
    }

    /** Whether this count is joined to the one before it by nothing but "and", "or" and commas. */
    boolean isJoinedToPrevious(int index) {
        if (index == 0) {
            return false;
        }
        int from = at(index - 1).end() + 1;
        int to = at(index).first() - 1;
        for (int i = from; i <= to; i++) {
            if (!tokens.is(
                    i, "and", ",", "or", "as", "well", "plus", "along", "with", "besides", "another", "also", "&", "a",
                    "their", "his", "her", "its")) {
                return false;
            }
        }
        return to >= from;
    }

    /** First token that belongs to the count before this one, or the start of the sentence: how far left a rule may look. */
    int leftEdge(int index) {
        return index == 0 ? 0 : at(index - 1).quantity().last() + 1;
    }

    /** Last token before the next count, or the end of the sentence: how far right a rule may look. */
    int rightEdge(int index) {
        return index + 1 < size() ? at(index + 1).first() - 1 : tokens.size() - 1;
    }
}
