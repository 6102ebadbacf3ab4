package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.extract.place.MentionFinder.Core;
import org.dateline.language.Name;
import org.dateline.language.NameKind;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Span;

/** Names that the language layer holds for locations, cut down to the name itself. */
final class NamedLocations {
    private static final Pattern ROAD = Pattern.compile("\\p{Lu}{1,2}-?\\d{1,4}");

    private final String text;
    private final Lookup lookup;

    NamedLocations(String text, Lookup lookup) {
        this.text = text;
        this.lookup = lookup;
    }

    List<Core> in(Sentence sentence) {
        List<Core> cores = new ArrayList<>();
        for (Name name : sentence.names()) {
            if (name.kind() == NameKind.LOCATION) {
                split(sentence, name).forEach(part -> addTrimmed(sentence, part[0], part[1], cores));
            }
        }
        return cores;
    }

    /** "Duisburg, Germany" and "Aleppo and Idlib" are two names, unless the gazetteer knows them as one. */
    private List<int[]> split(Sentence sentence, Name name) {
        List<int[]> parts = new ArrayList<>();
        int first = name.firstWord();
        boolean one = lookup.knows(name.span().in(text));
        for (int at = first; at <= name.lastWord() && !one; at++) {
            String word = sentence.words().get(at).text();
            if (word.equals(",") || word.equals("and") || word.equals("/") || word.equals("or")) {
                parts.add(new int[] {first, at - 1});
                first = at + 1;
            }
        }
        parts.add(new int[] {first, name.lastWord()});
        return parts;
    }

    private void addTrimmed(Sentence sentence, int first, int last, List<Core> cores) {
        int from = first;
        int to = last;
        while (from <= to && isPadding(sentence, from, to)) {
            from++;
        }
        while (to > from && isTrailing(sentence, from, to)) {
            to--;
        }
        to = withoutFacility(sentence, from, to);
        if (from <= to && isName(sentence, from, to)) {
            cores.add(Core.of(sentence, withBeginning(sentence, from, to), to));
        }
    }

    /** A word before the name: an article, a word of direction or kind, a nationality ("northern Syrian city of"). */
    private boolean isPadding(Sentence sentence, int from, int to) {
        String word = sentence.words().get(from).text();
        if (!Character.isUpperCase(word.charAt(0)) && !startsName(word)) {
            return true;
        }
        boolean marks = word.equals("The")
                || Compass.direction(word).isPresent()
                || !Demonyms.countries(word).isEmpty()
                || word.equals("Central");
        return marks && from < to && !lookup.knows(words(sentence, from, to));
    }

    /** "al-Bab" begins with a small letter. */
    private static boolean startsName(String word) {
        int hyphen = word.indexOf('-');
        boolean joined = hyphen > 0 && hyphen < 4 && hyphen + 1 < word.length();
        boolean link = PlaceWords.is("link", word) && word.length() <= 3 && !word.equals("the") && !word.equals("of");
        return link || (joined && Character.isUpperCase(word.charAt(hyphen + 1)));
    }

    /** A word after the name that says what it is ("Idlib province"), or a possessive's mark. */
    private boolean isTrailing(Sentence sentence, int from, int to) {
        String word = sentence.words().get(to).text();
        boolean mark = !Character.isLetterOrDigit(word.charAt(0)) || word.equals("s");
        boolean kind = PlaceWords.kind(word).isPresent() || PlaceWords.is("surroundings", word);
        boolean direction = Compass.direction(word).isPresent();
        return mark || ((kind || direction) && !lookup.knows(words(sentence, from, to)));
    }

    /** "as-" of "as-Safira" and "New" of "New Zealand", where the language layer left them out. */
    private int withBeginning(Sentence sentence, int from, int to) {
        if (from > 1 && sentence.words().get(from - 1).text().equals("-")) {
            Word article = sentence.words().get(from - 2);
            boolean joined = article.span().end() + 1
                    == sentence.words().get(from).span().start();
            return joined && PlaceWords.is("article", article.text()) ? from - 2 : from;
        }
        boolean capital = from > 0
                && Character.isUpperCase(sentence.words().get(from - 1).text().charAt(0));
        return capital && lookup.knows(words(sentence, from - 1, to)) ? from - 1 : from;
    }

    /** "Aleppo International Airport" is called after Aleppo; "Blue Mosque" after nothing that is known. */
    private int withoutFacility(Sentence sentence, int from, int to) {
        int last = to;
        while (last > from && isFacilityWord(sentence.words().get(last).text())) {
            last--;
        }
        return last < to && lookup.knows(words(sentence, from, last)) ? last : to;
    }

    private static boolean isFacilityWord(String word) {
        return PlaceWords.is("facility", word) || PlaceWords.is("facility-mark", word);
    }

    private boolean isName(Sentence sentence, int from, int to) {
        String name = words(sentence, from, to);
        boolean capital = name.chars().anyMatch(Character::isUpperCase);
        boolean common = from == to
                && (Compass.direction(name).isPresent() || PlaceWords.kind(name).isPresent());
        boolean road = from == to && ROAD.matcher(name).matches();
        return capital && !common && !road && Demonyms.countries(name).isEmpty() && !isInstitution(sentence, to);
    }

    /** Whether the next word makes the name part of an institution's: "Jerusalem Post". */
    static boolean isInstitution(Sentence sentence, int to) {
        if (to + 1 >= sentence.words().size()) {
            return false;
        }
        Word next = sentence.words().get(to + 1);
        return Character.isUpperCase(next.text().charAt(0)) && PlaceWords.is("institution", next.text());
    }

    private String words(Sentence sentence, int from, int to) {
        return Span.covering(
                        sentence.words().get(from).span(),
                        sentence.words().get(to).span())
                .in(text);
    }
}
