package org.dateline.reconcile;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.model.Report;
import org.dateline.reconcile.words.Rarity;

/** The names in a report, by which it is seen to tell of the same as another: the rarer the weightier. */
final class NameWeights {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]{2,40}");
    private static final int RAREST = 1_000;

    private NameWeights() {}

    /** From 0 for the commonest words to 1,000 for those in no word list; in alphabetical order. */
    static Map<String, Integer> of(Report report) {
        Map<String, Integer> weights = new TreeMap<>();
        names(report).forEach(name -> weights.put(name, (int) Math.round(RAREST * Rarity.of(name))));
        return weights;
    }

    /** Words with a capital that the report never writes without. */
    private static Set<String> names(Report report) {
        Set<String> capital = new HashSet<>();
        Set<String> small = new HashSet<>();
        for (Block block : report.blocks()) {
            if (block.kind().isReporting()) {
                Matcher matcher = WORD.matcher(block.span().in(report.text()));
                while (matcher.find()) {
                    String word = matcher.group().replaceAll("['’]s?$", "");
                    boolean isCapital = Character.isUpperCase(word.charAt(0));
                    (isCapital ? capital : small).add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        capital.removeAll(small);
        return capital;
    }
}
