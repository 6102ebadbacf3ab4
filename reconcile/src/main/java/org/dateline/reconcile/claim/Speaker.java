package org.dateline.reconcile.claim;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.reconcile.words.Content;

/**
 * A claimant as it is recognised in other reports.
 *
 * @param names its words with a capital or a number, folded: "syrian", "observatory"
 * @param words all its words of content, folded, without where it is ("in Berlin")
 * @param letters its names run together, for spellings that part a name in other ways
 * @param initials of the names, for "SOHR"
 * @param principal for whom a person speaks; empty if that is not said
 */
public record Speaker(
        Claimant claimant,
        Set<String> names,
        Set<String> words,
        String letters,
        String initials,
        Optional<Claimant> principal) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+");
    private static final Pattern WHERE = Pattern.compile(" (?:in|at|from|near|on) .*");
    private static final int LONG_NAME = 7;
    private static final int SHORTEST_INITIALS = 3;

    public Speaker {
        names = Set.copyOf(names);
        words = Set.copyOf(words);
    }

    /** Of a report, which may say for whom a claimant speaks. */
    static Speaker of(Claimant claimant, String report) {
        Speaker alone = of(claimant);
        return new Speaker(
                claimant, alone.names, alone.words, alone.letters, alone.initials, Principals.of(claimant, report));
    }

    public static Speaker of(Claimant claimant) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        StringBuilder letters = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        Matcher matcher =
                WORD.matcher(WHERE.matcher(claimant.name().replace(".", "")).replaceFirst(""));
        while (matcher.find()) {
            String word = Content.plain(matcher.group());
            if (!SpeakerWords.isEmpty(word)) {
                words.add(word);
                if (isName(matcher.group().charAt(0)) && !SpeakerWords.isRole(word)) {
                    names.add(word);
                    letters.append(word);
                    initials.append(word.charAt(0));
                }
            }
        }
        return new Speaker(claimant, names, words, letters.toString(), initials.toString(), Optional.empty());
    }

    /** Whether it has a name of its own and not only a role ("officials"). */
    public boolean isNamed() {
        return !names.isEmpty();
    }

    /** Whether others can be told from it: it has a name, or is an institution; "residents" and "a commander" may be anybody. */
    public boolean isKnown() {
        return !words.isEmpty() && (isNamed() || (isInstitution() && !isRoleAlone()));
    }

    private boolean isInstitution() {
        return switch (claimant.kind()) {
            case GOVERNMENT, OFFICIAL, MONITOR, AGENCY, MEDIA, STATE_MEDIA, NGO, UN -> true;
            case ARMED_GROUP, WITNESS, UNNAMED_SOURCE, PERSON -> false;
        };
    }

    /** "The director", "officials": who that is, is not said; "police" are known by that word. */
    private boolean isRoleAlone() {
        return words.stream().allMatch(SpeakerWords::isRole)
                && words.stream().noneMatch(word -> word.equals("police") || word.equals("media"));
    }

    /** Numbers too: brigades have little else. */
    private static boolean isName(char first) {
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /**
     * Whether both can be one: all names of the one in the other, the same letters parted otherwise, the one is the other's
     * initials, or, without a name, the same words.
     */
    public boolean isSameAs(Speaker other) {
        return (!isToldApart(other) && !other.isToldApart(this) && isAlike(other))
                || speaksFor(other)
                || other.speaksFor(this);
    }

    /** Whether the other is the one for whom this one speaks. */
    private boolean speaksFor(Speaker other) {
        return principal.map(Speaker::of).filter(whom -> whom.isSameAs(other)).isPresent();
    }

    /** Whether a word tells it from one with the rest of its name: "free", "south". */
    private boolean isToldApart(Speaker other) {
        return words.stream().anyMatch(word -> SpeakerWords.isApart(word) && !other.words.contains(word));
    }

    private boolean isAlike(Speaker other) {
        return isWithin(other)
                || other.isWithin(this)
                || endsAlike(other)
                || isShortFor(other)
                || other.isShortFor(this)
                || (!words.isEmpty() && words.equals(other.words));
    }

    /** All words of this one, roles apart, are words of the fuller one, and they are enough to tell it from others. */
    private boolean isWithin(Speaker fuller) {
        Set<String> own = new LinkedHashSet<>(words);
        own.removeIf(SpeakerWords::isRole);
        boolean tells = own.size() >= 2 || (own.size() == 1 && names.containsAll(own) && fuller.isPersonOrAlone());
        return tells && fuller.words.containsAll(own);
    }

    /** One name is enough for a person, or where the other has no further word that could tell two apart. */
    private boolean isPersonOrAlone() {
        return claimant.kind() == ClaimantKind.PERSON
                || claimant.kind() == ClaimantKind.OFFICIAL
                || words.stream().allMatch(word -> names.contains(word) || SpeakerWords.isRole(word));
    }

    private boolean isShortFor(Speaker fuller) {
        return names.size() == 1 && fuller.initials.length() >= SHORTEST_INITIALS && names.contains(fuller.initials);
    }

    private boolean endsAlike(Speaker other) {
        String shorter = letters.length() < other.letters.length() ? letters : other.letters;
        String longer = letters.length() < other.letters.length() ? other.letters : letters;
        return shorter.length() >= LONG_NAME && longer.endsWith(shorter);
    }
}
