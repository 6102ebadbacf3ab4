-- How sensitive persons found claims and reports: a decision of the type classify, with its level.

PRAGMA user_version = 11;

ALTER TABLE decisions ADD COLUMN level TEXT;

-- Leave to export what is as sensitive as this level, until an instant.
CREATE TABLE approvals (
    number INTEGER PRIMARY KEY,
    level TEXT NOT NULL,
    given_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    ends_at TEXT NOT NULL
);
