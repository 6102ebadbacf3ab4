package org.dateline.extract.attribution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.Attribution;
import org.dateline.model.Claimant;
import org.dateline.model.Span;

/** Where the tree loses words of a source to the clause before it ("rebel and army sources"), the network has them. */
final class FullerSource {
    private static final Pattern TWO_OF_A_KIND = Pattern.compile(
            "(?<one>\\p{L}{2,30}) and (?<other>\\p{L}{2,30}) (?<kind>sources|officials|spokesmen|media)");
    private static final int MOST_MORE = 60;

    private FullerSource() {}

    static SpeechAct of(SpeechAct act, Attribution attribution, String text, ClaimantKinds kinds) {
        if (act.claimants().size() != 1 || attribution.source().size() != 1) {
            return act;
        }
        Span source = attribution.source().get(0);
        String words = source.in(text).strip();
        String name = act.claimants().get(0).name();
        boolean more = words.length() > name.length() && words.length() < name.length() + MOST_MORE;
        if (!more || name.contains(" ") || !words.endsWith(" " + name)) {
            return act;
        }
        Matcher two = TWO_OF_A_KIND.matcher(words);
        List<String> names = two.matches()
                ? List.of(two.group("one") + " " + two.group("kind"), two.group("other") + " " + two.group("kind"))
                : List.of(words.replaceFirst("^(?:[Tt]he|[Aa]n?) ", ""));
        List<Claimant> claimants =
                names.stream().map(each -> new Claimant(each, kinds.of(each))).toList();
        return new SpeechAct(
                act.cue(),
                act.cueWords(),
                act.stance(),
                List.of(source),
                claimants,
                act.via(),
                act.channel(),
                act.content(),
                act.reason());
    }
}
