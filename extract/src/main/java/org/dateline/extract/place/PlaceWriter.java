package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.extract.place.gazetteer.Area;
import org.dateline.extract.place.gazetteer.Direction;
import org.dateline.extract.place.gazetteer.GazetteerKind;
import org.dateline.extract.place.gazetteer.GazetteerPlace;
import org.dateline.extract.place.gazetteer.NameFolding;
import org.dateline.language.Sentence;
import org.dateline.model.Place;
import org.dateline.model.Place.Location;
import org.dateline.model.PlacePrecision;

/** Turns the mentions of one report and what they mean into places. */
final class PlaceWriter {
    private static final int MOST_CANDIDATES = 5;

    private final String text;
    private final List<Sentence> sentences;
    private final List<Mention> mentions;
    private final Map<NameKey, Sense> senses;
    private final Evidence evidence;
    private final Lookup lookup;
    private final Locations locations;
    private final SenseFinder finder;
    /** Areas that the report's own words give to names, by plain name. */
    private final Map<String, Described> described = new HashMap<>();

    PlaceWriter(
            String text,
            List<Sentence> sentences,
            List<Mention> mentions,
            SenseFinder finder,
            Evidence evidence,
            Lookup lookup) {
        this.text = text;
        this.sentences = sentences;
        this.mentions = mentions;
        this.finder = finder;
        this.senses = finder.find();
        this.evidence = evidence;
        this.lookup = lookup;
        this.locations = new Locations(lookup.gazetteer());
    }

    ReportPlaces write() {
        describe();
        List<PlaceMention> places = new ArrayList<>();
        for (Mention mention : mentions) {
            places.add(new PlaceMention(mention.sentence(), place(mention), mention.role()));
        }
        Optional<GazetteerPlace> main =
                evidence.mainCountry().flatMap(code -> lookup.gazetteer().country(code));
        BareDirections bare = new BareDirections(text, sentences, main, locations);
        places.addAll(bare.find(mentions, this::chosen));
        places.sort(Comparator.comparing(PlaceMention::span));
        return new ReportPlaces(places, evidence.mainCountry());
    }

    /** What the report says of where names lie: "a hill 5 km northeast of Hama", "an air base in Idlib province". */
    private void describe() {
        for (int number = mentions.size() - 2; number >= 0; number--) {
            int at = number;
            Mention name = mentions.get(at);
            Mention next = mentions.get(at + 1);
            String plain = NameFolding.plain(name.name());
            boolean itself = name.form() instanceof Form.Whole || name.form() instanceof Form.Called;
            if (itself && name.sentence() == next.sentence() && !plain.equals(NameFolding.plain(next.name()))) {
                Descriptions.of(text, name, next)
                        .flatMap(how -> area(how, next))
                        .or(() -> overNext(at, name, next))
                        .ifPresent(area -> described.merge(plain, area, (old, other) -> old.relative() ? old : other));
            }
        }
    }

    private Optional<Described> overNext(int at, Mention name, Mention next) {
        if (at + 2 >= mentions.size() || mentions.get(at + 2).sentence() != name.sentence()) {
            return Optional.empty();
        }
        Mention third = mentions.get(at + 2);
        return Descriptions.over(text, name, next, third).flatMap(how -> area(how, third));
    }

    private Optional<Described> area(Descriptions.How how, Mention next) {
        String words = next.whole().in(text);
        if (how == Descriptions.How.IN_LIST) {
            return Optional.ofNullable(described.get(NameFolding.plain(next.name())))
                    .filter(area -> !area.relative());
        }
        Optional<GazetteerPlace> from = chosen(next);
        boolean relative = how == Descriptions.How.AWAY || how == Descriptions.How.NEAR;
        return from.filter(place -> relative || place.kind() != GazetteerKind.COUNTRY)
                .flatMap(place -> locate(next, place).map(location -> new Described(location, relative, words, place)));
    }

    private Optional<GazetteerPlace> chosen(Mention mention) {
        return sense(mention).chosen().map(Candidate::place);
    }

    private Sense sense(Mention mention) {
        return senses.getOrDefault(
                NameKey.of(mention),
                new Sense(Optional.empty(), List.of(), "the gazetteer knows no place of this name"));
    }

    private Place place(Mention mention) {
        Sense sense = sense(mention);
        if (mention.form() instanceof Form.Border) {
            return unlocated(mention, sense, "a border is a line, not a place to pin");
        }
        Optional<Described> own = Optional.ofNullable(described.get(NameFolding.plain(mention.name())));
        boolean whole = mention.form() instanceof Form.Whole || mention.form() instanceof Form.Called;
        if (own.isPresent() && whole) {
            Optional<Place> place = describedPlace(mention, sense, own.get());
            if (place.isPresent()) {
                return place.get();
            }
        }
        return sense.chosen()
                .flatMap(chosen -> locate(mention, chosen.place()).map(location -> located(mention, sense, location)))
                .orElseGet(() -> unlocated(mention, sense, sense.reason()));
    }

