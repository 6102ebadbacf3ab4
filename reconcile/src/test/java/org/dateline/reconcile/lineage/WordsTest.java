package org.dateline.reconcile.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "forces, forced",
        "bombing, bombed",
        "villages, village",
        "parties, party",
        "carried, carry",
        "stopped, stopping",
        "clashes, clash",
        "heavily, heavy"
    })
    void givesInflectedFormsOneStem(String one, String other) {
        assertThat(Stem.of(one).replaceAll("[iy]$", ""))
                .isEqualTo(Stem.of(other).replaceAll("[iy]$", ""));
    }

    @ParameterizedTest
    @CsvSource({"taybat, taybet", "taybat, tayyibat", "nasser, naser", "nasir, nasser", "kafraa, kafra"})
    void foldsTheSpellingsOfAName(String one, String other) {
        assertThat(Names.folded(one)).isEqualTo(Names.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"hama, homs", "rastan, rashidun", "suran, sarmin"})
    void keepsNamesApart(String one, String other) {
        assertThat(Names.folded(one)).isNotEqualTo(Names.folded(other));
    }

    @Test
    void cutsWordsWithTheirSpans() {
        String text = "“Al-Qaqaa's men,” 1,200 of them";
        List<Token> tokens = Tokens.in(text, new Span(0, text.length()));
        assertThat(tokens).extracting(Token::plain).containsExactly("al", "qaqaa", "men", "1200", "of", "them");
        assertThat(tokens)
                .extracting(token -> token.span().in(text))
                .containsExactly("Al", "Qaqaa's", "men", "1,200", "of", "them");
        assertThat(tokens).extracting(Token::isQuoted).containsExactly(true, true, true, false, false, false);
    }

    @Test
    void endsNoSentenceAtATitle() {
        assertThat(Reports.profile("Lt. Gen. Mark A. Vukić left Karsova. He took the coast road.")
                        .sentences())
                .hasSize(2);
    }

    @Test
    void findsTheLongestRise() {
        assertThat(LongestRise.of(List.of())).isZero();
        assertThat(LongestRise.of(List.of(3, 1, 2, 2, 9, 4))).isEqualTo(4);
    }
}
