package org.dateline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    List<Name> names(Passage passage, WordRange sentence, WindowScores scores) {
        List<Name> found = new ArrayList<>();
        int width = 2 * names.size() + 1;
        List<TaggedRun> runs = RunDecoder.decode(scores.rows(scores.names(), sentence, width), sentence.from());
        for (TaggedRun run : runs) {
            names.get(run.label()).ifPresent(kind -> found.add(name(passage, sentence, run.words(), kind)));
        }
        for (TaggedRun run : armsIn(sentence, scores)) {
            boolean free = runs.stream().noneMatch(other -> overlap(other.words(), run.words()));
            if (free) {
                arms.get(run.label()).ifPresent(kind -> found.add(name(passage, sentence, run.words(), kind)));
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

    private static Name name(Passage passage, WordRange sentence, WordRange words, NameKind kind) {
        Span span = passage.span(words);
        return new Name(span, words.from() - sentence.from(), words.to() - 1 - sentence.from(), kind);
    }
}
