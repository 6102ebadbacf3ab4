package org.dateline.publish.sitrep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.intake.Whole;
import org.dateline.model.ClaimId;
import org.dateline.model.DateEvidence;
import org.dateline.publish.sitrep.SituationReport.Citation;
import org.dateline.publish.sitrep.SituationReport.Sentence;

/** Makes sentences and keeps what they cite. One report's state. */
final class Writing {
    private static final int MOST_CITED = 6;

    private final Map<ClaimId, Citation> citations = new LinkedHashMap<>();
    private final List<ClaimId> order = new ArrayList<>();

    /**
     * A sentence made from some claims, the first of which says most; of many, one of each outlet is cited first.
     *
     * @param claims at least one
     */
    Sentence sentence(String lead, String words, Collection<Whole.Entry> claims) {
        Map<String, Whole.Entry> byOutlet = new LinkedHashMap<>();
        claims.forEach(entry -> byOutlet.putIfAbsent(Wording.outlet(entry.report()), entry));
        List<Whole.Entry> cited = new ArrayList<>(byOutlet.values());
        claims.stream().filter(entry -> !cited.contains(entry)).forEach(cited::add);
        return new Sentence(
                lead,
                words,
                cited.stream().limit(MOST_CITED).map(this::number).sorted().toList());
    }

    /** A sentence made from exactly these. */
    Sentence sentenceOf(String lead, String words, List<Whole.Entry> claims) {
        return new Sentence(
                lead,
                words,
                claims.stream().map(this::number).distinct().sorted().toList());
    }

    private int number(Whole.Entry entry) {
        ClaimId id = entry.claim().id();
        if (!citations.containsKey(id)) {
            order.add(id);
            citations.put(
                    id,
                    new Citation(
                            id,
                            Wording.outlet(entry.report()),
                            entry.report().published().map(DateEvidence::date),
                            Wording.words(entry)));
        }
        return 1 + order.indexOf(id);
    }

    List<Citation> citations() {
        return List.copyOf(citations.values());
    }
}
