package org.dateline.desk.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static Parameters of(String name, String... values) {
        return Parameters.of(Map.of(name, List.of(values)));
    }

    @Test
    void takesBlankValuesForNone() {
        assertThat(of("place", " ", "").text("place")).isEmpty();
    }

    @Test
    void writesAddressesThatReadBackTheSame() {
        assertThat(of("place", "Deir al-Zor & more").address("/ledger"))
                .isEqualTo("/ledger?place=Deir+al-Zor+%26+more");
        assertThat(of("q", "حماة").with("kind", "shelling").without("q").address("/x"))
                .isEqualTo("/x?kind=shelling");
        assertThat(of("kind", "a", "b").withoutValue("kind", "a").address("/x")).isEqualTo("/x?kind=b");
    }

    @Test
    void tellsFaultsOfWhatWasMadeOfThem() {
        Parameters parameters = of("from", "soon");
        parameters.without("q").day("from");
        parameters.expectOnly(Set.of());
        assertThatThrownBy(parameters::refuseFaults)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2024-12-01")
                .hasMessageContaining("not known here");
    }

    @Test
    void refusesTooManyFilters() {
        assertThatThrownBy(() -> of("kind", "x ".repeat(41).split(" "))).isInstanceOf(Refused.class);
    }

    @Test
    void findsWordsInScriptsThatDoNotPartThem() {
        ClaimFilter filter = ClaimFilter.of(of("q", "حماة"));
        assertThat(filter.isLookedFor("بحماة")).isTrue();
        assertThat(ClaimFilter.of(of("q", "ama")).isLookedFor("Hama")).isFalse();
        assertThat(ClaimFilter.of(of("q", "hàm")).isLookedFor("Hama")).isTrue();
        assertThat(ClaimFilter.of(of("q", "阿勒颇")).isLookedFor("在阿勒颇市")).isTrue();
    }
}
