-- History. From here on a row of reports or claims is one state of a report or claim: what it says never changes and it is never
-- deleted. While it holds, ended_at is null; when it holds no longer, ended_at, ended_by (see Cause) and end_reason say since
-- when and why, and another row may follow it. Of each id at most one row holds at any instant. A row that ended when it
-- was recorded never held: it only keeps a reading.
-- Instants are UTC, 2024-12-01T08:00:00.000000Z, with six digits always, so that they compare as texts.
-- Foreign keys are not enforced while this runs: a table that is rebuilt would take along what hangs on it.

PRAGMA user_version = 2;

-- One row: the instant of the latest change. No two changes have the same, and none is earlier than the one before.
CREATE TABLE moments (last TEXT NOT NULL);
INSERT INTO moments
    SELECT coalesce(max(substr(seen_at, 1, 19)), '1970-01-01T00:00:00') || '.000000Z' FROM locations;

-- left_at: since when other bytes are found under this name; null while these are.
ALTER TABLE locations ADD COLUMN left_at TEXT;
CREATE INDEX locations_by_name ON locations (location);

-- Reports that a person took out, until they are restored.
CREATE TABLE withdrawals (
    report TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    reason TEXT NOT NULL
) WITHOUT ROWID;

-- address: under which captures are versions of one report; a site's front page is no report's address.
-- coding belongs to the program, as basis does: both may change while a state holds.
CREATE TABLE new_reports (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    capture TEXT NOT NULL REFERENCES captures (sha256),
    file TEXT NOT NULL,
    url TEXT,
    title TEXT,
    outlet TEXT,
    byline TEXT,
    published TEXT,
    published_value TEXT,
    published_source TEXT,
    not_before TEXT,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    origin TEXT NOT NULL,
    basis TEXT NOT NULL,
    coding TEXT,
    recorded_at TEXT NOT NULL,
    ended_at TEXT,
    ended_by TEXT,
    end_reason TEXT,
    address TEXT GENERATED ALWAYS AS (CASE WHEN url GLOB '*://*/?*' THEN url END) VIRTUAL
);
INSERT INTO new_reports (number, id, capture, file, url, title, outlet, byline, published, published_value, published_source,
        not_before, language, text, version, origin, basis, coding, recorded_at)
    SELECT number, id, capture, file, url, title, outlet, byline, published, published_value, published_source,
        not_before, language, text, version, origin, basis, coding,
        coalesce((SELECT min(substr(l.seen_at, 1, 19)) FROM locations l WHERE l.capture = r.capture), '1970-01-01T00:00:00')
            || '.000000Z'
    FROM reports r;
DROP TABLE reports;
ALTER TABLE new_reports RENAME TO reports;
CREATE UNIQUE INDEX reports_that_hold ON reports (id) WHERE ended_at IS NULL;
CREATE INDEX reports_by_id ON reports (id, number);
CREATE INDEX reports_by_capture ON reports (capture, number);
CREATE INDEX reports_by_file ON reports (file, id);
CREATE INDEX reports_by_address ON reports (address) WHERE address IS NOT NULL;

-- report: the state of the report that the spans count in. position: orders a report's claims, need not be whole.
-- follows: the state before this one of the same claim, or of the claim of the same words that it replaces.
-- begin_reason: null where the claim was found when its report was first coded.
CREATE TABLE new_claims (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    position REAL NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    quote INTEGER NOT NULL,
    channel TEXT,
    cue TEXT,
    section TEXT NOT NULL,
    stance TEXT NOT NULL,
    status TEXT NOT NULL,
    kind TEXT NOT NULL,
    when_span_start INTEGER,
    when_span_end INTEGER,
    when_words TEXT,
    when_start TEXT,
    when_end TEXT,
    when_precision TEXT,
    when_anchor TEXT,
    when_reason TEXT,
    origin TEXT NOT NULL,
    follows INTEGER REFERENCES claims (number),
    recorded_at TEXT NOT NULL,
    begin_reason TEXT,
    ended_at TEXT,
    ended_by TEXT,
    end_reason TEXT
);
INSERT INTO new_claims (number, id, report, position, span_start, span_end, sentence_start, sentence_end, quote, channel, cue,
        section, stance, status, kind, when_span_start, when_span_end, when_words, when_start, when_end, when_precision,
        when_anchor, when_reason, origin, recorded_at)
    SELECT c.number, c.id, c.report, c.position, c.span_start, c.span_end, c.sentence_start, c.sentence_end, c.quote, c.channel,
        c.cue, c.section, c.stance, c.status, c.kind, c.when_span_start, c.when_span_end, c.when_words, c.when_start, c.when_end,
        c.when_precision, c.when_anchor, c.when_reason, c.origin, r.recorded_at
    FROM claims c JOIN reports r ON r.number = c.report;
DROP TABLE claims;
ALTER TABLE new_claims RENAME TO claims;
CREATE UNIQUE INDEX claims_that_hold ON claims (id) WHERE ended_at IS NULL;
CREATE INDEX claims_by_id ON claims (id, number);
CREATE INDEX claims_by_report ON claims (report, position) WHERE ended_at IS NULL;
CREATE INDEX claims_of_all_times_by_report ON claims (report, position);
CREATE INDEX claims_by_kind ON claims (kind) WHERE ended_at IS NULL;
CREATE INDEX claims_by_day ON claims (when_start, when_end) WHERE ended_at IS NULL;
CREATE INDEX claims_by_begin ON claims (recorded_at);
CREATE INDEX claims_by_end ON claims (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX claims_by_predecessor ON claims (follows) WHERE follows IS NOT NULL;

-- Only what holds is searched.
CREATE TRIGGER report_words_added AFTER INSERT ON reports BEGIN
    INSERT INTO report_words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;
CREATE TRIGGER report_words_removed AFTER UPDATE OF ended_at ON reports WHEN old.ended_at IS NULL AND new.ended_at IS NOT NULL
BEGIN
    INSERT INTO report_words (report_words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END;
