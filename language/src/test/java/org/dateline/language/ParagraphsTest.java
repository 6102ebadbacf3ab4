package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void partsBlocksAtEmptyLines() {
        assertThat(paragraphs("one\ntwo\n \t\n\n three \n\n")).containsExactly("one\ntwo", "three");
    }

    @Test
    void findsNoParagraphInWhiteSpace() {
        assertThat(paragraphs(" \n\n \t ")).isEmpty();
        assertThat(paragraphs("")).isEmpty();
    }

    @Test
    void cutsWhatIsTooLongAtASpace() {
        String text = "word ".repeat(10_000);

        assertThat(paragraphs(text))
                .allMatch(paragraph -> paragraph.length() <= Paragraphs.LONGEST)
                .allMatch(paragraph -> paragraph.startsWith("word") && paragraph.endsWith("word"));
    }

    @Test
    void neverCutsACharacterInTwo() {
        String text = "a" + "😀".repeat(Paragraphs.LONGEST);

        assertThat(paragraphs(text)).noneMatch(paragraph -> Character.isLowSurrogate(paragraph.charAt(0)));
        assertThat(String.join("", paragraphs(text))).isEqualTo(text);
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
