package org.dateline.reconcile.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Figure;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.Status;

/**
 * Who came to harm by a claim, or came through without any, in sorts that hold across reports: those who serve a foreign state
 * abroad are foreigners there.
 *
 * @param sorts of persons; empty where nothing of the kind is said
 * @param isUnharmed whether they came through
 */
public record Harmed(Set<String> sorts, boolean isUnharmed) {
    private static final Map<String, String> SORTS = Vocabulary.of("persons.tsv");
    private static final Pattern WORD = Pattern.compile("\\p{L}++");
    private static final Set<String> KILLING = Set.of(
            "kill", "kills", "killed", "killing", "murdered", "slain", "wounded", "wounding", "injured", "injuring");
    private static final int REACH = 4;

    public Harmed {
        sorts = Set.copyOf(sorts);
    }

    static Harmed of(ClaimView view) {
        if (view.claim().status() == Status.NEGATED) {
            boolean isHarm = view.claim().kind() == Kind.CASUALTIES;
            return new Harmed(isHarm ? sorts(view.text()) : Set.of(), true);
        }
        if (view.claim().status() != Status.ACTUAL) {
            return new Harmed(Set.of(), false);
        }
        Set<String> sorts = new TreeSet<>();
        boolean isCounted = false;
        for (Figure figure : view.claim().figures()) {
            if (figure.measure() == Measure.KILLED || figure.measure() == Measure.WOUNDED) {
                isCounted = true;
                sorts.addAll(sorts(figure.population() + " " + figure.words()));
            }
        }
        return new Harmed(isCounted ? sorts : victims(view.text()), false);
    }

    private static Set<String> sorts(String words) {
        Set<String> sorts = new TreeSet<>();
        Matcher matcher = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String sort = SORTS.get(matcher.group());
            if (sort != null) {
                sorts.add(sort);
            }
        }
        return sorts;
    }

    /** Those named right after a word of killing: "kill all the foreigners there". */
    private static Set<String> victims(String text) {
        Set<String> sorts = new TreeSet<>();
        int since = REACH + 1;
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String sort = SORTS.get(matcher.group());
            since = KILLING.contains(matcher.group()) ? 0 : since + 1;
            if (sort != null && since <= REACH) {
                sorts.add(sort);
            }
        }
        return sorts;
    }
}
