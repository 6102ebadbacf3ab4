-- The ledger of Dateline. Ids come from content; the integer keys of this file are for joins only and never leave it.
-- Days are ISO 8601 (2024-12-01); spans are half-open UTF-16 offsets into reports.text.

-- 'DATE': tells a ledger from other SQLite files.
PRAGMA application_id = 1145132101;
PRAGMA user_version = 1;

-- The bytes as received, compressed with zlib; size counts them before compression.
CREATE TABLE captures (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    deflated BLOB NOT NULL
);

-- Every name under which a capture was found, with the time it was first found there (UTC).
CREATE TABLE locations (
    capture TEXT NOT NULL REFERENCES captures (sha256) ON DELETE CASCADE,
    location TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (capture, location)
) WITHOUT ROWID;

-- basis: what the reading rests on beside the bytes (engine, file name, index entry).
-- coding: what the claims rest on beside the report (engine, anchor); null where it has not been coded.
CREATE TABLE reports (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    capture TEXT NOT NULL UNIQUE REFERENCES captures (sha256),
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
    version INTEGER NOT NULL DEFAULT 1,
    origin TEXT NOT NULL,
    basis TEXT NOT NULL,
    coding TEXT
);
CREATE INDEX reports_by_file ON reports (file, id);

CREATE TABLE blocks (
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (report, position)
) WITHOUT ROWID;

CREATE TABLE credits (
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    agency TEXT NOT NULL,
    PRIMARY KEY (report, position)
) WITHOUT ROWID;

CREATE TABLE rejected_dates (
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (report, position)
) WITHOUT ROWID;

-- Links between reports (copy, paraphrase, same agency copy, cites), filled by a later version.
CREATE TABLE lineage (
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    type TEXT NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (report, other, type)
) WITHOUT ROWID;

CREATE TABLE claims (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    report INTEGER NOT NULL REFERENCES reports (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
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
    origin TEXT NOT NULL
);
CREATE INDEX claims_by_report ON claims (report, position);
CREATE INDEX claims_by_kind ON claims (kind);
CREATE INDEX claims_by_day ON claims (when_start, when_end);

-- folded: lower case without accents and punctuation, for matching only.
CREATE TABLE claimants (
    claim INTEGER NOT NULL REFERENCES claims (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (claim, position)
) WITHOUT ROWID;

-- role: via, caveat, actor, target.
CREATE TABLE mentions (
    claim INTEGER NOT NULL REFERENCES claims (number) ON DELETE CASCADE,
    role TEXT NOT NULL,
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (claim, role, position)
) WITHOUT ROWID;

CREATE TABLE places (
    claim INTEGER NOT NULL REFERENCES claims (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    precision TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (claim, position)
) WITHOUT ROWID;

-- What a place may be. candidate 0 is the chosen location, where there is one; 1 and up are all candidates, best first.
CREATE TABLE place_locations (
    claim INTEGER NOT NULL,
    place INTEGER NOT NULL,
    candidate INTEGER NOT NULL,
    name TEXT NOT NULL,
    geonames_id INTEGER,
    latitude REAL NOT NULL,
    longitude REAL NOT NULL,
    radius_km REAL NOT NULL,
    admin1 TEXT,
    country TEXT,
    PRIMARY KEY (claim, place, candidate),
    FOREIGN KEY (claim, place) REFERENCES places (claim, position) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE figures (
    claim INTEGER NOT NULL REFERENCES claims (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    measure TEXT NOT NULL,
    population TEXT NOT NULL,
    words TEXT NOT NULL,
    least REAL NOT NULL,
    best REAL,
    greatest REAL,
    time_window TEXT,
    cumulative INTEGER NOT NULL,
    PRIMARY KEY (claim, position)
) WITHOUT ROWID;

CREATE TABLE figure_flags (
    claim INTEGER NOT NULL,
    figure INTEGER NOT NULL,
    position INTEGER NOT NULL,
    flag TEXT NOT NULL,
    PRIMARY KEY (claim, figure, position),
    FOREIGN KEY (claim, figure) REFERENCES figures (claim, position) ON DELETE CASCADE
) WITHOUT ROWID;

-- Why each field of a claim is what it is.
CREATE TABLE reasons (
    claim INTEGER NOT NULL REFERENCES claims (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (claim, position)
) WITHOUT ROWID;

-- Documents that did not become reports, by the name they were found under.
CREATE TABLE rejections (
    file TEXT PRIMARY KEY,
    capture TEXT,
    code TEXT NOT NULL,
    message TEXT NOT NULL
) WITHOUT ROWID;

-- Full-text search in every language that is kept, coded or not.
CREATE VIRTUAL TABLE report_words USING fts5 (
    title, text,
    content = 'reports', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER report_words_added AFTER INSERT ON reports BEGIN
    INSERT INTO report_words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;
CREATE TRIGGER report_words_removed AFTER DELETE ON reports BEGIN
    INSERT INTO report_words (report_words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END;
