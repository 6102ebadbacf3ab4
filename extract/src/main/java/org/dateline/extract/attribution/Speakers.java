package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;

/** Who has spoken so far in a report: what "he", "the ministry" or a bare family name stand for. */
final class Speakers {
    private record Spoken(Claimant claimant, String words) {}

    private final List<Spoken> spoken = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();

    /** @param words the phrase that named him, with his office */
    void remember(Claimant claimant, String words) {
        spoken.add(new Spoken(claimant, words.toLowerCase(Locale.ROOT)));
    }

    void meet(String personName) {
        if (personName.contains(" ")) {
            persons.add(personName);
        }
    }

    /** The full name that a bare family name was given with before, or the name itself. */
    String fullName(String name) {
        if (name.contains(" ")) {
            return name;
        }
        for (int i = persons.size() - 1; i >= 0; i--) {
            if (persons.get(i).endsWith(" " + name)) {
                return persons.get(i);
            }
        }
        return name;
    }

    /** Whom a pronoun stands for: the latest person for "he" and "she", the latest of any kind for others. */
    Optional<Claimant> meantBy(String pronoun) {
        String lower = pronoun.toLowerCase(Locale.ROOT);
        boolean person = lower.equals("he") || lower.equals("she") || lower.equals("him") || lower.equals("her");
        for (int i = spoken.size() - 1; i >= 0; i--) {
            Claimant claimant = spoken.get(i).claimant();
            if (!person || isPersonal(claimant)) {
                return Optional.of(claimant);
            }
        }
        return Optional.empty();
    }

    /**
     * The latest speaker whose name holds this noun ("the Observatory" after "the Observatory of Marrow"); where there is none,
     * the latest who was told of with it ("the spokesman" after "Jane Roe, a Nato spokesman").
     */
    Optional<Claimant> withNoun(String noun) {
        Pattern word = Pattern.compile("\\b" + Pattern.quote(noun.toLowerCase(Locale.ROOT)) + "\\b");
        return latest(
                        noun,
                        before -> word.matcher(before.claimant().name().toLowerCase(Locale.ROOT))
                                .find())
                .or(() -> latest(noun, before -> word.matcher(before.words()).find()));
    }

    /** The latest speaker who passes a test and has a fuller name than this. */
    private Optional<Claimant> latest(String name, Predicate<Spoken> test) {
        for (int i = spoken.size() - 1; i >= 0; i--) {
            Spoken before = spoken.get(i);
            if (!before.claimant().name().equalsIgnoreCase(name) && test.test(before)) {
                return Optional.of(before.claimant());
            }
        }
        return Optional.empty();
    }

    private static boolean isPersonal(Claimant claimant) {
        return switch (claimant.kind()) {
            case GOVERNMENT, MONITOR, AGENCY, MEDIA, STATE_MEDIA, NGO, UN -> false;
            case ARMED_GROUP, OFFICIAL, WITNESS, UNNAMED_SOURCE, PERSON -> !isPlural(claimant);
        };
    }

    private static boolean isPlural(Claimant claimant) {
        return claimant.kind() != ClaimantKind.PERSON && claimant.name().endsWith("s");
    }
}
