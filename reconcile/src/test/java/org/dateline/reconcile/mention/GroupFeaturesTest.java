package org.dateline.reconcile.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.reconcile.story.Reports;
import org.dateline.reconcile.story.StoryProfile;
import org.dateline.reconcile.story.WordMeaning;
import org.junit.jupiter.api.Test;

class GroupFeaturesTest {
    private static final WordMeaning MEANING = new WordMeaning();
    private static final List<StoryProfile> ATTACKS = List.of(
            profile("Bomb at Marwana market", "A bomb killed nine traders at the Marwana market, doctors said."),
            profile("Marwana market bombed", "Nine traders were killed by a bomb at Marwana, doctors said."),
            profile("Traders killed", "Doctors said a bomb killed nine traders at the market of Marwana."),
            profile("Bomb at Qasr mosque", "A bomb killed four worshippers at the Qasr mosque, doctors said."),
            profile("Qasr mosque bombed", "Four worshippers were killed by a bomb at Qasr, doctors said."),
            profile("Worshippers killed", "Doctors said a bomb killed four worshippers at the mosque of Qasr."));

    private static StoryProfile profile(String title, String body) {
        return StoryProfile.of(Reports.of("2031-03-02", title, body), MEANING);
    }

    private static Map<String, Double> features(List<StoryProfile> group, int one, int other) {
        return GroupFeatures.of(group, (i, j) -> 1).of(one, other);
    }

    @Test
    void tellsApartByWhatOnlySomeSay() {
        for (String feature : List.of("telling-words", "company")) {
            assertThat(features(ATTACKS, 0, 1).get(feature))
                    .isGreaterThan(features(ATTACKS, 0, 3).get(feature));
            assertThat(features(ATTACKS, 3, 4).get(feature))
                    .isGreaterThan(features(ATTACKS, 1, 4).get(feature));
        }
    }

    @Test
    void isTheSameBothWaysRound() {
        for (int one = 0; one < ATTACKS.size(); one++) {
            for (int other = 0; other < ATTACKS.size(); other++) {
                assertThat(features(ATTACKS, one, other)).isEqualTo(features(ATTACKS, other, one));
            }
        }
    }

    @Test
    void knowsNothingOfAReportByItself() {
        assertThat(features(ATTACKS.subList(0, 1), 0, 0).values()).containsExactly(1.0, 0.0, 0.0);
    }

    @Test
    void boundsScores() {
        assertThat(GroupFeatures.of(ATTACKS, (i, j) -> Double.NEGATIVE_INFINITY).of(0, 1))
                .containsEntry("score", -8.0);
    }
}
