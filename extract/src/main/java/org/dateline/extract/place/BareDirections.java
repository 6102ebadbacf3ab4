package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.place.gazetteer.Area;
import org.dateline.extract.place.gazetteer.Direction;
import org.dateline.extract.place.gazetteer.GazetteerKind;
import org.dateline.extract.place.gazetteer.GazetteerPlace;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.Span;

/**
 * "The northwest", "the northern border", "the northern countryside": parts of a place named before, or of the country
 * that the report is about.
 */
final class BareDirections {
    private static final Pattern PHRASE = FormRule.pattern("\\b(?:the|its|country['’]s)\\s+(?<phrase>(?<direction>"
            + Compass.WORD
            + ")(?:\\s+(?<what>borders?|parts?|half|regions?|areas?|provinces|countryside|outskirts|fringes"
            + "|suburbs|edges?|front))?+(?:\\s+of\\s+the\\s+(?:country|province|city))?+)(?![\\w-])");

    private final String text;
    private final String even;
    private final List<Sentence> sentences;
    private final Optional<GazetteerPlace> mainCountry;
    private final Locations locations;

    BareDirections(String text, List<Sentence> sentences, Optional<GazetteerPlace> mainCountry, Locations locations) {
        this.text = text;
        this.even = Blanks.plain(text);
        this.sentences = sentences;
        this.mainCountry = mainCountry;
        this.locations = locations;
    }

    List<PlaceMention> find(List<Mention> mentions, Function<Mention, Optional<GazetteerPlace>> chosen) {
        List<PlaceMention> found = new ArrayList<>();
        for (int number = 0; number < sentences.size(); number++) {
            Sentence sentence = sentences.get(number);
            Matcher matcher = PHRASE.matcher(even)
                    .region(sentence.span().start(), sentence.span().end());
            while (matcher.find()) {
                Span span = new Span(matcher.start("phrase"), matcher.end("phrase"));
                boolean taken =
                        mentions.stream().anyMatch(mention -> mention.whole().overlaps(span));
                if (!taken && stands(sentence, matcher)) {
                    found.add(mention(number, span, matcher, before(mentions, span, chosen)));
                }
            }
        }
        return found;
    }

    /** Not "the northern city", nor "the West": a noun of direction, or one that says what of it is meant. */
    private boolean stands(Sentence sentence, Matcher matcher) {
        String direction = matcher.group("direction");
        if (Character.isUpperCase(direction.charAt(0))
                && Character.isUpperCase(direction.charAt(direction.length() - 1))) {
            return false;
        }
        if (matcher.group("what") != null) {
            return true;
        }
        if (isOnlyADirection(sentence, new Span(matcher.start("phrase"), matcher.end("phrase")))) {
            return false;
        }
        boolean noun = !direction.toLowerCase(Locale.ROOT).endsWith("ern") && !direction.equalsIgnoreCase("central");
        return noun
                && Character.isLowerCase(direction.charAt(0))
                && sentence.words().stream()
                        .filter(word -> word.span().start() >= matcher.end("phrase"))
                        .findFirst()
                        .map(BareDirections::endsPhrase)
                        .orElse(true);
    }

    /** "Advanced from the west", "the college to the southwest": a way, or a side of what was named before. */
    private static boolean isOnlyADirection(Sentence sentence, Span phrase) {
        return sentence.words().stream()
                .filter(word -> word.span().overlaps(phrase))
                .anyMatch(word -> isOnlyADirection(sentence, word));
    }

    /** One word of it, as "north-east" is three. */
    private static boolean isOnlyADirection(Sentence sentence, Word word) {
        boolean ofNoun =
                word.head() != Word.ROOT && sentence.words().get(word.head()).tag() != PartOfSpeech.VERB;
        return hasCase(sentence, word, "from") || (ofNoun && hasCase(sentence, word, "to"));
    }

    private static boolean hasCase(Sentence sentence, Word word, String preposition) {
        return sentence.dependents(word, "case").stream()
                .anyMatch(marker -> marker.text().equalsIgnoreCase(preposition));
    }

    private static boolean endsPhrase(Word next) {
        boolean noun =
                next.tag() == PartOfSpeech.NOUN || next.tag() == PartOfSpeech.PROPN || next.tag() == PartOfSpeech.ADJ;
        return !noun && !next.text().equals("of") && !next.text().equals("-");
    }

    /** The town or province named last. */
    private static Optional<GazetteerPlace> before(
            List<Mention> mentions, Span span, Function<Mention, Optional<GazetteerPlace>> chosen) {
        Optional<GazetteerPlace> last = Optional.empty();
        for (Mention mention : mentions) {
            if (mention.whole().start() >= span.start()) {
                break;
            }
            Optional<GazetteerPlace> place = chosen.apply(mention)
                    .filter(known ->
                            known.kind() == GazetteerKind.SETTLEMENT || known.kind() == GazetteerKind.DIVISION);
            last = place.isPresent() ? place : last;
        }
        return last;
    }

    private PlaceMention mention(int number, Span span, Matcher matcher, Optional<GazetteerPlace> town) {
        String what = Optional.ofNullable(matcher.group("what")).orElse("").toLowerCase(Locale.ROOT);
        boolean surroundings = PlaceWords.is("surroundings", what);
        Direction direction = Compass.direction(matcher.group("direction")).orElse(Direction.C);
        Optional<GazetteerPlace> of = surroundings ? town : mainCountry;
        Optional<Area> area = of.map(place -> surroundings
                ? Locations.around(place, Optional.of(direction), what.equals("countryside"))
                : Locations.part(place, direction));
        String name = span.in(text);
        String reason = of.map(place -> "a part of " + place.name()
                        + (surroundings
                                ? ", the place named last before it"
                                : ", the country the report tells most of"))
                .orElse("nothing in the report says of what");
        Place place = new Place(
                span,
                name,
                area.map(found -> locations.of(name, found, of.orElseThrow())),
                area.isPresent() ? PlacePrecision.REGION : PlacePrecision.UNLOCATED,
                reason,
                List.of());
        return new PlaceMention(number, place, role(number, span));
    }

    private PlaceRole role(int number, Span span) {
        Sentence sentence = sentences.get(number);
        return sentence.words().stream()
                .filter(word -> word.span().overlaps(span))
                .findFirst()
                .map(word -> Roles.of(sentence, word.index(), word.index()))
                .orElse(PlaceRole.OTHER);
    }
}
