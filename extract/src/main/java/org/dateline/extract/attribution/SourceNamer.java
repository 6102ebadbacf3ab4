package org.dateline.extract.attribution;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.extract.clause.Phrases;
import org.dateline.language.Name;
import org.dateline.language.NameKind;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Span;

/** Names the claimants and media behind the noun phrase that is the source of a cue. One a report: it remembers. */
final class SourceNamer {
    /** "HAMA, Dec 4 (Reuters) -" says where a report was written, not who speaks. */
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}{3,20}[^.\"“]{0,60}? ?[-–—] ");

    private static final Set<String> BOTH_SIDES = Set.of("side", "party");
    private static final Set<String> MEDIUM_NOUNS =
            Set.of("agency", "newspaper", "broadcaster", "website", "channel", "outlet", "magazine");
    private static final Set<String> NOBODY =
            Set.of("i", "we", "us", "me", "who", "there", "this", "that", "what", "which", "one", "you");
    private static final int LONGEST_NAME = 160;
    private static final int NEAR_WORDS = 5;

    private final String text;
    private final ClaimantKinds kinds;
    private final Speakers speakers;
    private final List<Claimant> sides;

    /** @param sides the two sides that "both sides" means in this report; empty if not known */
    SourceNamer(String text, ClaimantKinds kinds, Speakers speakers, List<Claimant> sides) {
        this.text = text;
        this.kinds = kinds;
        this.speakers = speakers;
        this.sides = List.copyOf(sides);
    }

    /** The sources that a noun phrase and those coordinated with it name. */
    Sources of(Sentence sentence, Word head) {
        Sources all = Sources.NONE;
        for (Word each : Phrases.coordinated(sentence, head)) {
            Sources named = single(sentence, each);
            named.claimants().forEach(claimant -> speakers.remember(claimant, phrase(sentence, each)));
            all = all.and(named);
        }
        return all;
    }

    private static boolean isShouted(Word head) {
        return head.text().length() > 2 && head.text().equals(head.text().toUpperCase(Locale.ROOT));
    }

    private String phrase(Sentence sentence, Word head) {
        Span phrase = sentence.spanOf(sentence.subtree(head));
        return phrase.length() > LONGEST_NAME ? Phrases.name(sentence, head, text) : phrase.in(text);
    }

    private Sources single(Sentence sentence, Word head) {
        if (head.tag() == PartOfSpeech.PRON) {
            return pronoun(head);
        }
        if (BOTH_SIDES.contains(head.lemma()) && isBoth(sentence, head) && !sides.isEmpty()) {
            return new Sources(sides, List.of());
        }
        Optional<Word> author = Documents.author(sentence, head);
        if (author.isPresent()) {
            return single(sentence, author.get());
        }
        Optional<Sources> person = person(sentence, head);
        if (person.isPresent()) {
            return person.get();
        }
        List<String> split = CoordinatedModifiers.split(sentence, head);
        if (!split.isEmpty()) {
            return new Sources(split.stream().map(this::claimant).toList(), List.of());
        }
        if (DATELINE.matcher(sentence.span().in(text)).lookingAt() && isShouted(head)) {
            return Sources.NONE;
        }
        String name = Phrases.name(sentence, head, text);
        Optional<String> medium = kinds.medium(name).or(() -> namedMedium(sentence, head));
        if (medium.isPresent()) {
            return new Sources(List.of(), List.of(medium.get()));
        }
        return new Sources(List.of(definite(sentence, head, name)), List.of());
    }

    /** "news agency dpa", "the newspaper Le Monde". */
    private Optional<String> namedMedium(Sentence sentence, Word head) {
        if (!MEDIUM_NOUNS.contains(head.lemma())) {
            return Optional.empty();
        }
        BitSet words = sentence.subtree(head);
        if (head.index() + 1 < sentence.words().size()) {
            words.set(head.index() + 1);
        }
        return words.stream()
                .mapToObj(i -> kinds.medium(sentence.words().get(i).text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Sources pronoun(Word head) {
        if (NOBODY.contains(head.text().toLowerCase(Locale.ROOT))) {
            return Sources.NONE;
        }
        return speakers.meantBy(head.text())
                .map(claimant -> new Sources(List.of(claimant), List.of()))
                .orElse(Sources.NONE);
    }

    private static boolean isBoth(Sentence sentence, Word head) {
        return sentence.dependents(head).stream()
                .anyMatch(word -> word.lemma().equals("both") || word.text().equalsIgnoreCase("two"));
    }

    /** The person named in the phrase or in apposition to it; the whole phrase tells what he is. */
    private Optional<Sources> person(Sentence sentence, Word head) {
        BitSet reach = Phrases.nameWords(sentence, head);
        if (head.tag() == PartOfSpeech.PROPN) {
            BitSet near = sentence.subtree(head);
            near.clear(
                    Math.min(near.length(), head.index() + NEAR_WORDS),
                    Math.max(near.length(), head.index() + NEAR_WORDS));
            reach.or(near);
        }
        for (Word apposition : sentence.dependents(head, "appos")) {
            reach.or(sentence.subtree(apposition));
        }
        for (Name name : personsFirstAtHead(sentence, head)) {
            if (isNameOf(sentence, head, reach, name)) {
                String full = speakers.fullName(stripPossessive(name.span().in(text)));
                speakers.meet(full);
                ClaimantKind kind = personKind(phrase(sentence, head), full);
                return Optional.of(new Sources(List.of(new Claimant(full, kind)), List.of()));
            }
        }
        return Optional.empty();
    }

    private static List<Name> personsFirstAtHead(Sentence sentence, Word head) {
        return sentence.names().stream()
                .filter(name -> name.kind() == NameKind.PERSON)
                .sorted(Comparator.comparing(
                        name -> name.firstWord() <= head.index() && head.index() <= name.lastWord() ? 0 : 1))
                .toList();
    }

    private ClaimantKind personKind(String words, String full) {
        ClaimantKind kind = kinds.of(words);
        if (kind != ClaimantKind.PERSON) {
            return kind;
        }
        return speakers.withNoun(full).map(Claimant::kind).orElse(ClaimantKind.PERSON);
    }

    private static boolean isNameOf(Sentence sentence, Word head, BitSet reach, Name name) {
        if (isTitled(sentence, head, name)) {
            return true;
        }
        for (int i = name.firstWord(); i <= name.lastWord(); i++) {
            if (!reach.get(i)) {
                return false;
            }
        }
        Word nameHead = headOf(sentence, name);
        boolean holdsHead = name.firstWord() <= head.index() && head.index() <= name.lastWord();
        return holdsHead
                || nameHead.is("appos")
                || nameHead.is("flat")
                || nameHead.relation().equals("nmod:desc");
    }

    /** "Foreign Secretary Jane Roe said": a name right behind a noun, unless a clause about the noun begins with it. */
    private static boolean isTitled(Sentence sentence, Word head, Name name) {
        Word nameHead = headOf(sentence, name);
        return name.firstWord() == head.index() + 1
                && !(nameHead.is("nsubj") && nameHead.head() != head.head())
                && !nameHead.is("obj");
    }

    private static Word headOf(Sentence sentence, Name name) {
        for (int i = name.firstWord(); i <= name.lastWord(); i++) {
            Word word = sentence.words().get(i);
            if (word.head() < name.firstWord() || word.head() > name.lastWord()) {
                return word;
            }
        }
        return sentence.words().get(name.lastWord());
    }

    private static String stripPossessive(String name) {
        return name.replaceAll("['’]s?$", "").replaceAll("\\s+", " ");
    }

    /** A definite noun without more ("the ministry") stands for the fuller name given before. */
    private Claimant definite(Sentence sentence, Word head, String name) {
        boolean bare = !name.contains(" ");
        boolean definite = sentence.dependents(head, "det").stream()
                .anyMatch(word -> word.text().toLowerCase(Locale.ROOT).equals("the"));
        if (bare && definite) {
            Optional<Claimant> before = speakers.withNoun(name);
            if (before.isPresent()) {
                return before.get();
            }
        }
        return claimant(name);
    }

    private Claimant claimant(String name) {
        Optional<String> stateMedium = kinds.stateMedium(name);
        return stateMedium
                .map(medium -> new Claimant(medium, ClaimantKind.STATE_MEDIA))
                .orElseGet(() -> new Claimant(name, kinds.of(name)));
    }
}
