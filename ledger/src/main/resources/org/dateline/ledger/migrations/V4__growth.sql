-- What a run has to do is found by index, not by looking at all reports, so that adding one costs as much in a ledger of any size.

PRAGMA user_version = 4;

-- Origins follow from pairs.
ALTER TABLE reports DROP COLUMN origin;
ALTER TABLE claims DROP COLUMN origin;

-- paired: the version of the program that compared the report; null where it was not, or its claims were found anew since.
UPDATE reports SET paired = NULL;
CREATE INDEX reports_by_pairing ON reports (paired) WHERE ended_at IS NULL;
CREATE INDEX reports_by_coding ON reports (coding) WHERE ended_at IS NULL;
CREATE INDEX reports_without_day ON reports (id) WHERE ended_at IS NULL AND published IS NULL;
