package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Block;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** What holds for every claim of every text. */
final class ClaimChecks {
    private ClaimChecks() {}

    static void check(Report report, List<Claim> claims) {
        Map<ClaimId, Claim> byId = new HashMap<>();
        for (Claim claim : claims) {
            checkWords(report, claim);
            checkPlaces(report, claim);
            checkFigures(claim);
            claim.when().ifPresent(when -> checkText(report, when.span()));
            assertThat(claim.report()).isEqualTo(report.id());
            assertThat(byId.getOrDefault(claim.id(), claim)).isEqualTo(claim);
            byId.put(claim.id(), claim);
        }
        assertThat(claims).isSortedAccordingTo((one, other) -> one.span().compareTo(other.span()));
    }

    private static void checkWords(Report report, Claim claim) {
        checkText(report, claim.span());
        checkText(report, claim.sentence());
        assertThat(claim.span().isEmpty()).isFalse();
        assertThat(claim.span()).isEqualTo(claim.span().trimmedIn(report.text()));
        assertThat(claim.span().overlaps(claim.sentence()))
                .as("%s in %s", claim.span(), claim.sentence())
                .isTrue();
        Span all = Span.covering(claim.span(), claim.sentence());
        List<Block> blocks = report.blocks().stream()
                .filter(block -> block.span().overlaps(all))
                .toList();
        assertThat(blocks).as("blocks of %s", all).hasSize(1);
        assertThat(blocks.get(0).span().contains(all)).isTrue();
        assertThat(blocks.get(0).kind().isReporting()).isTrue();
    }

    /** Inside the text, and no character outside the basic plane cut in two. */
    private static void checkText(Report report, Span span) {
        String text = report.text();
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(cutsCharacter(text, span.start())).as("start of %s", span).isFalse();
        assertThat(cutsCharacter(text, span.end())).as("end of %s", span).isFalse();
    }

    private static boolean cutsCharacter(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    private static void checkPlaces(Report report, Claim claim) {
        for (Place place : claim.places()) {
            checkText(report, place.span());
            assertThat(place.reason()).isNotBlank();
            place.location().ifPresent(location -> {
                assertThat(location.latitude()).isBetween(-90.0, 90.0);
                assertThat(location.longitude()).isBetween(-180.0, 180.0);
                assertThat(location.radiusKm()).isNotNegative();
            });
        }
    }

    private static void checkFigures(Claim claim) {
        claim.figures()
                .forEach(figure -> assertThat(claim.span().contains(figure.span()))
                        .as("%s in %s", figure, claim.span())
                        .isTrue());
    }
}
