package org.dateline.bench.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Puts the paragraphs after the first in another order. */
final class Reorder implements Edit {
    @Override
    public String name() {
        return "reordered";
    }

    @Override
    public List<String> apply(List<String> paragraphs, Random random) {
        if (paragraphs.size() < 3) {
            List<String> sentences = new ArrayList<>(Prose.sentences(paragraphs));
            Collections.shuffle(sentences, random);
            return sentences;
        }
        List<String> rest = new ArrayList<>(paragraphs.subList(1, paragraphs.size()));
        Collections.shuffle(rest, random);
        rest.add(0, paragraphs.get(0));
        return rest;
    }
}
