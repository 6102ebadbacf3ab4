package org.dateline.language;

/** The network's scores for one window, by word of the passage instead of position. */
final class WindowScores {
    private final NetworkOutput output;
    private final int firstWord;
    /** Position of the first piece of each word; this is where the network answers for the word. */
    private final int[] positions;

    WindowScores(Passage passage, Window window, NetworkOutput output) {
        this.output = output;
        firstWord = window.firstWord();
        positions = new int[window.wordCount()];
        int at = 1;
        for (WordRange unit : window.units()) {
            for (int word = unit.from(); word < unit.to(); word++) {
                positions[word - firstWord] = at;
                at += passage.pieces(word).length;
            }
            at++;
        }
    }

    int bestTag(int word, int tags) {
        return best(output.tags(), row(word) * tags, tags);
    }

    /** How well {@code head} heads {@code word}; {@link Word#ROOT} asks for the root. */
    float arc(int word, int head) {
        return output.arcs()[row(word) * output.positions() + column(head)];
    }

    /**
     * Where the scores of the relations to this head begin in {@link NetworkOutput#relations()}; those to the best head
     * if this one was not scored.
     */
    int relations(int word, int head, int relations) {
        int first = row(word) * Labels.TOP_HEADS;
        int column = column(head);
        int place = 0;
        for (int k = 0; k < Labels.TOP_HEADS; k++) {
            if (output.topHeads()[first + k] == column) {
                place = k;
                break;
            }
        }
        return (first + place) * relations;
    }

    float relation(int at) {
        return output.relations()[at];
    }

    /** Scores of consecutive words for the labels of a head of this width, one row a word. */
    float[][] rows(float[] table, WordRange words, int width) {
        float[][] rows = new float[words.size()][width];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(table, row(words.from() + i) * width, rows[i], 0, width);
        }
        return rows;
    }

    float[] names() {
        return output.names();
    }

    float[] entities() {
        return output.entities();
    }

    float[] roles() {
        return output.roles();
    }

    /** Logarithms of the chances that {@code word} belongs to the cue at each position; position 0 is no cue. */
    double[] links(int word) {
        int width = output.positions();
        int from = row(word) * width;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < width; i++) {
            highest = Math.max(highest, output.links()[from + i]);
        }
        double sum = 0;
        for (int i = 0; i < width; i++) {
            sum += Math.exp(output.links()[from + i] - highest);
        }
        double[] links = new double[width];
        for (int i = 0; i < width; i++) {
            links[i] = output.links()[from + i] - highest - Math.log(sum);
        }
        return links;
    }

    int column(int word) {
        return word == Word.ROOT ? 0 : positions[word - firstWord];
    }

    private int row(int word) {
        return positions[word - firstWord];
    }

    private static int best(float[] table, int from, int width) {
        int best = 0;
        for (int i = 1; i < width; i++) {
            if (table[from + i] > table[from + best]) {
                best = i;
            }
        }
        return best;
    }
}
