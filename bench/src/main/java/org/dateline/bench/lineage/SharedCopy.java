package org.dateline.bench.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells articles of one event that carry the same agency's words, so that they are not taken for independent. What stands
 * between quotation marks does not count, as anybody may quote it.
 *
 * @param longestRun number of words of the longest run in both
 * @param share of the words of the shorter that stand in runs of six and more of the other
 */
record SharedCopy(int longestRun, double share) {
    private static final Pattern PART = Pattern.compile("[“”\"]|[\\p{L}\\d]{1,60}");
    private static final int SEED = 6;

    private record Word(String letters, boolean isQuoted) {}

    static SharedCopy of(Article one, Article other) {
        List<Word> words = words(one);
        List<Word> others = words(other);
        return words.size() <= others.size() ? between(words, others) : between(others, words);
    }

    private static SharedCopy between(List<Word> words, List<Word> others) {
        Map<String, Integer> seeds = new HashMap<>();
        for (int at = 0; at + SEED <= others.size(); at++) {
            seeds.putIfAbsent(seed(others, at), at);
        }
        int longest = 0;
        int shared = 0;
        int at = 0;
        while (at + SEED <= words.size()) {
            Integer there = seeds.get(seed(words, at));
            int length = there == null ? 1 : run(words, at, others, there);
            int unquoted = there == null ? 0 : unquoted(words.subList(at, at + length));
            longest = Math.max(longest, unquoted);
            shared += unquoted;
            at += length;
        }
        return new SharedCopy(longest, shared / (double) Math.max(1, unquoted(words)));
    }

    private static int run(List<Word> words, int at, List<Word> others, int there) {
        int length = 0;
        while (at + length < words.size()
                && there + length < others.size()
                && words.get(at + length)
                        .letters()
                        .equals(others.get(there + length).letters())) {
            length++;
        }
        return length;
    }

    private static int unquoted(List<Word> words) {
        return (int) words.stream().filter(word -> !word.isQuoted()).count();
    }

    private static String seed(List<Word> words, int at) {
        StringBuilder seed = new StringBuilder();
        words.subList(at, at + SEED).forEach(word -> seed.append(word.letters()).append(' '));
        return seed.toString();
    }

    private static List<Word> words(Article article) {
        List<Word> words = new ArrayList<>();
        for (String paragraph : article.paragraphs()) {
            boolean isQuoted = false;
            Matcher matcher = PART.matcher(paragraph);
            while (matcher.find()) {
                String part = matcher.group();
                boolean isMark = "“”\"".contains(part);
                isQuoted = isMark ? !part.equals("”") && !(part.equals("\"") && isQuoted) : isQuoted;
                if (!isMark) {
                    words.add(new Word(part.toLowerCase(Locale.ROOT), isQuoted));
                }
            }
        }
        return words;
    }
}
