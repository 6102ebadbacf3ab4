package org.dateline.extract.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.time.Tokens;
import org.dateline.extract.time.WordTable;

/** Nouns that counts stand before, by role: fighter, person, place, site. */
final class Nouns {
    private final Map<String, Set<String>> byRole = new HashMap<>();

    Nouns() {
        for (var row : WordTable.rows(Nouns.class, "counted-nouns.tsv", 2)) {
            byRole.computeIfAbsent(row.get(1), role -> new HashSet<>()).add(row.get(0));
        }
    }

    boolean is(String role, String noun) {
        return byRole.getOrDefault(role, Set.of()).contains(noun);
    }

    /** Whether people are counted. */
    boolean isPerson(Tokens tokens, Phrase phrase) {
        return is("person", tokens.lower(phrase.last())) || is("fighter", tokens.lower(phrase.last()));
    }

    /** Whether the noun has any role. */
    boolean isKnown(String noun) {
        return byRole.values().stream().anyMatch(words -> words.contains(noun));
    }

    /** Whether the head of the phrase, or a noun inside it, has this role. */
    boolean has(String role, Tokens tokens, Phrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (is(role, tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
