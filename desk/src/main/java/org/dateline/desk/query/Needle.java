package org.dateline.desk.query;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.desk.snapshot.Text;
import org.dateline.ledger.Folding;

/**
 * Words to look for in folded texts: at a word's beginning, and anywhere where the script does not part words.
 *
 * @param parted whether its script parts words
 */
record Needle(String folded, boolean parted) {
    /** Those as somebody writes them. */
    static Needle of(String words) {
        return ofFolded(Folding.fold(words));
    }

    static Needle ofFolded(String words) {
        boolean parted = !Words.isWrittenWithoutBlanks(words);
        return new Needle(parted ? " " + words : words, parted);
    }

    /** Whether a folded text that begins with a blank holds them. */
    boolean isIn(String text) {
        return text.contains(folded);
    }

    /** Words in one of the texts of a claim. */
    record In(Text text, Needle needle) implements Predicate<Item> {
        @Override
        public boolean test(Item item) {
            return needle.isIn(text.of(item));
        }

        /** The positions of all claims that may hold them; empty where no index helps. */
        Optional<BitSet> candidates(Snapshot snapshot) {
            String first = needle.folded().strip().split(" ", 2)[0];
            return needle.parted() && !first.isEmpty()
                    ? Optional.of(snapshot.words(text).beginning(first))
                    : Optional.empty();
        }
    }
}
