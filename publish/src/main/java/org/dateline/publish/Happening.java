package org.dateline.publish;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.KindGroup;
import org.dateline.model.Place;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;

/**
 * A claim as tables of events see it: one day or interval, one place.
 *
 * @param start first day
 * @param end last day, inclusive
 * @param place the most precise one; empty where the claim names none
 */
record Happening(ExportRow row, LocalDate start, LocalDate end, Optional<Place> place) {
    /** Why a claim is no row of a table of events; empty where it is one. */
    static Optional<String> objection(Claim claim) {
        if (claim.status() != Status.ACTUAL) {
            return Optional.of("about what is planned, conditional, past background or said not to have happened");
        }
        if (claim.stance() != Stance.ASSERTS) {
            return Optional.of("denied or doubted by the one who is cited");
        }
        return claim.when().flatMap(When::start).isEmpty() ? Optional.of("without a day") : Optional.empty();
    }

    /** Of a claim without an objection. */
    static Happening of(ExportRow row) {
        When when = row.claim().when().orElseThrow();
        return new Happening(
                row,
                when.start().orElseThrow(),
                when.end().orElseThrow(),
                row.claim().places().stream().findFirst());
    }

    Claim claim() {
        return row.claim();
    }

    /** Those it was done to; none where what was taken is a place. */
    List<String> targets() {
        return claim().kind().group() == KindGroup.TERRITORY ? List.of() : claim().targets();
    }

    /** Whether an attack on civilians is told of, though words say that its targets are armed. */
    boolean isAttackOnArmed() {
        return claim().kind().group() == KindGroup.VIOLENCE
                && Sector.of(Cells.first(targets()))
                        .filter(sector -> !sector.isCivilian())
                        .isPresent();
    }

    /** Number of days that it may have been on. */
    long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    Optional<Place.Location> location() {
        return place.flatMap(Place::location);
    }

    /** The gazetteer's name, else the name as written. */
    String placeName() {
        return location()
                .map(Place.Location::name)
                .or(() -> place.map(Place::name))
                .orElse("");
    }

    String latitude() {
        return Cells.text(location().map(Place.Location::latitude));
    }

    String longitude() {
        return Cells.text(location().map(Place.Location::longitude));
    }

    String admin1() {
        return Cells.text(location().flatMap(Place.Location::admin1));
    }

    /** The country's English name. */
    String country() {
        return location()
                .flatMap(Place.Location::country)
                .map(code -> new ULocale("", code).getDisplayCountry(ULocale.ENGLISH))
                .orElse("");
    }

    /** ISO 3166 numeric. */
    String countryNumber() {
        return location()
                .flatMap(Place.Location::country)
                .map(Happening::number)
                .orElse("");
    }

    private static String number(String code) {
        try {
            return String.valueOf(Region.getInstance(code).getNumericCode());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
