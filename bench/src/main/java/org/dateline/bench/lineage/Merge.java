package org.dateline.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Puts the first half of the text together with half of another. */
final class Merge implements Edit {
    private final Article another;

    Merge(Article another) {
        this.another = another;
    }

    @Override
    public String name() {
        return "merged";
    }

    @Override
    public List<String> apply(List<String> paragraphs, Random random) {
        List<String> merged = new ArrayList<>(half(paragraphs));
        List<String> others = half(another.paragraphs());
        if (random.nextBoolean()) {
            merged.addAll(others);
        } else {
            merged.addAll(1 + random.nextInt(merged.size()), others);
        }
        return merged;
    }

    private static List<String> half(List<String> paragraphs) {
        return paragraphs.subList(0, (paragraphs.size() + 1) / 2);
    }
}
