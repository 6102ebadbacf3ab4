package org.dateline.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says each sentence in other words, as a machine does: synonyms, who says it moved from the end to the front, clauses
 * changing places, times moved, figures as words, quotations loosened; some sentences are left out, others joined.
 */
final class Rewrite implements Edit {
    private static final Pattern SAID_AT_END = Pattern.compile(
            "^([^\"“”]{20,300}), ([^,\"“”]{4,60}) (?:said|says|reported|told reporters)(?: (on \\w{6,9}))?\\.$");
    private static final Pattern SAID_FIRST =
            Pattern.compile("^([^,\"“”]{4,60}) (?:said|says) (?:that )?([^\"“”]{20,300})\\.$");
    private static final Pattern SUBORDINATE =
            Pattern.compile("^([^,\"“”]{20,200}),? (after|because|while|although|as|when) ([^,\"“”]{15,200})\\.$");
    private static final Pattern DAY =
            Pattern.compile("^([^\"“”]{15,300}) (on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b([^\"“”]*)$");
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]{25,300})[\"”]");
    private static final Pattern FUNCTION =
            Pattern.compile("\\b(?:which|who|that were|in order to|has been|have been|had been|will|would)\\b");
    private static final Pattern SMALL = Pattern.compile("\\b\\p{Ll}{5,20}\\b");
    private static final List<String> OWN = List.of(
            "The situation remains fluid, and observers caution that things may change at short notice.",
            "The episode underlines how much is at stake for everybody involved.",
            "What this will mean in the longer run is not clear.",
            "The news drew a great deal of attention well beyond those directly affected.",
            "It is the latest turn in a story that has occupied the public for some time.");

    private final Swap swap = new Swap(0.85);
    private final Standins standins = new Standins();
    private final String name;
    private final double freedom;

    /**
     * @param freedom share of the words, of those that no list knows, that are given up too, from 0 to 1; sentences left out
     *     grow with it
     */
    Rewrite(String name, double freedom) {
        this.name = name;
        this.freedom = freedom;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> apply(List<String> paragraphs, Random random) {
        List<String> rewritten = new ArrayList<>();
        for (String sentence : Prose.sentences(paragraphs)) {
            if (random.nextDouble() > 0.1 + freedom / 2 || rewritten.isEmpty()) {
                String other = rewritten(sentence, random);
                if (random.nextInt(4) == 0 && !rewritten.isEmpty()) {
                    String last = rewritten.remove(rewritten.size() - 1);
                    other = joined(last, other);
                }
                rewritten.add(other);
            }
        }
        for (int own = random.nextInt(4); own > 0; own--) {
            rewritten.add(random.nextInt(rewritten.size() + 1), OWN.get(random.nextInt(OWN.size())));
        }
        return rewritten;
    }

    private String rewritten(String sentence, Random random) {
        String turned = turned(sentence);
        String loosened =
                QUOTED.matcher(turned).replaceAll(quote -> Matcher.quoteReplacement(quote(quote.group(1), random)));
        String swapped = swap.swapped(function(loosened, random), random);
        return SMALL.matcher(swapped)
                .replaceAll(word -> random.nextDouble() < freedom ? standins.any(random) : word.group());
    }

    /** The first change of construction that fits. */
    private static String turned(String sentence) {
        Matcher end = SAID_AT_END.matcher(sentence);
        if (end.matches()) {
            return "According to " + end.group(2) + ", " + end.group(1) + ".";
        }
        Matcher first = SAID_FIRST.matcher(sentence);
        if (first.matches()) {
            return Prose.capital(first.group(2)) + ", according to " + first.group(1) + ".";
        }
        Matcher clause = SUBORDINATE.matcher(sentence);
        if (clause.matches()) {
            return Prose.capital(clause.group(2)) + " " + clause.group(3) + ", " + clause.group(1) + ".";
        }
        Matcher day = DAY.matcher(sentence);
        return day.matches() ? Prose.capital(day.group(2)) + ", " + day.group(1) + day.group(3) : sentence;
    }

    /** Half of the quotations become indirect, the others lose a word or two. */
    private static String quote(String words, Random random) {
        if (random.nextBoolean()) {
            return words;
        }
        List<String> kept = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            if (random.nextInt(7) > 0) {
                kept.add(word);
            }
        }
        return "\"" + String.join(" ", kept) + "\"";
    }

    private static String function(String words, Random random) {
        return FUNCTION.matcher(words).replaceAll(word -> switch (word.group()) {
            case "which" -> "that";
            case "who" -> "the one who";
            case "that were" -> "which were";
            case "in order to" -> "so as to";
            case "has been", "have been" -> "was";
            case "had been" -> "was earlier";
            case "will" -> random.nextBoolean() ? "is going to" : "is set to";
            default -> "was to";
        });
    }

    private static String joined(String first, String second) {
        String open = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        return open + ", and " + second;
    }
}
