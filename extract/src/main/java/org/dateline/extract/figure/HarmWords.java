package org.dateline.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.time.Tokens;
import org.dateline.extract.time.WordTable;
import org.dateline.model.Measure;

/** Words and phrases that say what became of those who are counted. */
final class HarmWords {
    private record Entry(List<String> words, Measure measure) {}

    private final Map<String, Map<String, Measure>> byUse = new HashMap<>();
    private final Map<String, List<Entry>> phrases = new HashMap<>();

    HarmWords() {
        for (List<String> row : WordTable.rows(HarmWords.class, "harm-words.tsv", 3)) {
            byUse.computeIfAbsent(row.get(2), use -> new HashMap<>()).put(row.get(0), measure(row.get(1)));
        }
        for (List<String> row : WordTable.rows(HarmWords.class, "harm-phrases.tsv", 2)) {
            List<String> words = List.of(row.get(0).split(" "));
            phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Entry(words, measure(row.get(1))));
        }
    }

    private static Measure measure(String code) {
        return Measure.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private Optional<Measure> use(String use, String word) {
        return Optional.ofNullable(byUse.getOrDefault(use, Map.of()).get(word));
    }

    /** The measure of a noun that is itself what is counted ("deaths"). */
    Optional<Measure> noun(String word) {
        return use("noun", word);
    }

    /** The measure of a word said of those counted ("were killed"). */
    Optional<Measure> done(String word) {
        return use("done", word);
    }

    boolean isDone(String word) {
        return done(word).isPresent();
    }

    /** The measure of a verb whose object is counted ("killing"). */
    Optional<Measure> does(String word) {
        return use("does", word);
    }

    /** The measure of a verb whose subject is counted ("died"). */
    Optional<Measure> self(String word) {
        return use("self", word);
    }

    /** The measure of a noun before "of" and the count ("the deaths of"). */
    Optional<Measure> of(String word) {
        return use("of", word);
    }

    /** Whether the word here is joined to one of another harm, so that the count is of both: "killed or wounded". */
    boolean isMixed(Tokens tokens, int at) {
        return (tokens.is(at + 1, "and", "or") && differ(tokens.lower(at), tokens.lower(at + 2)))
                || (tokens.is(at - 1, "and", "or") && differ(tokens.lower(at), tokens.lower(at - 2)));
    }

    /** Whether a harm is joined to the noun here without a count of its own: "12 casualties and injuries". */
    boolean isJoined(Tokens tokens, int at) {
        return tokens.is(at + 1, "and", "or") && any(tokens.lower(at + 2)).isPresent();
    }

    private boolean differ(String one, String other) {
        Optional<Measure> first = any(one);
        Optional<Measure> second = any(other);
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    private Optional<Measure> any(String word) {
        return done(word).or(() -> does(word)).or(() -> noun(word));
    }

    /** The measure of a phrase of several words that starts here. */
    Optional<Measure> phrase(Tokens tokens, int at) {
        return phrases.getOrDefault(tokens.lower(at), List.of()).stream()
                .filter(entry -> matches(tokens, at, entry.words()))
                .map(Entry::measure)
                .findFirst();
    }

    private static boolean matches(Tokens tokens, int at, List<String> words) {
        int star = words.indexOf("*");
        if (star < 0) {
            return tokens.run(at, words);
        }
        if (!tokens.run(at, words.subList(0, star))) {
            return false;
        }
        List<String> rest = words.subList(star + 1, words.size());
        for (int skipped = 0; skipped <= 3; skipped++) {
            if (tokens.run(at + star + skipped, rest)) {
                return true;
            }
        }
        return false;
    }
}
