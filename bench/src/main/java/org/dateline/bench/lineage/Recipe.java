package org.dateline.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Edits done one after the other.
 *
 * @param share of the articles that it is tried on
 */
record Recipe(String name, Pair.Truth truth, double share, List<Edit> edits) {
    Recipe {
        edits = List.copyOf(edits);
    }

    /** All of them; one merges an article with another. */
    static List<Recipe> all(Article another) {
        return List.of(
                copy("copied", 0.4, new Furnish()),
                copy("cut", 0.5, new Cut()),
                copy("merged", 0.5, new Merge(another)),
                copy("reordered", 0.4, new Reorder()),
                copy("synonyms", 0.5, new Swap(0.35)),
                copy("reattributed", 0.4, new Reattribute()),
                copy("updated", 0.4, new Update()),
                copy("edited", 1, new Cut(), new Reorder(), new Swap(0.3), new Reattribute(), new Update()),
                rewritten("rewritten lightly", 0.1, 0.5),
                rewritten("rewritten", 0.35, 0.7),
                rewritten("rewritten freely", 0.6, 0.7));
    }

    static Recipe rewritten(String name, double freedom, double share) {
        return new Recipe(
                name,
                Pair.Truth.PARAPHRASE,
                share,
                List.of(new Rewrite(name, freedom), new Reorder(), new Reattribute()));
    }

    private static Recipe copy(String name, double share, Edit... edits) {
        return new Recipe(name, Pair.Truth.COPY, share, List.of(edits));
    }

    List<String> apply(List<String> paragraphs, Random random) {
        List<String> changed = new ArrayList<>(paragraphs);
        for (Edit edit : edits) {
            changed = edit.apply(changed, random);
        }
        return changed;
    }
}
