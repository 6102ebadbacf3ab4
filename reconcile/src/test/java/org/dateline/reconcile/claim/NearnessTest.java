package org.dateline.reconcile.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.reconcile.claim.Written.during;
import static org.dateline.reconcile.claim.Written.place;

import java.util.List;
import org.dateline.model.Place;
import org.junit.jupiter.api.Test;

class NearnessTest {
    @Test
    void takesPointsOfOneTownForOnePlace() {
        assertThat(places(place("Telmar", 10, 20, 1), place("Tel Mar", 10.05, 20, 1)))
                .isEqualTo(Nearness.SAME);
        assertThat(places(place("Telmar", 10, 20, 1), place("Telmar", 10.5, 20, 1)))
                .isEqualTo(Nearness.APART);
    }

    @Test
    void takesWhatLiesInARegionForOnePlace() {
        assertThat(places(place("Telmar", 10.5, 20, 1), place("Telmar province", 10, 20, 80)))
                .isEqualTo(Nearness.SAME);
    }

    @Test
    void comparesNamesOfPlacesThatAreNotLocated() {
        assertThat(places(place("Besançon"), place("Besancon"))).isEqualTo(Nearness.SAME);
        assertThat(places(place("Besançon"), place("Lurin"))).isEqualTo(Nearness.APART);
        assertThat(places(place("Lurin"), place("Lurin", 10, 20, 1))).isEqualTo(Nearness.SAME);
    }

    @Test
    void knowsNothingOfAPlaceThatIsNotNamed() {
        assertThat(Places.compare(List.of(), List.of(place("Lurin")))).isEqualTo(Nearness.UNKNOWN);
    }

    @Test
    void measuresAcrossTheDateLineAndThePoles() {
        assertThat(km(0, 179.9, 0, -179.9)).isCloseTo(22.2, within(0.1));
        assertThat(km(90, 0, 90, 120)).isCloseTo(0, within(0.001));
        assertThat(km(0, 0, 0, 180)).isCloseTo(20_015, within(1.0));
    }

    @Test
    void takesTheTwoDaysOfANightForOne() {
        assertThat(days(during("2031-03-03", "2031-03-03"), during("2031-03-04", "2031-03-04")))
                .isEqualTo(Nearness.SAME);
        assertThat(days(during("2031-03-03", "2031-03-03"), during("2031-03-05", "2031-03-05")))
                .isEqualTo(Nearness.APART);
    }

    @Test
    void takesADayWithinATimeForTheSame() {
        assertThat(days(during("2031-03-01", "2031-03-31"), during("2031-03-15", "2031-03-15")))
                .isEqualTo(Nearness.SAME);
    }

    @Test
    void knowsNothingOfADayThatIsNotSaid() {
        assertThat(days(during("2031-03-01", "2031-03-31"), Written.counting("It happened.")))
                .isEqualTo(Nearness.UNKNOWN);
    }

    private static double km(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        return Places.distanceKm(
                place("a", latitude, longitude, 1).location().orElseThrow(),
                place("b", otherLatitude, otherLongitude, 1).location().orElseThrow());
    }

    private static Nearness places(Place one, Place other) {
        Nearness nearness = Places.compare(List.of(one), List.of(other));
        assertThat(Places.compare(List.of(other), List.of(one))).isEqualTo(nearness);
        return nearness;
    }

    private static Nearness days(ClaimView one, ClaimView other) {
        assertThat(Days.compare(other, one)).isEqualTo(Days.compare(one, other));
        return Days.compare(one, other);
    }
}
