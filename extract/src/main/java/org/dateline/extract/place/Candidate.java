package org.dateline.extract.place;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.place.gazetteer.Exactness;
import org.dateline.extract.place.gazetteer.GazetteerKind;
import org.dateline.extract.place.gazetteer.GazetteerPlace;
import org.dateline.extract.place.gazetteer.NameMatch;

/**
 * A place that a name may mean.
 *
 * @param prior how likely it is before the report is looked at; only differences count
 */
record Candidate(NameMatch match, double prior) {
    private static final double BY_POPULATION = 0.5;
    private static final double UNKNOWN_POPULATION = 500;
    private static final double OF_STATED_KIND = 4;
    private static final double OF_OTHER_KIND = -2;
    private static final double SEAT_SHARE = 0.25;
    private static final double BEHIND_SEAT = 0.5;

    static Candidate of(NameMatch match, Optional<GazetteerKind> stated) {
        GazetteerPlace place = match.place();
        double population = Math.log10(Math.max(UNKNOWN_POPULATION, (double) place.population()));
        double prior = kind(place) + exactness(match.exactness(), place) + BY_POPULATION * population;
        return new Candidate(
                match, prior + stated.map(kind -> fit(place.kind(), kind)).orElse(0.0));
    }

    private static double kind(GazetteerPlace place) {
        return switch (place.kind()) {
            case COUNTRY -> 4.7;
            case REGION -> 3.5;
            case WATER -> 3.0;
            case DIVISION -> 0.8;
            case DISTRICT -> -1.6;
            case SETTLEMENT -> place.isCapital() ? 1.5 : place.feature().equals("PPLX") ? -0.6 : 0.0;
        };
    }

    /** Another name weighs little where names come in one spelling: it is mostly a former or a foreign one. */
    private static double exactness(Exactness exactness, GazetteerPlace place) {
        return switch (exactness) {
            case NAME -> 0.0;
            case OTHER_NAME -> Demonyms.isTransliterated(place.country()) ? -0.6 : -1.6;
            case FOLDED -> -1.0;
            case SKELETON -> -2.5;
        };
    }

    /** "Province" is said of first-order divisions, and loosely of others. */
    private static double fit(GazetteerKind kind, GazetteerKind stated) {
        if (kind == stated) {
            return OF_STATED_KIND;
        }
        boolean divisions = (kind == GazetteerKind.DIVISION || kind == GazetteerKind.DISTRICT)
                && stated != GazetteerKind.SETTLEMENT;
        if (divisions || kind == GazetteerKind.REGION || kind == GazetteerKind.WATER) {
            return OF_STATED_KIND / 2;
        }
        return OF_OTHER_KIND;
    }

    /** A bare name means the seat rather than the division called after it, if the seat is not too small. */
    Candidate behindSeat(List<Candidate> all) {
        GazetteerPlace place = place();
        if (place.kind() != GazetteerKind.DIVISION && place.kind() != GazetteerKind.DISTRICT) {
            return this;
        }
        double seat = all.stream()
                .filter(other -> other.place().kind() == GazetteerKind.SETTLEMENT && place.holds(other.place()))
                .filter(other -> other.match().exactness() == Exactness.NAME
                        || Demonyms.isTransliterated(other.place().country()))
                .filter(other -> other.match().exactness() != Exactness.SKELETON)
                .filter(other -> other.place().population() >= SEAT_SHARE * place.population())
                .mapToDouble(Candidate::prior)
                .max()
                .orElse(Double.MAX_VALUE);
        return new Candidate(match, Math.min(prior, seat - BEHIND_SEAT));
    }

    GazetteerPlace place() {
        return match.place();
    }
}
