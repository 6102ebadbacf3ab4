-- What is known of addresses that were fetched, and of feeds that are watched, so that a watch that was stopped goes on.
-- Instants are UTC, as elsewhere.

PRAGMA user_version = 8;

-- asked: the address as it was given. address: where its bytes came from, after redirects, and what that server gave to tell
-- them from later ones (entity_tag, last_modified: as it wrote them).
CREATE TABLE fetches (
    asked TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    entity_tag TEXT,
    last_modified TEXT,
    fetched_at TEXT NOT NULL
) WITHOUT ROWID;

-- newest: when the newest item was published. not_before: until when its server wants to be left alone.
CREATE TABLE feeds (
    address TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    asked_at TEXT,
    succeeded_at TEXT,
    newest TEXT,
    not_before TEXT
) WITHOUT ROWID;

-- Items whose text must be fetched. state: waiting, taken, or refused for good. number: the order in which they were announced.
CREATE TABLE feed_items (
    number INTEGER PRIMARY KEY,
    feed TEXT NOT NULL REFERENCES feeds (address) ON DELETE CASCADE,
    link TEXT NOT NULL,
    published TEXT,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    not_before TEXT,
    UNIQUE (feed, link)
);
CREATE INDEX feed_items_that_wait ON feed_items (feed, number) WHERE state = 'waiting';

-- Why a feed, or items of it, could not be had; one row for each reason.
CREATE TABLE feed_failures (
    feed TEXT NOT NULL REFERENCES feeds (address) ON DELETE CASCADE,
    code TEXT NOT NULL,
    times INTEGER NOT NULL,
    last_at TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (feed, code)
) WITHOUT ROWID;
