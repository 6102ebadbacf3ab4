package org.dateline.reconcile.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;

/** For whom a person speaks by the words of a report: "Harbour Guard spokesman Ilan Sor", "Ilan Sor, a spokesman for the Guard". */
final class Principals {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]++");
    private static final String SPEAKS = "spokes(?:man|woman|person)";
    private static final String FOR = "(?<![\\p{L}'’-])(?<for>(?:\\p{Lu}[\\p{L}'’-]*+ ){1,4})";
    private static final int SHORTEST_NAME = 3;

    private Principals() {}

    /** Empty where the report does not say. */
    static Optional<Claimant> of(Claimant person, String report) {
        if (person.kind() == ClaimantKind.MEDIA || person.kind() == ClaimantKind.AGENCY) {
            return Optional.empty();
        }
        String last = "";
        Matcher names = NAME.matcher(person.name());
        while (names.find()) {
            last = names.group();
        }
        return last.length() < SHORTEST_NAME || !report.contains(last) ? Optional.empty() : named(last, report);
    }

    private static Optional<Claimant> named(String last, String report) {
        String name = Pattern.quote(last);
        Matcher before = Pattern.compile(FOR + SPEAKS + ",? (?:\\p{Lu}[\\p{L}'’.-]*+ ){0,3}" + name)
                .matcher(report);
        if (before.find()) {
            return Optional.of(claimant(before.group("for")));
        }
        Matcher after = Pattern.compile(
                        name + ", (?:an? |the |its |chief |official ){0,3}" + SPEAKS + " (?:for|of) (?:the )?" + FOR)
                .matcher(report + " ");
        return after.find() ? Optional.of(claimant(after.group("for"))) : Optional.empty();
    }

    private static Claimant claimant(String words) {
        return new Claimant(words.strip(), ClaimantKind.ARMED_GROUP);
    }
}
