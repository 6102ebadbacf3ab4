package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.Span;

/**
 * Cuts a paragraph into the words that the network was trained on: those of Universal Dependencies, with clitics,
 * hyphens and punctuation apart.
 *
 * <p>The rules are the alternatives of one regular expression in the training script, tried in order at every place;
 * they are written out here because they must agree with it to the character and take linear time on any text. Every
 * rule answers with the end of its word or {@link #NONE}.
 */
final class WordSplitter {
    private static final int NONE = -1;
    private static final Set<String> ABBREVIATIONS = Resource.words("abbreviations.txt");
    private static final Set<String> PREFIXES = Resource.words("prefixes.txt");
    private static final Set<String> CLITICS = Set.of("s", "S", "ll", "re", "ve", "d", "m", "LL", "RE", "VE");
    private static final String[] NUMBER_SUFFIXES = {"st", "nd", "rd", "th", "s", "k", "m", "bn"};
    private static final String[][] JOINED = {{"an", "not"}, {"on", "na"}, {"ot", "ta"}, {"an", "na"}};
    private static final String[] JOINED_FIRST = {"Cc", "Gg", "Gg", "Ww"};
    private static final int LONGEST_PREFIX = 7;
    private static final int LONGEST_ABBREVIATION = 5;

    private final CharSequence text;
    private final ParagraphText paragraph;
    private final int from;
    private final int to;
    /** End of the run of characters of a mail address' local part that was looked at last. */
    private int localPartEnd;
    /** The at sign whose domain was found wanting. */
    private int poorAtSign = NONE;
    /** End of the last run of letter-stop pairs that is no acronym. */
    private int poorAcronymEnd;

    private WordSplitter(CharSequence text, int from, int to) {
        this.text = text;
        paragraph = new ParagraphText(text, from, to);
        this.from = from;
        this.to = to;
        localPartEnd = from;
        poorAcronymEnd = from;
    }

    /** The words of one paragraph, in order. */
    static List<Span> split(CharSequence text, Span paragraph) {
        return new WordSplitter(text, paragraph.start(), paragraph.end()).words();
    }

