package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private final WordPieces pieces = WordPieces.open();

    @Test
    void takesTheLongestPieces() {
        assertThat(pieces.of("retaken")).containsExactly(2128, 25310);
        assertThat(pieces.of("THE")).containsExactly(1996);
    }

    @Test
    void dropsAccents() {
        assertThat(pieces.of("Thé")).isEqualTo(pieces.of("the"));
    }

    @Test
    void cutsAroundPunctuation() {
        assertThat(pieces.of("n't")).containsExactly(1050, 1005, 1056);
    }

    @Test
    void knowsNoWordOfUnknownSigns() {
        assertThat(pieces.of("\uE000")).containsExactly(WordPieces.UNKNOWN);
        assertThat(pieces.of("a".repeat(101))).containsExactly(WordPieces.UNKNOWN);
        assertThat(pieces.of("\u200b")).containsExactly(WordPieces.UNKNOWN);
    }

    @Test
    void cutsOffAfterSixtyFourPieces() {
        assertThat(pieces.of("a-".repeat(100_000))).hasSize(64);
    }
}
