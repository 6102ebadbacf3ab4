package org.dateline.reconcile.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reconcile.claim.Written.spoken;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceTest {
    @Test
    void knowsTheOutletThatIsCredited() {
        assertThat(voice(spoken("Meridian News", List.of()), spoken("Post", List.of("Meridian"))))
                .isEqualTo(Voice.SAME);
        assertThat(voice(spoken("www.meridian.com", List.of()), spoken("Post", List.of("Meridian"))))
                .isEqualTo(Voice.SAME);
    }

    @Test
    void findsNoAgencyInsideAWord() {
        assertThat(voice(spoken("Kansalia City Star", List.of()), spoken("Post", List.of("ANSA"))))
                .isEqualTo(Voice.UNKNOWN);
    }

    @Test
    void knowsOneAgencyThroughTwoOutlets() {
        assertThat(voice(spoken("Post", List.of("AFP")), spoken("Star", List.of("AFP"))))
                .isEqualTo(Voice.SAME);
    }

    @Test
    void knowsNothingWhereOneNamesNobody() {
        assertThat(voice(spoken("Post", List.of()), spoken("Star", List.of()))).isEqualTo(Voice.UNKNOWN);
        assertThat(voice(spoken("Post", List.of(), "Tarvian army"), spoken("Star", List.of())))
                .isEqualTo(Voice.UNKNOWN);
    }

    @Test
    void tellsTwoClaimantsApart() {
        assertThat(voice(spoken("Post", List.of(), "Tarvian army"), spoken("Star", List.of(), "Ozrani army")))
                .isEqualTo(Voice.OTHER);
    }

    private static Voice voice(ClaimView a, ClaimView b) {
        assertThat(Voice.of(b, a)).isEqualTo(Voice.of(a, b));
        return Voice.of(a, b);
    }
}
