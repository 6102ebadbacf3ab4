package org.dateline.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand, which the scorer beside the gold gives too. */
class ClaimScoreTest {
    private static final String TEXT =
            "Shells hit Hama on Monday, killing three, the army said. The rebels denied it. Talks may follow soon.";
    private static final String STRIKE = "{\"report\": \"r1\", \"anchor\": \"Shells hit Hama\", \"kind\": \"shelling\","
            + " \"claimants\": [{\"name\": \"the Army\"}], \"via\": [], \"stance\": \"asserts\", \"status\": \"actual\","
            + " \"actors\": [], \"targets\": [], \"places\": [{\"name\": \"Hama\", \"lat\": 35.13, \"lon\": 36.75,"
            + " \"km\": 10}], \"when\": {\"start\": \"2024-12-02\", \"end\": \"2024-12-02\"}, \"figures\":"
            + " [{\"measure\": \"killed\", \"words\": \"three\", \"min\": 3, \"max\": 3}], \"must\": true}\n";
    private static final String DENIAL = "{\"report\": \"r1\", \"anchor\": \"The rebels denied it\", \"kind\":"
            + " \"rejects\", \"claimants\": [{\"name\": \"rebels\"}], \"stance\": \"denies\", \"status\": \"negated\","
            + " \"must\": true}\n";
    private static final String TALKS = "{\"report\": \"r1\", \"anchor\": \"Talks may follow\", \"kind\": \"consults\","
            + " \"claimants\": [], \"stance\": \"asserts\", \"status\": \"planned\", \"must\": false}\n";

    private static String found(int start, int end, String kind, String more) {
        return "{\"report\": {\"file\": \"in/r1_x.txt\"}, \"span\": {\"start\": " + start + ", \"end\": " + end
                + "}, \"kind\": \"" + kind + "\", " + more + "}\n";
    }

    private static Map<String, Object> figures(String gold, String export) throws IOException {
        return ClaimScore.figures(
                WholeProduct.rows(gold), WholeProduct.rows(export), ReportTexts.of(Map.of("r1_x", TEXT)));
    }

    private static final String RIGHT = found(
            0,
            41,
            "shelling",
            "\"claimants\": [{\"name\": \"army\"}], \"stance\": \"asserts\", \"status\": \"actual\", \"places\":"
                    + " [{\"name\": \"Hama\", \"lat\": 35.2, \"lon\": 36.75}], \"when\": {\"start\": \"2024-12-02\","
                    + " \"end\": \"2024-12-04\"}, \"figures\": [{\"measure\": \"killed\", \"min\": 3, \"max\": 3.0}]");

    @Test
    void countsWhatIsFoundAndWhatIsRight() throws IOException {
        String kindless =
                found(57, 77, "condemns", "\"claimants\": [], \"stance\": \"denies\", \"status\": \"actual\"");
        String idle = found(90, 100, "other", "\"stance\": \"asserts\", \"status\": \"actual\"");
        Map<String, Object> figures = figures(STRIKE + DENIAL + TALKS, RIGHT + kindless + idle);

        assertThat(figures)
                .containsEntry("gold", 3)
                .containsEntry("must", 2)
                .containsEntry("exported", 3)
                .containsEntry("recall_must", 100.0)
                .containsEntry("recall_all", 66.7)
                .containsEntry("precision", 66.7)
                .containsEntry("whole_must", 50.0)
                .containsEntry("group", 100.0)
                .containsEntry("kind", 50.0)
                .containsEntry("claimants", 50.0)
                .containsEntry("via", 100.0)
                .containsEntry("stance", 100.0)
                .containsEntry("status", 50.0)
                .containsEntry("places", 100.0)
                .containsEntry("when", 100.0)
                .containsEntry("figures", 100.0)
                .containsEntry(
                        "kinds",
                        Map.of(
                                "strike",
                                Map.of(
                                        "gold",
                                        1,
                                        "recall_all",
                                        100.0,
                                        "must",
                                        1,
                                        "recall_must",
                                        100.0,
                                        "whole_must",
                                        100.0,
                                        "kind",
                                        100.0),
                                "statement",
                                Map.of(
                                        "gold",
                                        2,
                                        "recall_all",
                                        50.0,
                                        "must",
                                        1,
                                        "recall_must",
                                        100.0,
                                        "whole_must",
                                        0.0,
                                        "kind",
                                        0.0)));
    }

    @Test
    void takesTheRightKindBeforeTheShorterSpan() throws IOException {
        String shorter = found(0, 15, "advance", "\"stance\": \"asserts\"");
        assertThat(figures(STRIKE, shorter + RIGHT))
                .containsEntry("kind", 100.0)
                .containsEntry("whole_must", 100.0);
    }

    @Test
    void letsNoClaimServeGoldOfTwoKinds() throws IOException {
        String damage = STRIKE.replace("\"shelling\"", "\"damage\"");
        assertThat(figures(STRIKE + damage, RIGHT)).containsEntry("recall_must", 50.0);
        assertThat(figures(STRIKE + STRIKE, RIGHT)).containsEntry("recall_must", 100.0);
    }

    @Test
    void findsAClaimThatCoversHalfOfTheAnchor() throws IOException {
        assertThat(figures(STRIKE, found(0, 8, "shelling", "\"via\": []"))).containsEntry("recall_must", 100.0);
        assertThat(figures(STRIKE, found(0, 7, "shelling", "\"via\": []"))).containsEntry("recall_must", 0.0);
    }

    @Test
    void refusesAnAnchorThatIsNotInTheReport() {
        assertThatThrownBy(() -> figures(STRIKE.replace("Shells hit", "Rockets hit"), RIGHT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Rockets hit Hama");
    }

    @Test
    void comparesNamesByTheirWords() {
        assertThat(Names.same("the Al-Watan", "al Watan")).isTrue();
        assertThat(Names.same("Hayʼat Tahrîr al-Sham", "hay at tahrir sham")).isTrue();
        assertThat(Names.same("Observatory", "Syrian Observatory for Human Rights"))
                .isTrue();
        assertThat(Names.same("defence ministry", "interior ministry")).isFalse();
        assertThat(Names.same("the", "army")).isFalse();
        assertThat(Names.cover(List.of("army", "rebels"), List.of("the army"))).isFalse();
    }
}
