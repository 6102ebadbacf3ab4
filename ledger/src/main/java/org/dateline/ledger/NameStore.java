package org.dateline.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.ReportId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The names of the reports that hold, and which dated report is nearest to each without a day. */
record NameStore(Handle handle) {
    /** Whether a report has a day of its own, on which others can be reckoned. */
    private static final String IS_DATED = "(published IS NOT NULL OR not_before IS NOT NULL)";

    /** Reports on either side of the index that share enough names with one, with the weight of what they share. */
    private static final String SHARING = """
            SELECT k.report, sum(k.weight) AS shared FROM report_names own
            JOIN report_names k ON k.name = own.name AND k.dated = 1 - own.dated
            WHERE own.report = :report GROUP BY k.report HAVING count(*) >= :fewest""";

    /** A dated report that is the nearest. */
    private record Near(long number, ReportId id, long shared) {}

    void put(long report, Map<Long, Integer> weights) {
        handle.execute("DELETE FROM report_names WHERE report = ?", report);
        PreparedBatch batch = handle.prepareBatch("INSERT INTO report_names (name, dated, report, weight)"
                + " SELECT :name, " + IS_DATED + ", number, :weight FROM reports WHERE number = :report");
        new TreeMap<>(weights)
                .forEach((name, weight) -> batch.bind("name", name)
                        .bind("weight", weight)
                        .bind("report", report)
                        .add());
        if (batch.size() > 0) {
            batch.execute();
        }
        handle.execute(
                "UPDATE reports SET nearest = NULL, nearest_from = NULL WHERE number = ? OR nearest = ?",
                report,
                report);
    }

    /** Reports without a day to which this dated one is as near as the nearest until now must look again. */
    void unsettle(long report, int fewest) {
        if (!isDated(report)) {
            return;
        }
        handle.createUpdate(
                        "UPDATE reports SET nearest = NULL, nearest_from = NULL WHERE number IN (SELECT u.number FROM ("
                                + SHARING + ") s JOIN reports u ON u.number = s.report"
                                + " WHERE u.nearest_from IS NOT NULL AND s.shared >= u.nearest_from)")
                .bind("report", report)
                .bind("fewest", fewest)
                .execute();
    }

    Optional<ReportId> nearest(long report, int fewest, double leastShare) {
        return near(report, fewest, leastShare).map(Near::id);
    }

    /** Keeps which is the nearest, where it is still this one. */
    void settle(long report, Optional<ReportId> nearest, int fewest, double leastShare) {
        Optional<Near> now = near(report, fewest, leastShare);
        if (now.map(Near::id).equals(nearest)) {
            handle.createUpdate("UPDATE reports SET nearest = :nearest, nearest_from = :from WHERE number = :report")
                    .bind("report", report)
                    .bind("nearest", now.map(Near::number))
                    .bind("from", now.map(Near::shared).orElseGet(() -> least(report, leastShare)))
                    .execute();
        }
    }

    private Optional<Near> near(long report, int fewest, double leastShare) {
        if (isDated(report)) {
            return Optional.empty();
        }
        return handle.createQuery("SELECT d.number, d.id, s.shared FROM (" + SHARING + ") s"
                        + " JOIN reports d ON d.number = s.report WHERE s.shared >= :least"
                        + " ORDER BY s.shared DESC, d.id LIMIT 1")
                .bind("report", report)
                .bind("fewest", fewest)
                .bind("least", least(report, leastShare))
                .map((columns, context) -> new Near(
                        columns.getLong("number"), new ReportId(columns.getString("id")), columns.getLong("shared")))
                .findOne();
    }

    private boolean isDated(long report) {
        return handle.createQuery("SELECT " + IS_DATED + " FROM reports WHERE number = :report")
                .bind("report", report)
                .mapTo(Boolean.class)
                .one();
    }

    private long least(long report, double share) {
        return handle.createQuery("SELECT coalesce(sum(weight), 0) FROM report_names WHERE report = :report")
                .bind("report", report)
                .map((columns, context) -> (long) Math.ceil(share * columns.getLong(1)))
                .one();
    }
}
