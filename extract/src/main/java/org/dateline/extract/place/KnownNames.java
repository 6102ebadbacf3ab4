package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.extract.place.MentionFinder.Core;
import org.dateline.extract.place.gazetteer.Exactness;
import org.dateline.extract.place.gazetteer.GazetteerKind;
import org.dateline.extract.place.gazetteer.GazetteerPlace;
import org.dateline.extract.place.gazetteer.NameMatch;
import org.dateline.language.Name;
import org.dateline.language.NameKind;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Span;

/** Capitalised words that the language layer holds for no location, but that the gazetteer knows and that stand like one. */
final class KnownNames {
    private static final int LONGEST = 4;
    private static final long WELL_KNOWN = 100_000;

    private final String text;
    private final Lookup lookup;

    KnownNames(String text, Lookup lookup) {
        this.text = text;
        this.lookup = lookup;
    }

    /** The names besides those found already. */
    List<Core> in(Sentence sentence, List<Core> found) {
        BitSet taken = taken(sentence, found);
        List<Core> cores = new ArrayList<>();
        int at = 0;
        while (at < sentence.words().size()) {
            int last = taken.get(at) ? -1 : longestKnown(sentence, at, taken);
            if (last >= at) {
                cores.add(Core.of(sentence, withBeginning(sentence, at, last, taken), last));
            }
            at = Math.max(at, last) + 1;
        }
        return cores;
    }

    /** Words of names that are no places, and of places found already. */
    private BitSet taken(Sentence sentence, List<Core> found) {
        BitSet taken = new BitSet();
        for (Name name : sentence.names()) {
            if (name.kind() != NameKind.LOCATION && !mayBePlace(sentence, name)) {
                taken.set(name.firstWord(), name.lastWord() + 1);
            }
        }
        found.forEach(core -> taken.set(core.first(), core.last() + 1));
        return taken;
    }

    /** An organisation's or other name that as a whole is a place's and stands behind a preposition of place. */
    private boolean mayBePlace(Sentence sentence, Name name) {
        boolean kind = name.kind() == NameKind.ORGANISATION || name.kind() == NameKind.OTHER;
        return kind
                && isSite(sentence, name.firstWord())
                && lookup.knows(name.span().in(text));
    }

    /** "New" of "New Zealand", which the language layer takes for an adjective. */
    private int withBeginning(Sentence sentence, int first, int last, BitSet taken) {
        boolean free = first > 0 && !taken.get(first - 1);
        boolean capital = free
                && Character.isUpperCase(sentence.words().get(first - 1).text().charAt(0));
        return capital && lookup.knows(words(sentence, first - 1, last)) ? first - 1 : first;
    }

    private String words(Sentence sentence, int first, int last) {
        return Span.covering(
                        sentence.words().get(first).span(),
                        sentence.words().get(last).span())
                .in(text);
    }

    private int longestKnown(Sentence sentence, int first, BitSet taken) {
        if (!startsName(sentence.words().get(first))) {
            return -1;
        }
        int limit = Math.min(sentence.words().size(), first + LONGEST);
        int end = first;
        while (end + 1 < limit
                && !taken.get(end + 1)
                && continuesName(sentence.words().get(end + 1))) {
            end++;
        }
        if (end + 1 < sentence.words().size()
                && !taken.get(end + 1)
                && continuesName(sentence.words().get(end + 1))) {
            return -1;
        }
        return isPlace(sentence, first, end) ? end : -1;
    }

    private boolean isPlace(Sentence sentence, int first, int last) {
        String name = words(sentence, first, last);
        if (Lookup.isAbbreviation(name)) {
            return isAfterComma(sentence, first);
        }
        if (!Demonyms.countries(name).isEmpty()
                || Compass.direction(name).isPresent()
                || NamedLocations.isInstitution(sentence, last)) {
            return false;
        }
        boolean stands = isSite(sentence, first) || isKindBeside(sentence, first, last);
        return lookup.find(name).stream().anyMatch(match -> fits(match, stands));
    }

    private static boolean fits(NameMatch match, boolean stands) {
        GazetteerPlace place = match.place();
        boolean exact = match.exactness() == Exactness.NAME || match.exactness() == Exactness.OTHER_NAME;
        boolean wellKnown = place.kind() == GazetteerKind.COUNTRY
                || place.kind() == GazetteerKind.REGION
                || (place.population() >= WELL_KNOWN && match.exactness() == Exactness.NAME);
        return exact && (stands || wellKnown);
    }

    private static boolean startsName(Word word) {
        boolean capital =
                Character.isUpperCase(word.text().charAt(0)) || word.text().startsWith("al-");
        boolean proper = word.tag() == PartOfSpeech.PROPN || word.tag() == PartOfSpeech.X;
        return capital && (proper || (word.index() > 0 && word.tag() == PartOfSpeech.NOUN));
    }

    private static boolean continuesName(Word word) {
        boolean joined = word.text().equals("-")
                || word.text().equals("’")
                || word.text().equals("'");
        boolean proper = word.tag() == PartOfSpeech.PROPN;
        return joined || (proper && Character.isLetterOrDigit(word.text().charAt(0)));
    }

    private static boolean isSite(Sentence sentence, int first) {
        return first > 0
                && PlaceWords.is("site", sentence.words().get(first - 1).text());
    }

    private static boolean isAfterComma(Sentence sentence, int first) {
        return first > 1
                && sentence.words().get(first - 1).text().equals(",")
                && Character.isUpperCase(sentence.words().get(first - 2).text().charAt(0));
    }

    private static boolean isKindBeside(Sentence sentence, int first, int last) {
        boolean after = last + 1 < sentence.words().size()
                && PlaceWords.kind(sentence.words().get(last + 1).text()).isPresent();
        boolean before = first > 1
                && sentence.words().get(first - 1).text().equals("of")
                && PlaceWords.kind(sentence.words().get(first - 2).text()).isPresent();
        return after || before;
    }
}
