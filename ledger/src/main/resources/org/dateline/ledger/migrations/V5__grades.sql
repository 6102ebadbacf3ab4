-- Grades that people gave. A row is one state: what it says never changes and it is never deleted; it holds while ended_at is null.

PRAGMA user_version = 5;

-- The registry of sources. folded: the name as it is looked up.
CREATE TABLE source_grades (
    number INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    folded TEXT NOT NULL,
    grade TEXT NOT NULL,
    given_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE UNIQUE INDEX source_grades_that_hold ON source_grades (folded) WHERE ended_at IS NULL;

-- claim: the id under which the grade was given; it is good for the claims that follow that one, and in other versions of its
-- report (found under this file or address) for the claim of the same words and kind, the one at this place among these.
CREATE TABLE claim_grades (
    number INTEGER PRIMARY KEY,
    claim TEXT NOT NULL,
    report TEXT NOT NULL,
    file TEXT NOT NULL,
    address TEXT,
    words TEXT NOT NULL,
    kind TEXT NOT NULL,
    place INTEGER NOT NULL,
    grade TEXT NOT NULL,
    given_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE INDEX claim_grades_that_hold ON claim_grades (claim) WHERE ended_at IS NULL;
