package org.dateline.desk.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.desk.review.Correction;
import org.dateline.desk.review.FormText;
import org.dateline.desk.review.Reviewed;
import org.dateline.extract.place.PlaceLookup;
import org.dateline.model.Claim;

/**
 * A claim that is made two: each has words and a kind of its own, and all else of the claim.
 *
 * @param faults what is wrong, by field
 */
record Splitting(List<Claim> parts, Map<String, String> faults) {
    private static final List<String> PARTS = List.of("part-0-", "part-1-");

    static Splitting of(Reviewed reviewed, FormText sent, PlaceLookup lookup) {
        List<Claim> parts = new ArrayList<>();
        Map<String, String> faults = new LinkedHashMap<>();
        for (String part : PARTS) {
            Correction correction = Correction.ofPart(
                    reviewed.report(), reviewed.claim(), sent.text(part + "words"), sent.text(part + "kind"), lookup);
            correction.faults().forEach((field, fault) -> faults.put(part + field, fault));
            parts.add(correction.claim());
        }
        boolean same = parts.get(0).span().equals(parts.get(1).span())
                && parts.get(0).kind() == parts.get(1).kind();
        boolean kept = parts.stream()
                .anyMatch(part -> part.span().equals(reviewed.claim().span())
                        && part.kind() == reviewed.claim().kind());
        if (faults.isEmpty() && (same || (kept && parts.get(0).equals(reviewed.claim())))) {
            faults.put(
                    "part-0-words", "The two need words of their own, and the first other words than the claim has.");
        }
        return new Splitting(parts, faults);
    }
}
