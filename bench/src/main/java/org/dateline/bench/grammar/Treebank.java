package org.dateline.bench.grammar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.language.SplitText;
import org.dateline.model.Span;

/**
 * A document of a treebank in CoNLL-U.
 *
 * @param text its words, parted by spaces
 * @param words the words in order
 */
record Treebank(SplitText text, List<GoldWord> words) {
    private static final Pattern TAB = Pattern.compile("\t");

    Treebank {
        words = List.copyOf(words);
    }

    /**
     * A word as people analysed it.
     *
     * @param head number of its head in the document; -1 for a root
     */
    record GoldWord(String tag, int head, String relation) {}

    static Treebank read(Path file) throws IOException {
        Reader reader = new Reader();
        Files.readAllLines(file).forEach(reader::line);
        return reader.treebank();
    }

    private static final class Reader {
        private final StringBuilder text = new StringBuilder();
        private final List<List<Span>> sentences = new ArrayList<>();
        private final Set<Integer> paragraphStarts = new HashSet<>();
        private final List<GoldWord> words = new ArrayList<>();
        private List<Span> sentence = new ArrayList<>();
        private int sentenceStart;

        void line(String line) {
            if (line.isEmpty()) {
                endSentence();
            } else if (line.startsWith("# newdoc") || (line.startsWith("# newpar") && !isBlock(line))) {
                paragraphStarts.add(sentences.size());
            } else if (!line.startsWith("#")) {
                word(TAB.splitAsStream(line).toList());
            }
        }

        private static boolean isBlock(String line) {
            return line.startsWith("# newpar_block");
        }

        private void word(List<String> columns) {
            if (!columns.get(0).chars().allMatch(Character::isDigit)) {
                return;
            }
            int start = text.length();
            text.append(columns.get(1));
            sentence.add(new Span(start, text.length()));
            text.append(' ');
            int head = Integer.parseInt(columns.get(6));
            words.add(new GoldWord(columns.get(3), head == 0 ? -1 : sentenceStart + head - 1, columns.get(7)));
        }

        private void endSentence() {
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
                sentenceStart = words.size();
            }
        }

        Treebank treebank() {
            endSentence();
            return new Treebank(new SplitText(text.toString(), sentences, paragraphStarts), words);
        }
    }
}
