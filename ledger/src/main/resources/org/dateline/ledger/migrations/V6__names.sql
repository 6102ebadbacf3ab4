-- A report without a day is reckoned from the dated one that shares most names with it. It is found by index, and looked for again
-- only where a dated report has come that shares as much, or the one found holds no longer.

PRAGMA user_version = 6;

DROP INDEX reports_without_day;

-- nearest: the state of the dated report found; null where none shares enough, or none was looked for.
ALTER TABLE reports ADD COLUMN nearest INTEGER;
-- nearest_from: what a dated report must share to be as near; null where it has to be looked for.
ALTER TABLE reports ADD COLUMN nearest_from INTEGER;
CREATE INDEX reports_by_nearest ON reports (nearest) WHERE nearest IS NOT NULL;
CREATE INDEX reports_to_anchor ON reports (id)
    WHERE ended_at IS NULL AND published IS NULL AND not_before IS NULL AND nearest_from IS NULL;

-- Names of the states that hold, by their hashes. dated: whether the report has a day of its own.
CREATE TABLE report_names (
    name INTEGER NOT NULL,
    dated INTEGER NOT NULL,
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    weight INTEGER NOT NULL,
    PRIMARY KEY (name, dated, report)
) WITHOUT ROWID;
CREATE INDEX report_names_by_report ON report_names (report);
