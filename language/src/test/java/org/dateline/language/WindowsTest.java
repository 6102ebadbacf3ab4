package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final int LONGEST_SENTENCE = 190;

    private final WordPieces vocabulary = WordPieces.open();

    @Test
    void joinsShortParagraphs() {
        Passage passage = passage(List.of(List.of(3), List.of(4, 5)));

        assertThat(Windows.of(passage, 112)).singleElement().satisfies(window -> {
            assertThat(window.units()).containsExactly(new WordRange(0, 3), new WordRange(3, 12));
            assertThat(window.sentences()).hasSize(3);
            assertThat(window.length()).isEqualTo(12 + 3);
        });
    }

    @Test
    void readsEverySentenceByItselfIfAsked() {
        Passage passage = passage(List.of(List.of(3), List.of(4, 5)));

        assertThat(Windows.ofSentences(passage))
                .hasSize(3)
                .allMatch(window -> window.sentences().size() == 1);
    }

    @Test
    void coversEverySentenceOnce() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            List<List<Integer>> paragraphs = new ArrayList<>();
            for (int p = random.nextInt(6); p >= 0; p--) {
                paragraphs.add(
                        random.ints(1 + random.nextInt(8), 1, 250).boxed().toList());
            }
            Passage passage = passage(paragraphs);
            List<Window> windows = Windows.of(passage, 112);

            assertThat(windows.stream().flatMap(window -> window.sentences().stream()))
                    .containsExactlyElementsOf(passage.sentences());
            assertThat(windows)
                    .allMatch(window ->
                            window.length() <= 112 || window.sentences().size() == 1);
            assertThat(windows).allMatch(window -> window.length() <= LONGEST_SENTENCE + 2);
        }
    }

    @Test
    void makesNoWindowOfNothing() {
        assertThat(Windows.of(new Passage(), 112)).isEmpty();
    }

    /** Paragraphs of sentences of so many words of one piece. */
    private Passage passage(List<List<Integer>> paragraphs) {
        Passage passage = new Passage();
        int at = 0;
        for (List<Integer> paragraph : paragraphs) {
            List<String> forms = new ArrayList<>();
            List<Span> spans = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            for (int words : paragraph) {
                for (int i = 0; i < words; i++) {
                    forms.add("the");
                    spans.add(new Span(at, at + 3));
                    at += 4;
                }
                ends.add(forms.size());
            }
            passage.add(forms, spans, ends, vocabulary);
        }
        return passage;
    }
}
