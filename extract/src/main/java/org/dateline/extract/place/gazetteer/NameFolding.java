package org.dateline.extract.place.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.place.gazetteer.FoldingRules.Letters;

/**
 * Keys that forgive how a name is spelt, in three steps, each of which forgives more:
 *
 * <ul>
 *   <li><b>plain</b>: no marks, case, hyphens, apostrophes: "Qal‘at al Maḑīq" is "qalat al madiq";
 *   <li><b>folded</b>: one form for transliterations from Arabic, Persian, Turkish and Slavic languages: articles are
 *       dropped, words in several spellings (tell, tal), letters (q/k, ou/u, gh/g) and doubled letters are unified, words
 *       are joined: "Deir al-Zor", "Dayr az Zawr" and "Deir ez-Zor" are "dairzor";
 *   <li><b>skeleton</b>: the folded form without its vowels.
 * </ul>
 *
 * Word list and letter rules stand in {@code name-folding.tsv}.
 */
public final class NameFolding {
    private static final int TELLING_SKELETON = 3;
    private static final String VOWELS = "aeiou";
    private static final FoldingRules RULES = FoldingRules.bundled();
    private static final Set<String> ARTICLES = RULES.articles();
    private static final Set<String> LINKS = RULES.links();
    private static final Map<String, String> WORDS = RULES.words();
    private static final Map<Character, List<Letters>> LETTERS = RULES.lettersByFirst();

    private NameFolding() {}

    /** No marks, no case; words of letters and digits with one blank between. */
    public static String plain(String name) {
        String decomposed = decomposed(name).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int at = 0; at < decomposed.length(); at++) {
            char letter = decomposed.charAt(at);
            if (isDropped(letter)) {
                continue;
            }
            if (!Character.isLetterOrDigit(letter) && !Character.isSurrogate(letter)) {
                gap = plain.length() > 0;
                continue;
            }
            if (gap) {
                plain.append(' ');
                gap = false;
            }
            appendPlain(plain, letter);
        }
        return plain.toString();
    }

    private static String decomposed(String name) {
        return Normalizer.isNormalized(name, Normalizer.Form.NFKD)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFKD);
    }

    private static boolean isDropped(char letter) {
        if (letter < 0x80) {
            return letter == '\'' || letter == '`';
        }
        return Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.MODIFIER_LETTER
                || Character.getType(letter) == Character.FORMAT
                || "‘’´′".indexOf(letter) >= 0;
    }

    private static void appendPlain(StringBuilder plain, char letter) {
        switch (letter) {
            case 'ı' -> plain.append('i');
            case 'ø' -> plain.append('o');
            case 'ł' -> plain.append('l');
            case 'đ', 'ð' -> plain.append('d');
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            case 'þ' -> plain.append("th");
            case 'ə' -> plain.append('e');
            case 'ة' -> plain.append('ه');
            case 'ى', 'ی' -> plain.append('ي');
            case 'ک' -> plain.append('ك');
            default -> plain.append(letter);
        }
    }

    /** One form for the transliterations of a name. */
    public static String folded(String plain) {
        StringBuilder folded = new StringBuilder(plain.length());
        for (String word : telling(plain.split(" ", -1))) {
            String known = WORDS.get(word);
            folded.append(foldedWord(known == null ? word : known));
        }
        return folded.toString();
    }

    /** The words that tell a name from others: without articles and the links of Persian names. */
    private static List<String> telling(String[] words) {
        List<String> telling = new ArrayList<>();
        for (int at = 0; at < words.length; at++) {
            boolean last = at == words.length - 1;
            boolean article = ARTICLES.contains(words[at]) && !last;
            boolean link = LINKS.contains(words[at]) && !last && at > 0;
            if (!article && !link && !words[at].isEmpty()) {
                telling.add(words[at]);
            }
        }
        return telling;
    }

    private static String foldedWord(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            Letters group = groupAt(word, at);
            appendAll(folded, group.to());
            at += group.from().length();
        }
        return withPlainEnding(folded);
    }

    private static Letters groupAt(String word, int at) {
        for (Letters group : LETTERS.getOrDefault(word.charAt(at), List.of())) {
            if (word.startsWith(group.from(), at)) {
                return group;
            }
        }
        String letter = word.substring(at, at + 1);
        return new Letters(letter, letter);
    }

    private static void appendAll(StringBuilder folded, String letters) {
        for (int at = 0; at < letters.length(); at++) {
            append(folded, letters.charAt(at));
        }
    }

    private static void append(StringBuilder folded, char letter) {
        if (folded.length() == 0 || folded.charAt(folded.length() - 1) != letter) {
            folded.append(letter);
        }
    }

    /** "-ah", "-eh", "-e" and "-a" are one ending. */
    private static String withPlainEnding(StringBuilder folded) {
        int last = folded.length() - 1;
        if (last > 1 && folded.charAt(last) == 'h' && isVowel(folded.charAt(last - 1))) {
            folded.setLength(last);
            last--;
        }
        if (last > 1 && folded.charAt(last) == 'e') {
            folded.setCharAt(last, 'a');
            if (folded.charAt(last - 1) == 'a') {
                folded.setLength(last);
            }
        }
        return folded.toString();
    }

    /** The folded form without vowels, but for one at its start. */
    public static String skeleton(String folded) {
        StringBuilder skeleton = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            char letter = folded.charAt(at);
            if (!isVowel(letter)) {
                skeleton.append(letter);
            } else if (at == 0) {
                skeleton.append('a');
            }
        }
        return skeleton.toString();
    }

    /** Whether a skeleton is long enough to tell names apart. */
    static boolean isTelling(String skeleton) {
        return skeleton.length() >= TELLING_SKELETON;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
