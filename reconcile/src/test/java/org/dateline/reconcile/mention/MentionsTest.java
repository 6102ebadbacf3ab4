package org.dateline.reconcile.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.reconcile.story.Reports;
import org.dateline.reconcile.story.StoryProfile;
import org.dateline.reconcile.story.UnitVector;
import org.dateline.reconcile.story.WordMeaning;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final WordMeaning MEANING = new WordMeaning();
    private static final Mentions MODEL = Mentions.bundled();

    private static final StoryProfile DAM = profile(
            "Army retakes Qasr Belad dam",
            "Troops retook the Qasr Belad dam from the Northern Front, General Idris Kamal said.");
    private static final StoryProfile DAM_AGAIN = profile(
            "Qasr Belad dam retaken",
            "The Qasr Belad dam was retaken from the Northern Front by troops, General Idris Kamal said.");
    private static final StoryProfile MARKET =
            profile("Bomb at Marwana market", "A bomb killed nine traders at the Marwana market, doctors said.");

    private static final Mention RETOOK = mention(DAM, 0, "retake", "troop", "dam", "Troops retook the Qasr Belad dam");
    private static final Mention SAID = mention(DAM, 1, "say", "kamal", "", "General Idris Kamal said");
    private static final Mention RETAKEN =
            mention(DAM_AGAIN, 0, "retake", "troop", "dam", "The Qasr Belad dam was retaken by troops");
    private static final Mention KILLED =
            mention(MARKET, 0, "kill", "bomb", "trader", "A bomb killed nine traders at the Marwana market");
    private static final Mention DOCTORS_SAID = mention(MARKET, 1, "say", "doctor", "", "doctors said");
    private static final List<Mention> ALL = List.of(RETOOK, SAID, RETAKEN, KILLED, DOCTORS_SAID);
    private static final List<StoryProfile> REPORTS = List.of(DAM, DAM_AGAIN, MARKET);

    private static StoryProfile profile(String title, String body) {
        return StoryProfile.of(Reports.of("2031-03-02", title, body), MEANING);
    }

    private static Mention mention(
            StoryProfile report, int position, String lemma, String subject, String object, String sentence) {
        UnitVector alone = UnitVector.of(MEANING.of(lemma));
        return new Mention(
                report.report(),
                position,
                position,
                lemma,
                true,
                Set.of(subject),
                object.isEmpty() ? Set.of() : Set.of(object),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.copyOf(org.dateline.reconcile.story.StoryWords.of(sentence)),
                Map.of(lemma, 1),
                new MentionMeaning(
                        alone,
                        alone,
                        UnitVector.of(MEANING.of(sentence)),
                        List.of(UnitVector.of(MEANING.of(subject)))));
    }

    @Test
    void putsMentionsOfOneEventTogether() {
        assertThat(MODEL.cluster(ALL, REPORTS))
                .anySatisfy(event -> assertThat(event).containsExactlyInAnyOrder(RETOOK, RETAKEN))
                .noneSatisfy(event -> assertThat(event).contains(SAID, DOCTORS_SAID));
    }

    @Test
    void keepsEveryMentionOnce() {
        assertThat(MODEL.cluster(ALL, REPORTS).stream().flatMap(List::stream).toList())
                .containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void isTheSameInAnyOrder() {
        List<List<Mention>> expected = MODEL.cluster(ALL, REPORTS);
        Random random = new Random(17);
        for (int i = 0; i < 20; i++) {
            List<Mention> mentions = new ArrayList<>(ALL);
            List<StoryProfile> reports = new ArrayList<>(REPORTS);
            Collections.shuffle(mentions, random);
            Collections.shuffle(reports, random);

            assertThat(MODEL.cluster(mentions, reports)).isEqualTo(expected);
        }
    }

    @Test
    void saysOfTwoMentionsTheSameBothWaysRound() {
        for (Mention one : ALL) {
            for (Mention other : ALL) {
                assertThat(MODEL.score(one, other, 1)).isEqualTo(MODEL.score(other, one, 1));
            }
        }
    }

    @Test
    void takesAReportWithoutProfileByItself() {
        assertThat(MODEL.cluster(List.of(RETOOK, RETAKEN), List.of())).hasSize(2);
        assertThat(MODEL.cluster(List.of(), REPORTS)).isEmpty();
    }

    @Test
    void findsMentionsWithNothingInThem() {
        UnitVector vector = UnitVector.of(MEANING.of(""));
        Mention empty = new Mention(
                DAM.report(),
                0,
                9,
                "",
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                new MentionMeaning(vector, vector, vector, List.of()));

        assertThat(MODEL.score(empty, empty, 0)).isFinite();
        assertThat(MODEL.score(empty, RETOOK, Double.NEGATIVE_INFINITY)).isFinite();
    }

    @Test
    void refusesFeaturesWithoutWeight() {
        assertThatThrownBy(() -> new Weights(Map.of(), 0).score(Map.of("size", 1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("size");
    }
}