    /** The place of a name of which the report says where it lies; empty where that adds nothing. */
    private Optional<Place> describedPlace(Mention mention, Sense sense, Described own) {
        String words = "\"" + own.words() + "\"";
        if (sense.chosen().isEmpty()) {
            String reason = sense.reason() + "; an area reckoned from the report's words " + words;
            PlacePrecision precision = own.relative() ? PlacePrecision.RELATIVE : PlacePrecision.REGION;
            return Optional.of(place(mention, sense, Optional.of(own.location()), precision, reason));
        }
        GazetteerPlace place = sense.chosen().get().place();
        Area reckoned = new Area(
                own.location().latitude(),
                own.location().longitude(),
                own.location().radiusKm());
        double apart = reckoned.distanceKm(place.area());
        if (!own.relative() && place.kind() == GazetteerKind.SETTLEMENT && apart > 3 * reckoned.radiusKm() + 50) {
            String reason = "an area reckoned from the report's words " + words + "; " + finder.describe(place)
                    + ", of like name, lies " + Math.round(apart) + " km off";
            return Optional.of(place(mention, sense, Optional.of(own.location()), PlacePrecision.REGION, reason));
        }
        if (!own.relative() || apart <= 1.5 * reckoned.radiusKm() + 10) {
            return Optional.empty();
        }
        Area from = own.from().area();
        String lies = "; the report says " + words + ", yet it lies " + Math.round(from.distanceKm(place.area()))
                + " km "
                + Direction.nearest(from.bearingTo(place.area())).words()
                + " of " + own.from().name();
        return locate(mention, place)
                .map(location ->
                        place(mention, sense, Optional.of(location), precision(mention, place), sense.reason() + lies));
    }

    private Optional<Location> locate(Mention mention, GazetteerPlace place) {
        Form form = mention.form();
        String name = mention.whole().in(text);
        if (form instanceof Form.Part part) {
            return Optional.of(locations.of(name, Locations.part(place, part.direction()), place));
        }
        if (form instanceof Form.Around around) {
            Area area = Locations.around(place, around.direction(), around.wide());
            return Optional.of(locations.of(name, area, place));
        }
        if (form instanceof Form.Away away) {
            boolean wide = place.kind() == GazetteerKind.COUNTRY || place.kind() == GazetteerKind.WATER;
            return wide
                    ? Optional.empty()
                    : Optional.of(locations.of(name, Locations.away(place, away.km(), away.direction()), place));
        }
        if (form instanceof Form.Called) {
            Area area = Locations.away(place, OptionalDouble.empty(), Optional.empty());
            return Optional.of(locations.of(name, area, place));
        }
        return form instanceof Form.Border ? Optional.empty() : Optional.of(locations.of(place));
    }

    private static PlacePrecision precision(Mention mention, GazetteerPlace place) {
        if (mention.form() instanceof Form.Away || mention.form() instanceof Form.Called) {
            return PlacePrecision.RELATIVE;
        }
        return mention.form() instanceof Form.Whole ? Locations.precision(place) : PlacePrecision.REGION;
    }

    private Place located(Mention mention, Sense sense, Location location) {
        GazetteerPlace place = sense.chosen().orElseThrow().place();
        String reason = sense.reason();
        if (!(mention.form() instanceof Form.Whole)) {
            reason = "an area reckoned from " + mention.name() + " by the words \""
                    + mention.whole().in(text) + "\"; " + reason;
        }
        return place(mention, sense, Optional.of(location), precision(mention, place), reason);
    }

    private Place unlocated(Mention mention, Sense sense, String reason) {
        return place(mention, sense, Optional.empty(), PlacePrecision.UNLOCATED, reason);
    }

    private Place place(
            Mention mention, Sense sense, Optional<Location> location, PlacePrecision precision, String reason) {
        List<Location> candidates = sense.candidates().stream()
                .limit(MOST_CANDIDATES)
                .map(candidate -> locations.of(candidate.place()))
                .toList();
        return new Place(mention.whole(), mention.whole().in(text), location, precision, reason, candidates);
    }

    /**
     * An area that the report's words give to a name.
     *
     * @param relative whether by distance or direction; otherwise by what holds it
     * @param words the report's
     * @param from the place it is reckoned from
     */
    private record Described(Location location, boolean relative, String words, GazetteerPlace from) {}
}
