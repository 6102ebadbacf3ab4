-- What persons decide of claims and pairs, and the log of all changes.
-- From here on a row of claims that ended when it was recorded never held: it only keeps a reading, a person's or one that
-- a person's decision keeps from holding.

PRAGMA user_version = 10;

-- decided: whether what the row says is a person's doing.
ALTER TABLE claims ADD COLUMN decided INTEGER NOT NULL DEFAULT 0;

-- By what a claim or report of which something was decided is known in other readings and versions: the place of a claim is that
-- among those of the same words and kind. subject: the id of the claim, or that of the report, which has no words.
CREATE TABLE marks (
    subject TEXT PRIMARY KEY,
    report TEXT NOT NULL,
    file TEXT NOT NULL,
    address TEXT,
    words TEXT NOT NULL,
    kind TEXT NOT NULL,
    place INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX marks_by_report ON marks (report);
CREATE INDEX marks_by_file ON marks (file);
CREATE INDEX marks_by_address ON marks (address) WHERE address IS NOT NULL;

-- A row holds while ended_at is null: it is never changed but for that, and never deleted. act: the number of the first of those
-- that were decided together. subject, other: ids of claims, or of reports where pair is a lineage. pair: of two, what they are:
-- relation, event or lineage, a blank, and its code. fields: those corrected, by blanks. says: the claim as the person left it.
CREATE TABLE decisions (
    number INTEGER PRIMARY KEY,
    act INTEGER NOT NULL,
    type TEXT NOT NULL,
    subject TEXT NOT NULL,
    other TEXT,
    pair TEXT,
    fields TEXT,
    says INTEGER REFERENCES claims (number),
    words TEXT NOT NULL,
    given_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE INDEX decisions_by_act ON decisions (act);
CREATE INDEX decisions_that_hold ON decisions (subject) WHERE ended_at IS NULL;
CREATE INDEX decisions_that_hold_by_other ON decisions (other) WHERE ended_at IS NULL AND other IS NOT NULL;

-- Readings of the program that do not hold because a person decided otherwise; position orders them among the report's claims.
CREATE TABLE masked (
    claim INTEGER PRIMARY KEY REFERENCES claims (number) ON DELETE CASCADE,
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX masked_by_report ON masked (report);

-- The log. Each line is sealed with the one before it; nothing may be changed or taken out.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    done_by TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    digest TEXT NOT NULL
);
CREATE INDEX audit_by_subject ON audit (subject, number);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'the log of changes is only added to');
END;
CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the log of changes is only added to');
END;
