package org.dateline.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.ReportId;

/**
 * The names of a ledger's reports, by which one without a day finds the dated one that shares most with it. Costs no more in a
 * larger ledger, as long as names stay as rare.
 *
 * <p>All methods throw {@link LedgerException} where the file fails.
 */
public final class Names {
    /** Names that two reports must share. */
    private static final int FEWEST = 3;

    /** Of the weight of all names of the report without a day, what must be shared. */
    private static final double LEAST_SHARE = 0.2;

    private final Transactions file;
    private final ReportStore reports;
    private final NameStore names;

    Names(Transactions file, ReportStore reports) {
        this.file = file;
        this.reports = reports;
        names = new NameStore(file.handle());
    }

    /**
     * Keeps the names of a report, in place of those it had. Those without a day to which it may be the nearest are
     * {@linkplain #unsettled() unsettled} from then on, and so is it itself if it has none.
     *
     * @param weights by the hash of a name; a name has the same weight in all reports
     */
    public void put(ReportId report, Map<Long, Integer> weights) {
        file.change(now -> reports.number(report, AsOf.NOW).ifPresent(number -> {
            names.put(number, weights);
            names.unsettle(number, FEWEST);
        }));
    }

    /**
     * Keeps the names of reports whose claims are known already, within a change that is open: none of them is unsettled.
     *
     * @param weights by the join key of the report's state, by the hash of a name
     */
    void fill(Map<Long, Map<Long, Integer>> weights) {
        weights.forEach(names::put);
        weights.keySet()
                .forEach(number ->
                        names.settle(number, names.nearest(number, FEWEST, LEAST_SHARE), FEWEST, LEAST_SHARE));
    }

    /** The reports that have no day and for which the nearest dated one must be looked for, by id. */
    public List<ReportId> unsettled() {
        return file.call(open -> reports.unsettled());
    }

    /** The dated report nearest to one without a day; of several as near, the first by id; empty where none is near enough. */
    public Optional<ReportId> nearest(ReportId report) {
        return file.call(
                open -> reports.number(report, AsOf.NOW).flatMap(number -> names.nearest(number, FEWEST, LEAST_SHARE)));
    }

    /**
     * Keeps that a report without a day was reckoned from the dated one nearest to it, so that it need not be looked for
     * again; does nothing where another one is nearer by now.
     */
    public void settle(ReportId report, Optional<ReportId> nearest) {
        file.change(now -> reports.number(report, AsOf.NOW)
                .ifPresent(number -> names.settle(number, nearest, FEWEST, LEAST_SHARE)));
    }
}
