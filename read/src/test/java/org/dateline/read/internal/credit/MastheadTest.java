package org.dateline.read.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadTest {
    private final Masthead masthead = new Masthead();

    @Test
    void takesANameInCapitalsAsTheTextWritesItElsewhere() {
        assertThat(masthead.in("RIVER DELTA WATCH\nNote no. 4\n\nTwo people died, River Delta Watch was told."))
                .contains("River Delta Watch");
        assertThat(masthead.in("RIVER DELTA WATCH\nNote no. 4\n\nTwo people died."))
                .contains("River Delta Watch");
    }

    @Test
    void takesANameOverADate() {
        assertThat(masthead.in("The Harbour Gazette\nMonday, 2 March 2031\n\nShelling of the port goes on"))
                .contains("The Harbour Gazette");
        assertThat(masthead.in("Hill Country Radio\n\nShelling goes on\n\nBy A. Writer\n2 March 2031"))
                .contains("Hill Country Radio");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Herald",
                "The Harbour Gazette",
                "The Harbour Gazette\n\nShelling of the port goes on, as the paper learned.",
                "Rebels shut down The Harbour Gazette\n2 March 2031",
                "Monitor: rebels reach the port\n2 March 2031",
                "REBELS ENTER THE PORT\n2 March 2031\n\nRebels entered the port.",
                "Observatory Reports Dead\n2 March 2031",
            })
    void takesNoHeadlineForAName(String text) {
        assertThat(masthead.in(text)).isEqualTo(Optional.empty());
    }

    @Test
    void readsEveryPrefix() {
        String text = "THE HARBOUR GAZETTE\nMonday, 2 March 2031\n\nShelling of the port";
        for (int end = 0; end <= text.length(); end++) {
            Optional<String> found = masthead.in(text.substring(0, end));
            assertThat(found.orElse("")).isIn("", "The Harbour Gazette");
        }
    }
}
