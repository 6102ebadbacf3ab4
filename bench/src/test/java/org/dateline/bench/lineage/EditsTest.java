package org.dateline.bench.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditsTest {
    private static final List<String> TEXT = List.of(
            "KARSOVA, Dec 4 (Reuters) - Shells fell on the port on Monday, the harbour master said on Tuesday.",
            "Police said that eleven workers were killed. \"We have seen nothing like it here for many years,\" she added.",
            "The governor closed the coast road after the attack because the city feared more fighting.",
            "Ferries wait. Lorries queue. The refinery burns. Farmers fear for the harvest.");
    private static final Article ANOTHER =
            Article.of("another", "another", "", "Barley did well.\nSo did rye.\nThe fair opens on Saturday.");

    static Stream<Recipe> recipes() {
        return Recipe.all(ANOTHER).stream();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void makesTheSameOfTheSameSeed(Recipe recipe) {
        assertThat(recipe.apply(TEXT, new Random(5)))
                .isEqualTo(recipe.apply(TEXT, new Random(5)))
                .isNotEmpty();
    }

    @Test
    void putsWhoSaysItFirst() {
        assertThat(new Rewrite("rewritten", 0)
                        .apply(TEXT.subList(1, 2), new Random(1))
                        .toString())
                .contains("according to ")
                .doesNotContain("Police said that");
    }

    @Test
    void raisesFiguresButNotYears() {
        assertThat(new Update()
                        .apply(List.of("In 2019 it was 12, now 40."), new Random(1))
                        .get(1))
                .startsWith("In 2019 it was ")
                .doesNotContain("was 12")
                .doesNotContain("now 40");
    }

    @Test
    void takesTheAgencyOutOfTheText() {
        assertThat(String.join("\n", new Reattribute().apply(TEXT, new Random(1))))
                .doesNotContain("Reuters");
    }

    @Test
    void countsTheWordsThatTwoArticlesShareOutsideQuotationMarks() {
        Article one = Article.of(
                "a", "e", "", "The old harbour of Karsova burned all night, \"and nobody came to help us\".");
        Article other = Article.of(
                "b", "e", "", "The old harbour of Karsova burned all night. \"And nobody came to help us.\"");
        assertThat(SharedCopy.of(one, other).longestRun()).isEqualTo(8);
    }

    @Test
    void holdsFortyParaphrasesByHandInThreeDegreesOfFreedom() throws IOException {
        assertThat(Paraphrase.all()).hasSize(40);
        assertThat(Paraphrase.all()).extracting(Paraphrase::freedom).containsOnly("light", "medium", "free");
        assertThat(Paraphrase.all())
                .allSatisfy(one -> assertThat(one.original()).isNotEqualTo(one.words()));
    }
}
