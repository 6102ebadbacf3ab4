package org.dateline.bench.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What other outlets make of a text: each retelling by another recipe of the generator, the same for the same seed. */
public final class Retellings {
    private Retellings() {}

    /**
     * @param paragraphs the text
     * @param another a text that one of the recipes merges with it
     * @return so many texts, paragraph by paragraph
     */
    public static List<List<String>> of(List<String> paragraphs, List<String> another, int number, long seed) {
        Random random = new Random(seed);
        List<Recipe> recipes = new ArrayList<>(Recipe.all(new Article("another", "another", "", another)));
        Collections.shuffle(recipes, random);
        return IntStream.range(0, number)
                .mapToObj(at -> recipes.get(at % recipes.size()).apply(paragraphs, random))
                .toList();
    }
}
