-- Saved searches and what was delivered of them. Instants are UTC, as elsewhere.

PRAGMA user_version = 12;

-- place to report: the filter; what is null lets all through. channel: file, atom, webhook or desk; target: a path or an address,
-- empty for the desk. secret: where the webhook's secret is kept, never the secret. link: the desk that claims are linked to.
-- mark_at, mark_claim: all changes up to this one are delivered; they come in the order of instants, then of claims' numbers.
CREATE TABLE alerts (
    name TEXT PRIMARY KEY,
    place TEXT,
    kind TEXT,
    claimant TEXT,
    since TEXT,
    until TEXT,
    report TEXT,
    channel TEXT NOT NULL,
    target TEXT NOT NULL,
    secret TEXT,
    link TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    mark_at TEXT NOT NULL,
    mark_claim INTEGER NOT NULL
) WITHOUT ROWID;

-- state: waiting (begun, and tried again from not_before on), delivered, or failed until a person has it tried again. The changes
-- after from_ up to to_ are delivered, whenever it is tried. size: of the file when the first attempt began.
CREATE TABLE deliveries (
    number INTEGER PRIMARY KEY,
    alert TEXT NOT NULL REFERENCES alerts (name) ON DELETE CASCADE,
    id TEXT NOT NULL UNIQUE,
    from_at TEXT NOT NULL,
    from_claim INTEGER NOT NULL,
    to_at TEXT NOT NULL,
    to_claim INTEGER NOT NULL,
    size INTEGER NOT NULL,
    begun_at TEXT NOT NULL,
    state TEXT NOT NULL,
    changes INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    tried_at TEXT,
    not_before TEXT,
    words TEXT NOT NULL
);
CREATE INDEX deliveries_by_alert ON deliveries (alert, number);
CREATE UNIQUE INDEX deliveries_under_way ON deliveries (alert) WHERE state <> 'delivered';
