package org.dateline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Span;

/**
 * Reads names, times and quantities out of the network's scores. One head knows them all; a second one, of documents on
 * the war in Syria and Iraq, is asked for weapons and military platforms only, where the first found nothing.
 */
final class NameReader {
    private static final Map<String, NameKind> KINDS = Map.of(
            "PER", NameKind.PERSON,
            "ORG", NameKind.ORGANISATION,
            "LOC", NameKind.LOCATION,
            "NORP", NameKind.GROUP,
            "EVENT", NameKind.EVENT,
            "MISC", NameKind.OTHER,
            "TIME", NameKind.TIME,
            "QTY", NameKind.QUANTITY);
    private static final Map<String, NameKind> ARMS =
            Map.of("Weapon", NameKind.WEAPON, "MilitaryPlatform", NameKind.MILITARY_PLATFORM);

    private static final Set<PartOfSpeech> BEFORE =
            EnumSet.of(PartOfSpeech.CCONJ, PartOfSpeech.PART, PartOfSpeech.PUNCT, PartOfSpeech.SCONJ);
    private static final Set<PartOfSpeech> BEHIND =
            EnumSet.of(PartOfSpeech.ADP, PartOfSpeech.CCONJ, PartOfSpeech.DET, PartOfSpeech.SCONJ);

    private final List<Optional<NameKind>> names;
    private final List<Optional<NameKind>> arms;

    NameReader(Labels labels) {
        names = kinds(labels.names(), KINDS);
        arms = kinds(labels.entities(), ARMS);
    }

    /** The kind behind each label, by the tags {@code O, B-X, I-X, …}. */
    private static List<Optional<NameKind>> kinds(List<String> tags, Map<String, NameKind> kinds) {
        List<Optional<NameKind>> byLabel = new ArrayList<>();
        for (int tag = 1; tag < tags.size(); tag += 2) {
            byLabel.add(Optional.ofNullable(kinds.get(tags.get(tag).substring(2))));
        }
        return List.copyOf(byLabel);
    }

    /**
     * The names of a sentence.
     *
     * @param words the words of the sentence
     */
    List<Name> names(List<Word> words, WordRange sentence, WindowScores scores) {
        List<Name> found = new ArrayList<>();
        int width = 2 * names.size() + 1;
        List<TaggedRun> runs = RunDecoder.decode(scores.rows(scores.names(), sentence, width), sentence.from());
        for (TaggedRun run : runs) {
            names.get(run.label())
                    .flatMap(kind -> name(words, sentence, run, kind))
                    .ifPresent(found::add);
        }
        for (TaggedRun run : armsIn(sentence, scores)) {
            boolean free = runs.stream().noneMatch(other -> overlap(other.words(), run.words()));
            if (free) {
                arms.get(run.label())
                        .flatMap(kind -> name(words, sentence, run, kind))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Name::firstWord));
        return found;
    }

    private List<TaggedRun> armsIn(WordRange sentence, WindowScores scores) {
        return RunDecoder.decode(scores.rows(scores.entities(), sentence, 2 * arms.size() + 1), sentence.from());
    }

    private static boolean overlap(WordRange one, WordRange other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    /** The run without the function words and marks that the network sometimes draws in at its edges. */
    private static Optional<Name> name(List<Word> words, WordRange sentence, TaggedRun run, NameKind kind) {
        int first = run.words().from() - sentence.from();
        int last = run.words().to() - 1 - sentence.from();
        while (first <= last && BEFORE.contains(words.get(first).tag())) {
            first++;
        }
        while (last >= first && isBehind(words, first, last)) {
            last--;
        }
        if (first > last) {
            return Optional.empty();
        }
        Span span = Span.covering(words.get(first).span(), words.get(last).span());
        return Optional.of(new Name(span, first, last, kind));
    }

    private static boolean isBehind(List<Word> words, int first, int last) {
        Word word = words.get(last);
        return BEHIND.contains(word.tag())
                || word.text().endsWith("'s")
                || word.text().endsWith("’s")
                || (word.tag() == PartOfSpeech.PUNCT && !closesBracket(words, first, last));
    }

    private static boolean closesBracket(List<Word> words, int first, int last) {
        return words.get(last).text().equals(")")
                && words.subList(first, last).stream()
                        .anyMatch(word -> word.text().equals("("));
    }
}
