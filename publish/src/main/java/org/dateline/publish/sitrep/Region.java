package org.dateline.publish.sitrep;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Claim;
import org.dateline.model.Place;

/**
 * A part of the world that claims may be about: a country by its English name, or whatever places have a name in them.
 *
 * @param country ISO 3166 alpha-2; empty where the name is no country's
 */
record Region(String name, Optional<String> country) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Of a report's claims that name a place in some country, the share that must be in the region for those that name none. */
    private static final double MOSTLY = 0.5;

    static Region named(String name) {
        String wanted = plain(name);
        return new Region(
                wanted,
                Arrays.stream(Locale.getISOCountries())
                        .filter(code -> plain(
                                        new Locale.Builder().setRegion(code).build())
                                .equals(wanted))
                        .findFirst());
    }

    private static String plain(Locale country) {
        return plain(country.getDisplayCountry(Locale.ENGLISH));
    }

    private static String plain(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    boolean holds(Claim claim) {
        return claim.places().stream().anyMatch(this::holds);
    }

    private boolean holds(Place place) {
        boolean inCountry = country.isPresent()
                && place.location().flatMap(Place.Location::country).equals(country);
        return inCountry
                || plain(place.name()).contains(name)
                || place.location()
                        .filter(location -> plain(location.name()).contains(name)
                                || location.admin1()
                                        .filter(admin -> plain(admin).contains(name))
                                        .isPresent())
                        .isPresent();
    }

    /** Whether a report with these claims is about the region, as far as its places tell. */
    boolean isSubjectOf(Collection<Claim> claims) {
        long placed = claims.stream().filter(claim -> !claim.places().isEmpty()).count();
        return placed > 0 && claims.stream().filter(this::holds).count() >= MOSTLY * placed;
    }
}
