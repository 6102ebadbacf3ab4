package org.dateline.read.internal.html;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The text of the article as the page declares it in its metadata: evidence of which blocks belong to it. */
final class DeclaredBody {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
    private static final int SHINGLE = 4;
    private static final double IN = 0.6;

    private final Set<Integer> shingles;

    private DeclaredBody(Set<Integer> shingles) {
        this.shingles = shingles;
    }

    static DeclaredBody of(String declared) {
        String text = TAG.matcher(declared).find() || declared.contains("&lt;")
                ? Jsoup.parse(declared.contains("&lt;") ? Jsoup.parse(declared).text() : declared)
                        .text()
                : declared;
        return new DeclaredBody(shingles(text));
    }

    /** Whether most of the words stand in the declared text, in the same order. */
    boolean holds(String words) {
        return share(words) >= IN;
    }

    /** How much of the words stands in the declared text, 0 to 1. */
    double share(String words) {
        Set<Integer> own = shingles(words);
        if (own.isEmpty()) {
            return 0;
        }
        return own.stream().filter(shingles::contains).count() / (double) own.size();
    }

    /** How much of the declared text stands in the words, 0 to 1. */
    double coveredBy(String words) {
        Set<Integer> own = shingles(words);
        return shingles.isEmpty() ? 0 : shingles.stream().filter(own::contains).count() / (double) shingles.size();
    }

    /** Hashes of all four words in a row; of all its words where there are fewer. */
    private static Set<Integer> shingles(String text) {
        Set<Integer> found = new HashSet<>();
        int[] last = new int[SHINGLE];
        int count = 0;
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            last[count % SHINGLE] = token.group().hashCode();
            count++;
            if (count >= SHINGLE) {
                found.add(hash(last, count));
            }
        }
        if (count > 0 && count < SHINGLE) {
            found.add(hash(last, count));
        }
        return found;
    }

    private static int hash(int[] last, int count) {
        int hash = 1;
        for (int i = Math.max(0, count - SHINGLE); i < count; i++) {
            hash = 31 * hash + last[i % SHINGLE];
        }
        return hash;
    }
}
