package org.dateline.reconcile.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.reconcile.words.Content;

/** Who speaks in two claims. */
public enum Voice {
    /** One claimant, one agency, or one outlet in its own voice. */
    SAME,
    /** Two that are told apart. */
    OTHER,
    /** One of the claims, or both, name nobody, so that nothing is known. */
    UNKNOWN;

    private static final int SHORTEST_NAME = 3;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]++");

    static Voice of(ClaimView a, ClaimView b) {
        if (credits(a, b) || credits(b, a) || isSignedBy(a, b) || isSignedBy(b, a)) {
            return SAME;
        }
        if (a.speakers().isEmpty() && b.speakers().isEmpty()) {
            return shareAgency(a, b) || isOneOutlet(a, b) ? SAME : UNKNOWN;
        }
        if (a.speakers().isEmpty() || b.speakers().isEmpty()) {
            return shareAgency(a, b) || isOwnReport(a, b) || isOwnReport(b, a) ? SAME : UNKNOWN;
        }
        boolean isOneList = a.report().id().equals(b.report().id())
                && a.claim().claimants().equals(b.claim().claimants());
        if (isOneList || anySame(a.speakers(), b.speakers())) {
            return SAME;
        }
        return innermost(a).isKnown() && innermost(b).isKnown() ? OTHER : UNKNOWN;
    }

    private static boolean isOneOutlet(ClaimView a, ClaimView b) {
        return a.report().id().equals(b.report().id())
                || (a.report().outlet().isPresent()
                        && a.report().outlet().equals(b.report().outlet()));
    }

    /** Whether the first claim is in the own voice of the outlet that others name as the claimant of the second. */
    private static boolean isOwnReport(ClaimView a, ClaimView b) {
        String outlet = a.report().outlet().map(Voice::bare).orElse("");
        return a.speakers().isEmpty()
                && !outlet.isEmpty()
                && b.claim().claimants().stream()
                        .anyMatch(claimant -> bare(claimant.name()).equals(outlet));
    }

    private static String bare(String name) {
        String plain = Content.plain(name).strip();
        return letters(plain.startsWith("the ") ? plain.substring(4) : plain);
    }

    private static Speaker innermost(ClaimView view) {
        return view.speakers().get(view.speakers().size() - 1);
    }

    private static boolean anySame(List<Speaker> some, List<Speaker> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::isSameAs));
    }

    /** Whether the first claim came through the second one's outlet. */
    private static boolean credits(ClaimView a, ClaimView b) {
        if (a.claim().via().isEmpty()) {
            return false;
        }
        List<String> outlet = b.report().outlet().map(Voice::fromEachWord).orElse(List.of());
        return a.claim().via().stream()
                .map(Voice::letters)
                .anyMatch(
                        via -> via.length() >= SHORTEST_NAME && outlet.stream().anyMatch(name -> name.startsWith(via)));
    }

    /** Whether the first claim is an agency's, and the second stands unattributed in a report signed by that agency. */
    private static boolean isSignedBy(ClaimView a, ClaimView b) {
        return b.speakers().isEmpty()
                && b.claim().via().isEmpty()
                && !a.report().id().equals(b.report().id())
                && a.claim().via().stream()
                        .map(Content::plain)
                        .anyMatch(via -> b.report().credits().stream()
                                .map(Content::plain)
                                .anyMatch(via::equals));
    }

    /** The letters of a name from each of its words on, so that "ANSA" is not found in "Kansas". */
    private static List<String> fromEachWord(String name) {
        String[] words = NO_LETTER.split(Content.plain(name));
        return IntStream.range(0, words.length)
                .mapToObj(first -> String.join("", List.of(words).subList(first, words.length)))
                .toList();
    }

    private static String letters(String name) {
        return NO_LETTER.matcher(Content.plain(name)).replaceAll("");
    }

    private static boolean shareAgency(ClaimView a, ClaimView b) {
        Set<String> agencies = agencies(a);
        agencies.retainAll(agencies(b));
        return !agencies.isEmpty();
    }

    private static Set<String> agencies(ClaimView view) {
        return view.claim().via().stream().map(Content::plain).collect(Collectors.toSet());
    }
}
