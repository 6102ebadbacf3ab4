package org.dateline.reconcile.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How an utterance changes from outlet to outlet: every rendering held against the one nearest to the source.
 *
 * @param nearest the rendering of the earliest report; of several of one day, or without one, the one that says most
 * @param variants the others, earliest and fullest first
 */
public record Drift(Rendering nearest, List<Variant> variants) {
    /**
     * A rendering beside the nearest one.
     *
     * @param words of the nearest one with what this one drops and adds
     * @param fields what it says otherwise, in the order of {@link FieldDrift#between}
     */
    public record Variant(Rendering rendering, List<WordDiff.Piece> words, List<FieldDrift> fields) {
        public Variant {
            words = List.copyOf(words);
            fields = List.copyOf(fields);
        }

        /** Whether it says all that the nearest one says in the same words. */
        public boolean isFaithful() {
            return fields.isEmpty() && words.stream().allMatch(piece -> piece.change() == WordDiff.Change.SAME);
        }
    }

    public Drift {
        variants = List.copyOf(variants);
    }

    /**
     * The same in whatever order the renderings come.
     *
     * @param renderings of one utterance, at least one
     */
    public static Drift of(Collection<Rendering> renderings) {
        List<Rendering> ordered = renderings.stream().sorted(Rendering.NEAREST).toList();
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException("an utterance has at least one rendering");
        }
        Rendering nearest = ordered.get(0);
        List<Variant> variants = new ArrayList<>();
        for (Rendering rendering : ordered.subList(1, ordered.size())) {
            variants.add(new Variant(
                    rendering,
                    WordDiff.of(nearest.words(), rendering.words()),
                    FieldDrift.between(nearest, rendering)));
        }
        return new Drift(nearest, variants);
    }
}
