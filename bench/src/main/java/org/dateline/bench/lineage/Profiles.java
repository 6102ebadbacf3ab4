package org.dateline.bench.lineage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.ReportLink;
import org.dateline.reconcile.lineage.Lineage;
import org.dateline.reconcile.lineage.ReportProfile;

/** Profiles of reports, each made once. */
final class Profiles {
    private final Map<ReportId, ReportProfile> profiles = new HashMap<>();

    Map<String, Double> measures(Pair pair) {
        return Lineage.measures(of(pair.one()), of(pair.other()));
    }

    /** What a ledger would find: reports that share too few keys are not compared. */
    Optional<ReportLink> link(Pair pair) {
        return meet(pair) ? Lineage.compare(of(pair.one()), of(pair.other())) : Optional.empty();
    }

    boolean meet(Pair pair) {
        Set<Long> shared = new HashSet<>(of(pair.one()).keys());
        shared.retainAll(of(pair.other()).keys());
        return shared.size() >= Lineage.SHARED_KEYS;
    }

    private ReportProfile of(Report report) {
        return profiles.computeIfAbsent(report.id(), first -> ReportProfile.of(report));
    }
}
