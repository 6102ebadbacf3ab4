package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.place.gazetteer.GazetteerKind;
import org.dateline.language.Sentence;
import org.dateline.model.Span;

/** What a report says about where its names lie: countries it tells of, and names set beside their containers. */
final class Evidence {
    private static final Pattern BESIDE = Pattern.compile(
            "\\s?,?\\s+(?:(?:in|of|at|inside|within)\\s+)?(?:the\\s+)?(?:\\p{L}{2,12}\\s+)?(?:of\\s+)?|\\s?\\(");
    private static final int DEMONYM_REACH = 40;

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<NameKey, Set<NameKey>> containers = new HashMap<>();
    private final Map<NameKey, Set<String>> statedCountries = new HashMap<>();

    private Evidence() {}

    static Evidence of(String text, List<Sentence> sentences, List<Mention> mentions, Lookup lookup) {
        Evidence evidence = new Evidence();
        Map<String, Integer> told = new HashMap<>();
        for (Mention mention : mentions) {
            countriesOf(mention, lookup).forEach(code -> told.merge(code, 2, Integer::sum));
            evidence.addStatedCountries(text, sentences.get(mention.sentence()), mention);
        }
        for (Sentence sentence : sentences) {
            sentence.words()
                    .forEach(
                            word -> Demonyms.countries(word.text()).forEach(code -> told.merge(code, 1, Integer::sum)));
        }
        told.forEach((code, count) -> evidence.countries.put(code, Math.sqrt(count)));
        evidence.addContainers(text, mentions);
        return evidence;
    }

    private static List<String> countriesOf(Mention mention, Lookup lookup) {
        List<String> codes = new ArrayList<>();
        lookup.find(mention.name()).stream()
                .map(match -> match.place())
                .filter(place -> place.kind() == GazetteerKind.COUNTRY)
                .forEach(place -> codes.add(place.country()));
        return codes;
    }

    /** "the northern Afghan city of Mazar-i-Sharif" puts it into Afghanistan. */
    private void addStatedCountries(String text, Sentence sentence, Mention mention) {
        int from = Math.max(sentence.span().start(), mention.core().start() - DEMONYM_REACH);
        String before = text.substring(from, mention.core().start());
        String[] words = before.split("[^\\p{L}'-]+", -1);
        for (int at = Math.max(0, words.length - 5); at < words.length - 1; at++) {
            boolean place = PlaceWords.kind(words[at + 1]).isPresent()
                    || (at + 2 < words.length && PlaceWords.kind(words[at + 2]).isPresent());
            if (place) {
                statedCountries
                        .computeIfAbsent(NameKey.of(mention), unused -> new HashSet<>())
                        .addAll(Demonyms.countries(words[at]));
            }
        }
    }

    /** "Duisburg, Germany", "Idlib in northwestern Syria". */
    private void addContainers(String text, List<Mention> mentions) {
        for (int at = mentions.size() - 2; at >= 0; at--) {
            Mention one = mentions.get(at);
            Mention next = mentions.get(at + 1);
            if (one.sentence() == next.sentence() && Descriptions.isList(text, one, next)) {
                Set<NameKey> shared = Set.copyOf(containers(NameKey.of(next)));
                containers
                        .computeIfAbsent(NameKey.of(one), unused -> new HashSet<>())
                        .addAll(shared);
            }
            if (one.sentence() == next.sentence() && stands(text, one, next)) {
                containers
                        .computeIfAbsent(NameKey.of(one), unused -> new HashSet<>())
                        .add(NameKey.of(next));
            }
        }
    }

    private static boolean stands(String text, Mention one, Mention next) {
        int from = one.whole().end();
        int to = Math.max(from, next.whole().start());
        Matcher matcher = BESIDE.matcher(new Span(from, to).in(text));
        return to - from < 40 && matcher.matches();
    }

    /** A report has also placed a name in this country. */
    void add(String country, double weight) {
        countries.merge(country, weight, Double::sum);
    }

    /** How much the report tells of a country, from 0 to 1 for the one that it tells most of. */
    double share(String country) {
        double most =
                countries.values().stream().mapToDouble(weight -> weight).max().orElse(1);
        return country.isEmpty() ? 0 : countries.getOrDefault(country, 0.0) / Math.max(1, most);
    }

    /** The country that the report tells most of. */
    Optional<String> mainCountry() {
        return countries.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    Set<NameKey> containers(NameKey name) {
        return containers.getOrDefault(name, Set.of());
    }

    Set<String> statedCountries(NameKey name) {
        return statedCountries.getOrDefault(name, Set.of());
    }
}
