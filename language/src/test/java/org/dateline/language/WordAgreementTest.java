package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.dateline.model.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The network must read in use what it read in training: the training scripts dump words and pieces of some texts. */
class WordAgreementTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void cutsWordsAndPiecesAsTheTrainingScriptsDo() throws IOException {
        WordPieces pieces = WordPieces.open();
        for (JsonNode document : dump("words.jsonl")) {
            String text = document.path("text").asText();
            List<Span> spans = split(text);

            assertThat(spans).as(text).isEqualTo(spans(document.path("words")));
            for (int i = 0; i < spans.size(); i++) {
                assertThat(pieces.of(spans.get(i).in(text)))
                        .as(spans.get(i).in(text))
                        .containsExactly(numbers(document.path("pieces").path(i)));
            }
        }
    }

    @Test
    void seesCapitalsAsTheTrainingScriptsDo() throws IOException {
        for (JsonNode document : dump("inputs.jsonl")) {
            String text = document.path("text").asText();

            assertThat(split(text).stream().mapToInt(span -> LetterCase.of(span.in(text))))
                    .as(text)
                    .containsExactly(java.util.Arrays.stream(numbers(document.path("case")))
                            .boxed()
                            .toArray(Integer[]::new));
        }
    }

    private static List<JsonNode> dump(String name) throws IOException {
        Path file = Path.of(System.getProperty("dateline.root", "."), "training", "agreement", name);
        Assumptions.assumeTrue(Files.exists(file), "no " + file);
        List<JsonNode> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            documents.add(JSON.readTree(line));
        }
        return documents;
    }

    /** In training a paragraph is a line. */
    private static List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            spans.addAll(WordSplitter.split(text, new Span(start, end)));
            start = end + 1;
        }
        spans.addAll(WordSplitter.split(text, new Span(start, text.length())));
        return spans;
    }

    private static List<Span> spans(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(pair -> new Span(pair.path(0).asInt(), pair.path(1).asInt()))
                .toList();
    }

    private static int[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
    }
}
