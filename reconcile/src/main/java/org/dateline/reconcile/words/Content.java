package org.dateline.reconcile.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.englishStemmer;

/** What a text says as far as single words tell: the stems of its words, weighted by how rare the words are. */
public final class Content {
    /** A word, with what hangs on it by an apostrophe: "Syria's", "didn't". */
    private static final Pattern WORD =
            Pattern.compile("(?<word>\\p{L}[\\p{L}\\p{M}]*+)(?:['’](?<clitic>s|t|m|d|re|ve|ll)(?![\\p{L}\\p{M}]))?+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}++");

    private final String[] stems;
    private final double[] weights;
    private final double weight;
    private final Set<String> names;

    private Content(Map<String, Double> found, Set<String> names) {
        stems = found.keySet().toArray(String[]::new);
        weights = found.values().stream().mapToDouble(each -> each).toArray();
        weight = found.values().stream().mapToDouble(each -> each).sum();
        this.names = Set.copyOf(names);
    }

    public static Content of(String text) {
        Map<String, Double> stems = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        englishStemmer stemmer = new englishStemmer();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = plain(words.group("word"));
            double weight = Rarity.of(word);
            if (weight > 0 && !isAuxiliary(words.group("clitic"))) {
                String stem = stem(stemmer, word);
                stems.merge(stem, weight, Math::max);
                if (Character.isUpperCase(words.group("word").charAt(0)) && !opensSentence(text, words.start())) {
                    names.add(stem);
                }
            }
        }
        return new Content(stems, names);
    }

    /** Whether a word with this hanging on it is a word of grammar: "didn't", "I'll", "they've"; but not "Syria's". */
    private static boolean isAuxiliary(@Nullable String clitic) {
        return clitic != null && !clitic.equals("s");
    }

    /** Stems of words with a capital that do not open a sentence. */
    public Set<String> names() {
        return names;
    }

    /** The stems of greatest weight, in order of the alphabet. */
    public List<String> rarest(int most) {
        return IntStream.range(0, stems.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -weights[i]).thenComparing(i -> stems[i]))
                .limit(most)
                .map(i -> stems[i])
                .sorted()
                .toList();
    }

    /** The weight of the stems that both hold. */
    public double shared(Content other) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < stems.length && j < other.stems.length) {
            int order = stems[i].compareTo(other.stems[j]);
            if (order == 0) {
                shared += Math.min(weights[i++], other.weights[j++]);
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** The weight of the stems that both hold and neither as a name. */
    public double sharedBesideNames(Content other) {
        double shared = 0;
        for (int i = 0; i < stems.length; i++) {
            if (!names.contains(stems[i])
                    && !other.names.contains(stems[i])
                    && Arrays.binarySearch(other.stems, stems[i]) >= 0) {
                shared += weights[i];
            }
        }
        return shared;
    }

    /** From 0 to 1: the share of the weight of both that they have in common (Dice). */
    public double likeness(Content other) {
        double all = weight + other.weight;
        return all == 0 ? 0 : 2 * shared(other) / all;
    }

    /** Lower case without accents. */
    public static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean opensSentence(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            char before = text.charAt(i);
            if (".!?\n".indexOf(before) >= 0) {
                return true;
            }
            if (!Character.isWhitespace(before) && "\"'“”‘’(".indexOf(before) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String stem(englishStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
