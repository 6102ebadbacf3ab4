package org.dateline.desk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.FieldChange;
import org.junit.jupiter.api.Test;

class AlteredTest {
    private static Altered of(String before, String after) {
        return Altered.of(List.of(new FieldChange("places", before, after)), 20).get(0);
    }

    @Test
    void namesOnlyWhatTheOtherStateHasNot() {
        assertThat(of("Hama; Homs", "Hama; Idlib")).isEqualTo(new Altered("places", "Homs", "Idlib"));
    }

    @Test
    void saysNothingWhereNothingIsLeft() {
        assertThat(of("Hama; Homs", "Hama")).isEqualTo(new Altered("places", "Homs", "nothing"));
        assertThat(of("", "Hama")).isEqualTo(new Altered("places", "nothing", "Hama"));
    }

    @Test
    void beginsWhereTheTwoPart() {
        assertThat(of("Hama (a town within 5 km)", "Hama (a town within 12 km)"))
                .isEqualTo(new Altered("places", "… 5 km)", "… 12 km)"));
    }
}
