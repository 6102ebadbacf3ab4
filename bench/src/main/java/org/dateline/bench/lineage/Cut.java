package org.dateline.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Keeps a part of the sentences: mostly the first, as editors cut from the end, else any. */
final class Cut implements Edit {
    private static final int SHORTEST = 5;

    @Override
    public String name() {
        return "cut";
    }

    @Override
    public List<String> apply(List<String> paragraphs, Random random) {
        List<String> sentences = Prose.sentences(paragraphs);
        double share = 0.35 + 0.5 * random.nextDouble();
        int wanted = Math.min(sentences.size(), Math.max(SHORTEST, (int) (share * sentences.size())));
        boolean fromEnd = random.nextInt(3) > 0;
        List<String> kept = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            boolean isKept = fromEnd ? at < wanted : random.nextDouble() < share || at < 2;
            if (isKept) {
                kept.add(sentences.get(at));
            }
        }
        return kept;
    }
}
