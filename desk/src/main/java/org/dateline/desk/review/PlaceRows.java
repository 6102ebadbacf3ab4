package org.dateline.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.place.PlaceLookup;
import org.dateline.model.Claim;
import org.dateline.model.Place;
import org.dateline.model.Place.Location;
import org.dateline.model.PlacePrecision;
import org.dateline.model.Report;
import org.dateline.model.Span;

/**
 * The places of a form. A row without a name is none. Where a name is new, the places that it may mean are shown before any of
 * them is taken: {@code asked} is the name for which they were shown.
 */
record PlaceRows(Report report, Claim claim, FormText was, FormText sent, PlaceLookup lookup, Faults faults) {
    private static final Pattern POINT =
            Pattern.compile("(-?[0-9]{1,2}(?:\\.[0-9]{1,8})?) ?[,;] ?(-?[0-9]{1,3}(?:\\.[0-9]{1,8})?)");
    private static final int LONGEST = 300;
    private static final double RADIUS_KM = 3;

    List<Place> places() {
        if (sent.agrees(was, "place-")) {
            return claim.places();
        }
        List<Place> places = new ArrayList<>();
        for (int row = 0; row < sent.rows("place"); row++) {
            place(row).ifPresent(places::add);
        }
        return places;
    }

    /** The places that the name of a row may mean. */
    static List<PlaceChoice> choices(Claim claim, FormText form, int row, PlaceLookup lookup) {
        return PlaceChoice.all(known(claim, row).stream().toList(), form.line("place-" + row + "-name"), lookup);
    }

    private static Optional<Place> known(Claim claim, int row) {
        return row < claim.places().size() ? Optional.of(claim.places().get(row)) : Optional.empty();
    }

    private Optional<Place> place(int number) {
        String row = "place-" + number + "-";
        String name = sent.line(row + "name");
        Optional<Place> known = known(claim, number);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (known.isPresent() && sent.agrees(was, row)) {
            return known;
        }
        if (name.length() > LONGEST) {
            faults.add(row + "name", "A name may be " + LONGEST + " characters long.");
            return Optional.empty();
        }
        Span span = known.filter(place -> name.equals(FormText.flat(place.name())))
                .map(Place::span)
                .or(() -> Passages.within(report, name, claim.sentence()))
                .orElse(claim.span());
        if (!sent.text(row + "point").isEmpty()) {
            return point(row, name).map(location -> place(span, name, location, PlacePrecision.SETTLEMENT));
        }
        List<PlaceChoice> choices = choices(claim, sent, number, lookup);
        if (!name.equals(sent.line(row + "asked"))) {
            faults.add(
                    row + "name",
                    choices.isEmpty()
                            ? "The gazetteer knows no “" + Faults.brief(name)
                                    + "”. Save again to name it without a point, or give degrees."
                            : "Choose beside it which place this is, and save again.");
            return Optional.empty();
        }
        String key = sent.text(row + "at");
        if (key.isEmpty()) {
            return Optional.of(
                    new Place(span, name, Optional.empty(), PlacePrecision.UNLOCATED, Correction.REASON, List.of()));
        }
        Optional<PlaceChoice> chosen =
                choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
        if (chosen.isEmpty()) {
            faults.add(row + "at", "This place is none of those that “" + Faults.brief(name) + "” may mean.");
        }
        return chosen.map(choice -> place(span, name, choice.location(), choice.precision()));
    }

    private static Place place(Span span, String name, Location location, PlacePrecision precision) {
        return new Place(span, name, Optional.of(location), precision, Correction.REASON, List.of(location));
    }

    private Optional<Location> point(String row, String name) {
        Matcher matcher = POINT.matcher(sent.line(row + "point"));
        if (!matcher.matches()) {
            faults.add(row + "point", "Degrees north and east are written 35.26, 36.60.");
            return Optional.empty();
        }
        double north = Double.parseDouble(matcher.group(1));
        double east = Double.parseDouble(matcher.group(2));
        if (Math.abs(north) > 90 || Math.abs(east) > 180) {
            faults.add(row + "point", "No point lies so far: north is at most 90 degrees, east at most 180.");
            return Optional.empty();
        }
        return Optional.of(
                new Location(name, Optional.empty(), north, east, RADIUS_KM, Optional.empty(), Optional.empty()));
    }
}
