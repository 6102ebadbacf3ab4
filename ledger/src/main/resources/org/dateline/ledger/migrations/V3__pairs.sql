-- What was found of reports and claims two at a time. A pair joins two states; it holds as long as both do, so that what was
-- known at any instant follows from the states that held then. Origins and events follow from pairs and are not kept.

PRAGMA user_version = 3;

DROP TABLE lineage;

-- What the pairs of a report rest on, which is what its claims rest on; null where it was not compared.
ALTER TABLE reports ADD COLUMN paired TEXT;

-- Keys by which reports that may concern each other are found.
CREATE TABLE report_keys (
    key INTEGER NOT NULL,
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    PRIMARY KEY (key, report)
) WITHOUT ROWID;
CREATE INDEX report_keys_by_report ON report_keys (report);

-- reasons: one a line.
CREATE TABLE links (
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    type TEXT NOT NULL,
    score REAL NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (report, other, type)
) WITHOUT ROWID;
CREATE INDEX links_by_other ON links (other);

CREATE TABLE relations (
    claim INTEGER NOT NULL REFERENCES claims (number) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES claims (number) ON DELETE CASCADE,
    type TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (claim, other, type)
) WITHOUT ROWID;
CREATE INDEX relations_by_other ON relations (other);

CREATE TABLE same_events (
    claim INTEGER NOT NULL REFERENCES claims (number) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES claims (number) ON DELETE CASCADE,
    PRIMARY KEY (claim, other)
) WITHOUT ROWID;
CREATE INDEX same_events_by_other ON same_events (other);
