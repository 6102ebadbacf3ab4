package org.dateline.reconcile.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reconcile.claim.Written.speaker;

import org.dateline.model.ClaimantKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerTest {
    @ParameterizedTest
    @CsvSource({
        "Delta Human Rights Observatory,DHRO",
        "the Delta Human Rights Observatory,Delta Human Rights Observatory in Geneva",
        "General Lars Hemming,Hemming",
        "Abu Rashed al-Qarni,Abu-Rashed Al Qarni",
        "José Peñalver,Jose Penalver",
        "AbuRashed Qarni,Abu Rashed Qarni",
        "U.S. Southern Command,US Southern Command",
        "M23,the M23",
        "a teacher,the teacher",
        "North Osk army,army of North Osk",
    })
    void knowsOneInTwoSpellings(String one, String other) {
        assertThat(isSame(one, other)).isTrue();
        assertThat(isSame(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Tarvian Defence Ministry,Ozrani Defence Ministry",
        "Vastan Army,Free Vastan Army",
        "North Osk army,South Osk army",
        "47th Brigade,93rd Brigade",
        "M23,M19",
        "a teacher,a baker",
        "Lars Hemming,Ilka Soren",
        "General Dorn,General Oster",
        "Interior Ministry,Defence Ministry",
    })
    void tellsTwoApart(String one, String other) {
        assertThat(isSame(one, other)).isFalse();
        assertThat(isSame(other, one)).isFalse();
    }

    private static boolean isSame(String one, String other) {
        return speaker(one, ClaimantKind.OFFICIAL).isSameAs(speaker(other, ClaimantKind.OFFICIAL));
    }
}
