package org.dateline.publish.profile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Claim;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.NamedPerson;
import org.dateline.model.Report;

/**
 * The persons named in one report who hold no office in any report: whatever names them there is replaced. A surname alone
 * counts as the office holder's only where the report names one of it in full, and nobody else of it.
 */
final class PrivatePeople {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int SHORTEST = 3;
    private static final Set<ClaimantKind> PRIVATE =
            Set.of(ClaimantKind.PERSON, ClaimantKind.WITNESS, ClaimantKind.UNNAMED_SOURCE);
    /** Nobody. */
    static final PrivatePeople NONE = new PrivatePeople();

    /** By each of their names as written, longest first: the whole name, and its last word. */
    private final Map<String, String> pseudonyms =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private PrivatePeople() {}

    /** Of each report, from all persons named in all of them, and from what speakers the claims of all tell of. */
    static Map<Report, PrivatePeople> in(
            Map<Report, List<NamedPerson>> persons, Map<Report, List<Claim>> claims, Pseudonyms pseudonyms) {
        Set<String> officers = new HashSet<>();
        persons.values().stream()
                .flatMap(Collection::stream)
                .filter(NamedPerson::inOffice)
                .forEach(person -> officers.add(folded(person.name())));
        claims.values().stream()
                .flatMap(Collection::stream)
                .flatMap(claim -> claim.claimants().stream())
                .filter(claimant -> !PRIVATE.contains(claimant.kind()))
                .forEach(claimant -> officers.addAll(calledBy(claimant)));
        claims.values().stream()
                .flatMap(Collection::stream)
                .flatMap(claim -> claim.places().stream())
                .forEach(place -> officers.add(folded(place.name())));
        Map<Report, PrivatePeople> byReport = new LinkedHashMap<>();
        persons.forEach((report, named) -> byReport.put(report, of(named, officers, pseudonyms)));
        return byReport;
    }

    /** What a speaker may be called by: "sana news agency" of "Syrian SANA news agency"; each word of what is no person. */
    private static Set<String> calledBy(Claimant claimant) {
        String name = folded(claimant.name());
        Set<String> endings = new HashSet<>();
        if (claimant.kind() != ClaimantKind.OFFICIAL) {
            endings.addAll(List.of(BLANKS.split(name)));
        }
        for (int at = 0; at >= 0; at = name.indexOf(' ', at + 1)) {
            endings.add(name.substring(at).strip());
        }
        return endings;
    }

    private static PrivatePeople of(List<NamedPerson> named, Set<String> officers, Pseudonyms pseudonyms) {
        Set<String> here = new HashSet<>();
        List<NamedPerson> others = new ArrayList<>();
        for (NamedPerson person : named) {
            if (officers.contains(folded(person.name()))) {
                here.add(last(person.name()));
            } else {
                others.add(person);
            }
        }
        Map<String, String> wholes = new TreeMap<>();
        others.stream()
                .filter(person -> isWhole(person.name()))
                .forEach(person -> wholes.merge(
                        last(person.name()),
                        person.name(),
                        (one, other) -> one.length() >= other.length() ? one : other));
        PrivatePeople people = new PrivatePeople();
        for (NamedPerson person : others) {
            String last = last(person.name());
            if (isWhole(person.name()) || wholes.containsKey(last) || !here.contains(last)) {
                people.add(person.name(), pseudonyms.of(folded(wholes.getOrDefault(last, person.name()))));
            }
        }
        return people;
    }

    private void add(String name, String pseudonym) {
        pseudonyms.putIfAbsent(name.strip(), pseudonym);
        String[] words = BLANKS.split(name.strip());
        String last = words[words.length - 1];
        if (last.length() >= SHORTEST) {
            pseudonyms.putIfAbsent(last, pseudonym);
        }
    }

    private static boolean isWhole(String name) {
        return BLANKS.split(name.strip()).length > 1;
    }

    private static String last(String name) {
        String[] words = BLANKS.split(folded(name));
        return words[words.length - 1];
    }

    /** Without capitals, accents, Arabic articles and a possessive. */
    private static String folded(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return BLANKS.matcher(plain.toLowerCase(Locale.ROOT).replaceAll("['’]s$", ""))
                .replaceAll(" ");
    }

    /** The text with a pseudonym for each name. */
    String pseudonymised(String text) {
        String said = text;
        for (Map.Entry<String, String> name : pseudonyms.entrySet()) {
            said = whole(name.getKey()).matcher(said).replaceAll(Matcher.quoteReplacement(name.getValue()));
        }
        return said;
    }

    /** The text with as many blocks for each name as it has characters, so that all else stays where it is. */
    String blanked(String text) {
        String said = text;
        for (String name : pseudonyms.keySet()) {
            said = whole(name)
                    .matcher(said)
                    .replaceAll(found -> Blocks.of(found.group().length()));
        }
        return said;
    }

    private static Pattern whole(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
