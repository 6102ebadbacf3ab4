package org.dateline.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.ClaimId;
import org.dateline.model.Pairings;
import org.dateline.model.ReportId;

/**
 * What was found of a ledger's reports and claims two at a time, and the keys by which the two are found.
 *
 * <p>All methods throw {@link LedgerException} where the file fails.
 */
public final class Pairs {
    private final Transactions file;
    private final ReportStore reports;
    private final PairStore pairs;
    private final Verdicts verdicts;

    Pairs(Transactions file, ReportStore reports, Verdicts verdicts) {
        this.file = file;
        this.reports = reports;
        this.verdicts = verdicts;
        pairs = new PairStore(file.handle());
    }

    /**
     * Reports that were not compared since their claims were last found, each with its file.
     *
     * @param version of the program: what another one found does not count
     */
    public Map<ReportId, String> notCompared(String version) {
        return file.call(open -> pairs.notCompared(version));
    }

    /**
     * Makes a report ready to be compared anew: what was found of it is forgotten.
     *
     * @param keys under which others find it
     */
    public void putKeys(ReportId report, Set<Long> keys) {
        file.change(now -> reports.number(report, AsOf.NOW).ifPresent(number -> {
            pairs.remove(report, number);
            pairs.putKeys(number, keys);
        }));
    }

    /** Reports that share at least so many keys with one, by id. */
    public List<ReportId> sharing(ReportId report, int fewest) {
        return file.call(open -> reports.number(report, AsOf.NOW)
                .map(number -> pairs.sharing(number, fewest))
                .orElse(List.of()));
    }

    /**
     * Keeps what was found of a report beside others and within itself; pairs of what holds no longer are left out.
     *
     * @param version of the program that found it
     */
    public void put(ReportId report, String version, List<Pairings> found) {
        file.change(now -> reports.number(report, AsOf.NOW).ifPresent(number -> {
            pairs.put(found);
            verdicts.apply(reports.report(number));
            pairs.setCompared(number, version);
        }));
    }

    /**
     * All that was found two at a time of what held at an instant.
     *
     * @param asOf empty for now
     */
    public Pairings all(Optional<Instant> asOf) {
        return file.call(open -> pairs.all(new AsOf(asOf), Optional.empty()));
    }

    /**
     * What was found, two at a time, of the claims that hang together with one through any number of pairs, and of their
     * reports.
     *
     * @param asOf empty for now
     */
    public Pairings around(ClaimId claim, Optional<Instant> asOf) {
        return file.call(open -> pairs.all(new AsOf(asOf), Optional.of(claim)));
    }
}
