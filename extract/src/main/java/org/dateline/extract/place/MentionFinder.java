package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.place.FormRule.Reading;
import org.dateline.extract.place.gazetteer.GazetteerKind;
import org.dateline.language.Name;
import org.dateline.language.NameKind;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Span;

/** Finds the words of a report that name places. */
final class MentionFinder {
    private final String text;
    private final List<Sentence> sentences;
    private final NamedLocations named;
    private final KnownNames known;
    private final Lookup lookup;
    private final Set<String> persons;
    private final Map<String, Integer> kinds;

    MentionFinder(String text, List<Sentence> sentences, Lookup lookup) {
        this.text = text;
        this.sentences = sentences;
        this.named = new NamedLocations(text, lookup);
        this.known = new KnownNames(text, lookup);
        this.lookup = lookup;
        this.persons = persons(text, sentences);
        this.kinds = kinds(text, sentences);
    }

    /** Names of persons in the report, whole and last words alone. */
    private static Set<String> persons(String text, List<Sentence> sentences) {
        Set<String> persons = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Name name : sentence.names()) {
                if (name.kind() == NameKind.PERSON && name.lastWord() > name.firstWord()) {
                    persons.add(name.span().in(text));
                    persons.add(sentence.words().get(name.lastWord()).text());
                }
            }
        }
        return persons;
    }

    /** By name: how much oftener it is held for a location than for anything else. */
    private static Map<String, Integer> kinds(String text, List<Sentence> sentences) {
        Map<String, Integer> kinds = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Name name : sentence.names()) {
                kinds.merge(name.span().in(text), name.kind() == NameKind.LOCATION ? 1 : -1, Integer::sum);
            }
        }
        return kinds;
    }

    /** A name that the report uses mostly for a person or an organisation. */
    private boolean isMostlyElse(Core core) {
        String name = core.span().in(text);
        return persons.contains(name) || (kinds.getOrDefault(name, 0) < 0 && !isCountry(name));
    }

    /** "Shells fell": a word that only its place in the sentence makes a capital of. */
    private boolean isPlainWord(Sentence sentence, Core core) {
        Word word = sentence.words().get(core.first());
        boolean plain = core.first() == 0 && core.last() == 0 && word.tag() != PartOfSpeech.PROPN;
        return plain && !lookup.knows(core.span().in(text));
    }

    /** In the order of the text; their cores do not overlap, nor do their wholes. */
    List<Mention> find() {
        List<Mention> mentions = new ArrayList<>();
        for (int number = 0; number < sentences.size(); number++) {
            addMentions(number, mentions);
        }
        return mentions;
    }

    private void addMentions(int number, List<Mention> mentions) {
        Sentence sentence = sentences.get(number);
        List<Core> cores = new ArrayList<>(named.in(sentence));
        cores.addAll(known.in(sentence, List.copyOf(cores)));
        cores.removeIf(core -> isPartOfWord(core) || isMostlyElse(core) || isPlainWord(sentence, core));
        cores.sort(Comparator.comparing(Core::span));
        int end = sentence.span().start();
        for (int at = 0; at < cores.size(); at++) {
            Core core = cores.get(at);
            int limit = at + 1 < cores.size()
                    ? cores.get(at + 1).span().start()
                    : sentence.span().end();
            Mention mention = mention(number, sentence, core, end, limit);
            mentions.add(mention);
            end = mention.whole().end();
        }
    }

    /** "Iran-backed" and "Israel-Hezbollah" name no place. */
    private boolean isPartOfWord(Core core) {
        int end = core.span().end();
        boolean joined = end + 1 < text.length()
                && (text.charAt(end) == '-' || text.charAt(end) == '‑')
                && Character.isLetter(text.charAt(end + 1));
        String name = core.span().in(text);
        int hyphen = name.indexOf('-');
        return joined || (hyphen > 0 && !lookup.knows(name) && isCountry(name.substring(0, hyphen)));
    }

    private boolean isCountry(String name) {
        return lookup.find(name).stream().anyMatch(match -> match.place().kind() == GazetteerKind.COUNTRY);
    }

    private Mention mention(int number, Sentence sentence, Core core, int from, int to) {
        Span window = new Span(
                Math.min(from, core.span().start()), Math.max(to, core.span().end()));
        Reading reading = FormReader.read(text, window, core.span());
        Span whole =
                new Span(core.span().start() - reading.before(), core.span().end() + reading.after());
        PlaceRole role = Roles.of(sentence, core.first(), core.last());
        return new Mention(number, core.span(), whole, core.span().in(text), reading.form(), role);
    }

    /**
     * A name in a sentence.
     *
     * @param first index of its first word
     * @param last index of its last word, inclusive
     */
    record Core(Span span, int first, int last) {
        static Core of(Sentence sentence, int first, int last) {
            return new Core(
                    Span.covering(
                            sentence.words().get(first).span(),
                            sentence.words().get(last).span()),
                    first,
                    last);
        }
    }
}
