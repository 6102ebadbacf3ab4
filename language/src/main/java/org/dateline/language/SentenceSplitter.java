package org.dateline.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Span;

/**
 * Finds where the sentences of a paragraph end: after a full stop or the like and the marks that close upon it, where
 * what follows can begin a sentence. Full stops of abbreviations belong to their words; {@code sentence-ends.txt} says
 * which of these may end a sentence and before what.
 */
final class SentenceSplitter {
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…");
    private static final String CLOSING = "\"”’')]»!?";
    private static final String QUOTES = "\"“”„'‘’«»";
    private static final String OPENING = "\"“„‘'([«¿¡";
    private static final String DASHES = "-–—•·*";
    private static final int LONGEST_NUMBERING = 3;
    private static final Set<String> STARTERS = Resource.words("sentence-starters.txt");
    private static final Map<String, AbbreviationRule> RULES = rules();
    private static final AbbreviationRule OTHER = new AbbreviationRule("starter", Set.of());

    private final List<String> forms;
    private final List<Span> spans;
    private final List<Integer> ends = new ArrayList<>();

    /** What must follow an abbreviation that ends a sentence. */
    private record AbbreviationRule(String follower, Set<String> exceptions) {
        boolean allows(String next) {
            return switch (follower) {
                case "never" -> false;
                case "capital" -> Character.isUpperCase(next.codePointAt(0)) && !exceptions.contains(next);
                default -> STARTERS.contains(next);
            };
        }
    }

    private SentenceSplitter(List<String> forms, List<Span> spans) {
        this.forms = forms;
        this.spans = spans;
    }

    private static Map<String, AbbreviationRule> rules() {
        Map<String, AbbreviationRule> rules = new HashMap<>();
        for (String line : Resource.lines("sentence-ends.txt")) {
            List<String> columns = Resource.columns(line);
            Set<String> exceptions = columns.size() > 2 ? Set.of(columns.get(2).split(" ")) : Set.of();
            rules.put(columns.get(0), new AbbreviationRule(columns.get(1), exceptions));
        }
        return Map.copyOf(rules);
    }

    /**
     * The words after the last of each sentence, the number of words last.
     *
     * @param forms the words of one paragraph
     * @param spans where they stand
     */
    static List<Integer> ends(List<String> forms, List<Span> spans) {
        return new SentenceSplitter(forms, spans).ends();
    }

    private List<Integer> ends() {
        int at = 0;
        while (at < forms.size()) {
            int after = at + 1;
            if (isStop(forms.get(at))) {
                after = afterClosing(after);
                addIf(after >= forms.size() || endsAt(at, after), after);
            } else if (isAbbreviation(forms.get(at))) {
                addIf(after < forms.size() && abbreviationEnds(at), after);
            }
            at = after;
        }
        addIf(lastEnd() < forms.size(), forms.size());
        return ends;
    }

    private void addIf(boolean ends, int after) {
        if (ends) {
            this.ends.add(after);
        }
    }

    private int lastEnd() {
        return ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
    }

    private static boolean isStop(String form) {
        return ENDS.contains(form) || form.startsWith("..") || form.startsWith("!") || form.startsWith("?");
    }

    private static boolean isAbbreviation(String form) {
        return form.length() > 1 && form.endsWith(".");
    }

    /** Past the brackets, quotation marks and exclamation marks that stand close behind a full stop. */
    private int afterClosing(int from) {
        int after = from;
        while (after < forms.size() && touches(after) && closes(after)) {
            after++;
        }
        return after;
    }

    private boolean closes(int word) {
        String form = forms.get(word);
        boolean lastBeforeSpace = word + 1 >= forms.size() || !touches(word + 1);
        return isOneOf(CLOSING, form) || (lastBeforeSpace && isOneOf(QUOTES, form));
    }

    private boolean endsAt(int stop, int next) {
        if (isNumbering(stop) || isInitial(stop)) {
            return false;
        }
        boolean noSpace = next == stop + 1 && touches(next);
        return noSpace ? beginsWithoutSpace(stop, next) : begins(next);
    }

    /** "1." at the start of a sentence numbers what follows. */
    private boolean isNumbering(int stop) {
        int first = lastEnd();
        while (first < stop && isOneOf(DASHES, forms.get(first))) {
            first++;
        }
        String form = forms.get(first);
        return (first == stop - 1)
                && (form.length() <= LONGEST_NUMBERING)
                && forms.get(stop).equals(".")
                && form.chars().allMatch(Character::isDigit);
    }

    /** "W.]": a capital with a stop that the splitter of words left apart. */
    private boolean isInitial(int stop) {
        return stop > 0
                && forms.get(stop).equals(".")
                && touches(stop)
                && forms.get(stop - 1).length() == 1
                && Character.isUpperCase(forms.get(stop - 1).charAt(0))
                && !forms.get(stop - 1).equals("I")
                && stop + 1 < forms.size()
                && touches(stop + 1);
    }

    private boolean begins(int word) {
        String form = forms.get(word);
        int first = form.codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || isOneOf(OPENING, form)
                || form.startsWith("http")
                || form.startsWith("www.")
                || hasCapitalInside(form)
                || beginsName(word)
                || (isOneOf(DASHES, form) && word + 1 < forms.size() && isCapitalised(word + 1));
    }

    /** "eHow", "iPhone". */
    private static boolean hasCapitalInside(String form) {
        return form.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    /** "al-Jazeera": a short word, a hyphen and a capital. */
    private boolean beginsName(int word) {
        return forms.get(word).length() <= LONGEST_NUMBERING
                && word + 2 < forms.size()
                && forms.get(word + 1).equals("-")
                && touches(word + 1)
                && touches(word + 2)
                && isCapitalised(word + 2);
    }

    /** "injured.The army": a small letter before, a capitalised word after. */
    private boolean beginsWithoutSpace(int stop, int next) {
        if (stop == 0 || !Character.isLowerCase(lastOf(forms.get(stop - 1)))) {
            return false;
        }
        String form = forms.get(next);
        return isOneOf(OPENING, form)
                ? next + 1 < forms.size() && isCapitalised(next + 1)
                : isCapitalised(next) && !hasCapitalInside(form);
    }

    private boolean abbreviationEnds(int at) {
        int next = at + 1;
        if (isOneOf(QUOTES, forms.get(next)) && !touches(next) && next + 1 < forms.size()) {
            next++;
        }
        return !touches(at + 1) && RULES.getOrDefault(forms.get(at), OTHER).allows(forms.get(next));
    }

    private boolean isCapitalised(int word) {
        return Character.isUpperCase(forms.get(word).codePointAt(0));
    }

    private static char lastOf(String form) {
        return form.charAt(form.length() - 1);
    }

    private boolean touches(int word) {
        return spans.get(word).start() == spans.get(word - 1).end();
    }

    private static boolean isOneOf(String marks, String form) {
        return form.length() == 1 && marks.contains(form);
    }
}