    private List<Span> words() {
        List<Span> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            int c = paragraph.codePoint(at);
            if (CharacterClass.isSpace(c)) {
                at += Character.charCount(c);
            } else {
                int end = wordAt(at, c);
                words.add(new Span(at, end));
                at = end;
            }
        }
        return words;
    }

    private int wordAt(int at, int first) {
        int end = NONE;
        if (CharacterClass.isWord(first)) {
            end = beginningWithWordCharacter(at, first);
        } else {
            end = first == '.' || first == '+' || first == '-' ? mailAddress(at) : NONE;
            end = end == NONE && isApostrophe(first) ? clitic(at) : end;
            end = end == NONE ? repeated(at, first) : end;
        }
        return end == NONE ? at + Character.charCount(first) : end;
    }

    private int beginningWithWordCharacter(int at, int first) {
        boolean wordBefore = at > from && CharacterClass.isWord(Character.codePointBefore(text, at));
        int end = address(at, first);
        end = end == NONE ? mailAddress(at) : end;
        end = end == NONE && CharacterClass.isAsciiLetter(first) ? acronym(at) : end;
        if (!wordBefore) {
            end = end == NONE ? abbreviation(at) : end;
            end = end == NONE ? initial(at, first) : end;
        }
        if (end == NONE && CharacterClass.isDigit(first)) {
            end = date(at);
            end = end == NONE ? number(at) : end;
        }
        if (!wordBefore) {
            end = end == NONE ? prefixed(at) : end;
            end = end == NONE ? joined(at, first) : end;
        }
        return end == NONE ? plainWord(at) : end;
    }

    /** {@code https?://[^\s<>"”]*[\w/] | www\.[^\s<>"”]*[\w/]}. */
    private int address(int at, int first) {
        int rest = NONE;
        if (first == 'h') {
            rest = paragraph.startsWith(at, "http://") ? at + 7 : paragraph.startsWith(at, "https://") ? at + 8 : NONE;
        } else if (first == 'w') {
            rest = paragraph.startsWith(at, "www.") ? at + 4 : NONE;
        }
        int end = NONE;
        for (int i = rest; rest != NONE && i < to; ) {
            int c = paragraph.codePoint(i);
            if (CharacterClass.isSpace(c) || c == '<' || c == '>' || c == '"' || c == '”') {
                break;
            }
            i += Character.charCount(c);
            end = CharacterClass.isWord(c) || c == '/' ? i : end;
        }
        return end;
    }

    /** {@code [\w.+-]+@[\w-]+\.\w[\w.]*\w}. */
    private int mailAddress(int at) {
        if (at >= localPartEnd) {
            localPartEnd = paragraph.endOfRun(at, ".+-");
        }
        int sign = localPartEnd;
        if (sign == at || sign >= to || text.charAt(sign) != '@' || sign == poorAtSign) {
            return NONE;
        }
        int end = domain(sign + 1);
        poorAtSign = end == NONE ? sign : poorAtSign;
        return end;
    }

    private int domain(int at) {
        int stop = paragraph.endOfRun(at, "-");
        if (stop == at || stop >= to || text.charAt(stop) != '.' || !paragraph.isWordAt(stop + 1)) {
            return NONE;
        }
        int second = stop + 1 + Character.charCount(paragraph.codePoint(stop + 1));
        int end = paragraph.endOfRun(second, ".");
        while (end > second && text.charAt(end - 1) == '.') {
            end--;
        }
        return end > second ? end : NONE;
    }

    /** {@code (?:[A-Za-z]\.){2,}(?!\w)}. */
    private int acronym(int at) {
        if (at < poorAcronymEnd) {
            return NONE;
        }
        int end = at;
        while (end + 1 < to && CharacterClass.isAsciiLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
            end += 2;
        }
        if (end - at >= 4 && !paragraph.isWordAt(end)) {
            return end;
        }
        poorAcronymEnd = end;
        return NONE;
    }

    /** {@code \b(?:Gen|Mr|…)\.(?=\s|[,)-])(?!\s*$)}. */
    private int abbreviation(int at) {
        int stop = at;
        while (stop < to && stop - at <= LONGEST_ABBREVIATION && CharacterClass.isAsciiLetter(text.charAt(stop))) {
            stop++;
        }
        boolean known = paragraph.charIs(stop, '.')
                && stop - at <= LONGEST_ABBREVIATION
                && ABBREVIATIONS.contains(text.subSequence(at, stop).toString());
        return known && isAfterAbbreviation(stop + 1) && paragraph.firstNonSpace(stop + 1) < to ? stop + 1 : NONE;
    }

    private boolean isAfterAbbreviation(int at) {
        return at < to
                && (CharacterClass.isSpace(paragraph.codePoint(at))
                        || paragraph.charIs(at, ',')
                        || paragraph.charIs(at, ')')
                        || paragraph.charIs(at, '-'));
    }

    /** {@code \b[A-Z]\.(?=\s*[A-Z])}. */
    private int initial(int at, int first) {
        if (first < 'A' || first > 'Z' || !paragraph.charIs(at + 1, '.')) {
            return NONE;
        }
        int next = paragraph.firstNonSpace(at + 2);
        return next < to && text.charAt(next) >= 'A' && text.charAt(next) <= 'Z' ? at + 2 : NONE;
    }

    /** {@code \d+/\d+/\d+}. */
    private int date(int at) {
        int end = at;
        for (int part = 0; part < 3; part++) {
            int start = part == 0 ? at : end + 1;
            if (part > 0 && !paragraph.charIs(end, '/')) {
                return NONE;
            }
            end = paragraph.endOfDigits(start);
            if (end == start) {
                return NONE;
            }
        }
        return end;
    }

    /** {@code \d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|k|m|bn)?(?!\w)}, which falls back to the part before the last sign. */
    private int number(int at) {
        int end = paragraph.endOfDigits(at);
        int beforeLast = NONE;
        while (paragraph.charIs(end, '.') || paragraph.charIs(end, ',') || paragraph.charIs(end, ':')) {
            int next = paragraph.endOfDigits(end + 1);
            if (next == end + 1) {
                break;
            }
            beforeLast = end;
            end = next;
        }
        for (String suffix : NUMBER_SUFFIXES) {
            if (paragraph.startsWith(end, suffix) && !paragraph.isWordAt(end + suffix.length())) {
                return end + suffix.length();
            }
        }
        return paragraph.isWordAt(end) ? beforeLast : end;
    }

    /** {@code \b(?:anti|pro|…)-L+(?!-)}, which gives up its last letter before a hyphen. */
    private int prefixed(int at) {
        int hyphen = at;
        while (hyphen < to && hyphen - at < LONGEST_PREFIX && CharacterClass.isAsciiLetter(text.charAt(hyphen))) {
            hyphen++;
        }
        if (!paragraph.charIs(hyphen, '-')
                || !PREFIXES.contains(text.subSequence(at, hyphen).toString())) {
            return NONE;
        }
        int end = hyphen + 1;
        int last = NONE;
        while (end < to && CharacterClass.isLetter(paragraph.codePoint(end))) {
            last = end;
            end += Character.charCount(paragraph.codePoint(end));
        }
        if (last == NONE) {
            return NONE;
        }
        if (paragraph.charIs(end, '-')) {
            return last > hyphen + 1 ? last : NONE;
        }
        return end;
    }

    /** {@code \b(?:[Cc]an(?=not\b)|[Gg]on(?=na\b)|[Gg]ot(?=ta\b)|[Ww]an(?=na\b))}. */
    private int joined(int at, int first) {
        for (int i = 0; i < JOINED.length; i++) {
            int second = at + 1 + JOINED[i][0].length();
            if (JOINED_FIRST[i].indexOf(first) >= 0
                    && paragraph.startsWith(at + 1, JOINED[i][0])
                    && paragraph.startsWith(second, JOINED[i][1])
                    && !paragraph.isWordAt(second + JOINED[i][1].length())) {
                return second;
            }
        }
        return NONE;
    }

    /** {@code \w+?(?=n['’]t\b) | n['’]t\b | \w+(?:['’‘`](?!CLITIC\b)\w+)*}. */
    private int plainWord(int at) {
        int end = paragraph.endOfRun(at, "");
        if (isNot(end - 1)) {
            return end - 1 > at ? end - 1 : end + 2;
        }
        while (end < to && isJoiningMark(text.charAt(end)) && paragraph.isWordAt(end + 1) && clitic(end) == NONE) {
            end = paragraph.endOfRun(end + 1, "");
        }
        return end;
    }

    /** {@code n['’]t\b}. */
    private boolean isNot(int at) {
        return at >= from
                && at + 2 < to
                && text.charAt(at) == 'n'
                && isApostrophe(text.charAt(at + 1))
                && text.charAt(at + 2) == 't'
                && !paragraph.isWordAt(at + 3);
    }

    /** {@code ['’](?:s|S|ll|re|ve|d|m|LL|RE|VE)\b}, here after any joining mark. */
    private int clitic(int at) {
        int end = at + 1;
        while (end < to && end <= at + 2 && CharacterClass.isAsciiLetter(text.charAt(end))) {
            end++;
        }
        boolean found = !paragraph.isWordAt(end)
                && CLITICS.contains(text.subSequence(at + 1, end).toString());
        return found ? end : NONE;
    }

    /** {@code \.{2,} | -{2,} | \*{2,} | [!?]{2,}}. */
    private int repeated(int at, int first) {
        String same = switch (first) {
            case '.' -> ".";
            case '-' -> "-";
            case '*' -> "*";
            case '!', '?' -> "!?";
            default -> "";
        };
        int end = at;
        while (end < to && same.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end - at >= 2 ? end : NONE;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private static boolean isJoiningMark(int c) {
        return isApostrophe(c) || c == '‘' || c == '`';
    }
}
