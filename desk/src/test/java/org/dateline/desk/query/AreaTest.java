package org.dateline.desk.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1,2,3",
                "1,2,3,4,5",
                "a,b,c,d",
                "1,2,3,",
                "91,0,92,1",
                "0,0,1,181",
                "2,0,1,1",
                "NaN,0,1,1",
                "1e1,0,20,1",
                " 1,2,3,4",
                "0x1,2,3,4",
                "1;2;3;4"
            })
    void takesNothingButFourNumbersOfDegrees(String value) {
        assertThat(Area.parse(value)).isEmpty();
    }

    @Test
    void holdsPointsInItAndAtItsEdges() {
        Area area = Area.parse("35,36,36,37.5").orElseThrow();
        assertThat(area.holds(35.5, 36.5, 0)).isTrue();
        assertThat(area.holds(35, 36, 0)).isTrue();
        assertThat(area.holds(36, 37.5, 0)).isTrue();
        assertThat(area.holds(34.999, 36.5, 0)).isFalse();
        assertThat(area.holds(35.5, 37.6, 0)).isFalse();
        assertThat(area.holds(35.5, -143, 0)).isFalse();
    }

    @Test
    void holdsAreasOnlyWhereAllOfThemLiesInIt() {
        Area area = Area.parse("35,36,36,37").orElseThrow();
        assertThat(area.holds(35.5, 36.5, 30)).isTrue();
        assertThat(area.holds(35.5, 36.5, 60)).isFalse();
        assertThat(area.holds(35.9, 36.5, 30)).isFalse();
        assertThat(area.holds(35.5, 36.9, 30)).isFalse();
    }

    @Test
    void goesAcrossThe180thMeridian() {
        Area area = Area.parse("-20,170,-10,-170").orElseThrow();
        assertThat(area.holds(-15, 178, 0)).isTrue();
        assertThat(area.holds(-15, -175, 0)).isTrue();
        assertThat(area.holds(-15, 179.9, 50)).isTrue();
        assertThat(area.holds(-15, 160, 0)).isFalse();
        assertThat(area.holds(-15, 0, 0)).isFalse();
    }

    @Test
    void holdsTheWholeWorld() {
        Area world = Area.parse("-90,-180,90,180").orElseThrow();
        assertThat(world.holds(35, 36, 500)).isTrue();
        assertThat(world.holds(-15, 180, 0)).isTrue();
    }

    @Test
    void saysWhereItLies() {
        assertThat(Area.parse("35.1,36.625,35.3,36.9").orElseThrow().words())
                .isEqualTo("35.10–35.30° N, 36.63–36.90° E");
        assertThat(Area.parse("-35,-4,-34,5").orElseThrow().words()).isEqualTo("34.00–35.00° S, 4.00° W – 5.00° E");
    }
}
