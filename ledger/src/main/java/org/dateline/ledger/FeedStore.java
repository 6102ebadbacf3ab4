package org.dateline.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Rows on fetched addresses and watched feeds. */
record FeedStore(Handle handle) {

    Optional<Fetch> fetch(String asked) {
        return handle.createQuery("SELECT * FROM fetches WHERE asked = :asked")
                .bind("asked", asked)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new Fetch(
                            asked, row.text("address"), row.textIfAny("entity_tag"), row.textIfAny("last_modified"));
                })
                .findOne();
    }

    void put(Fetch fetch, Moment now) {
        handle.createUpdate("INSERT OR REPLACE INTO fetches (asked, address, entity_tag, last_modified, fetched_at)"
                        + " VALUES (:asked, :address, :tag, :modified, :now)")
                .bind("asked", fetch.asked())
                .bind("address", fetch.address())
                .bind("tag", fetch.entityTag())
                .bind("modified", fetch.lastModified())
                .bind("now", now.text())
                .execute();
    }

    void follow(String feed, String title) {
        handle.createUpdate("INSERT INTO feeds (address, title) VALUES (:feed, :title)"
                        + " ON CONFLICT DO UPDATE SET title = excluded.title WHERE excluded.title <> ''")
                .bind("feed", feed)
                .bind("title", title)
                .execute();
    }

    void succeeded(String feed, Moment now) {
        handle.execute(
                "UPDATE feeds SET asked_at = ?, succeeded_at = ?, not_before = NULL WHERE address = ?",
                now.text(),
                now.text(),
                feed);
    }

    void failed(String feed, Optional<Instant> notBefore, Moment now) {
        handle.createUpdate("UPDATE feeds SET asked_at = :now, not_before = :before WHERE address = :feed")
                .bind("now", now.text())
                .bind("before", notBefore.map(Moment::text))
                .bind("feed", feed)
                .execute();
    }

    void count(String feed, String code, String words, Moment now) {
        handle.createUpdate("INSERT INTO feed_failures (feed, code, times, last_at, words)"
                        + " VALUES (:feed, :code, 1, :now, :words)"
                        + " ON CONFLICT DO UPDATE SET times = times + 1, last_at = excluded.last_at,"
                        + " words = excluded.words")
                .bind("feed", feed)
                .bind("code", code)
                .bind("now", now.text())
                .bind("words", words)
                .execute();
    }

    void newest(String feed, Instant published) {
        String text = Moment.text(published);
        handle.execute(
                "UPDATE feeds SET newest = ? WHERE address = ? AND (newest IS NULL OR newest < ?)", text, feed, text);
    }

    void announce(String feed, FeedItem item) {
        handle.createUpdate("INSERT OR IGNORE INTO feed_items (feed, link, published, state, attempts)"
                        + " VALUES (:feed, :link, :published, :state, 0)")
                .bind("feed", feed)
                .bind("link", item.link())
                .bind("published", item.published())
                .bind("state", FeedItemState.WAITING.code())
                .execute();
    }

    List<FeedItem> waiting(String feed, Instant now, int most) {
        return handle.createQuery("SELECT link, published FROM feed_items WHERE feed = :feed AND state = 'waiting'"
                        + " AND (not_before IS NULL OR not_before <= :now) ORDER BY number LIMIT :most")
                .bind("feed", feed)
                .bind("now", Moment.text(now))
                .bind("most", most)
                .map((columns, context) ->
                        new FeedItem(columns.getString("link"), new Row(columns).textIfAny("published")))
                .list();
    }

    void set(String feed, String link, FeedItemState state) {
        handle.execute(
                "UPDATE feed_items SET state = ?, not_before = NULL WHERE feed = ? AND link = ?",
                state.code(),
                feed,
                link);
    }

    /** One attempt more; how many there were. */
    int attempt(String feed, String link) {
        handle.execute("UPDATE feed_items SET attempts = attempts + 1 WHERE feed = ? AND link = ?", feed, link);
        return handle.createQuery("SELECT attempts FROM feed_items WHERE feed = :feed AND link = :link")
                .bind("feed", feed)
                .bind("link", link)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    void pause(String feed, String link, Instant until) {
        handle.execute(
                "UPDATE feed_items SET not_before = ? WHERE feed = ? AND link = ?", Moment.text(until), feed, link);
    }

    Optional<Instant> notBefore(String feed) {
        return handle.createQuery("SELECT not_before FROM feeds WHERE address = :feed AND not_before IS NOT NULL")
                .bind("feed", feed)
                .map((columns, context) -> new Row(columns).instant("not_before"))
                .findOne();
    }

    List<FeedHealth> health() {
        return handle.createQuery("""
                        SELECT f.*,
                            (SELECT count(*) FROM feed_items i WHERE i.feed = f.address AND i.state = 'taken') AS taken,
                            (SELECT count(*) FROM feed_items i WHERE i.feed = f.address AND i.state = 'waiting') AS waiting
                        FROM feeds f ORDER BY f.address""")
                .map((columns, context) -> health(new Row(columns)))
                .list();
    }

    private FeedHealth health(Row row) throws SQLException {
        String feed = row.text("address");
        return new FeedHealth(
                feed,
                row.text("title"),
                row.textIfAny("asked_at").map(Instant::parse),
                row.textIfAny("succeeded_at").map(Instant::parse),
                row.textIfAny("newest").map(Instant::parse),
                row.textIfAny("not_before").map(Instant::parse),
                row.position("taken"),
                row.position("waiting"),
                failures(feed));
    }

    private List<FeedHealth.Failure> failures(String feed) {
        return handle.createQuery("SELECT * FROM feed_failures WHERE feed = :feed ORDER BY times DESC, code")
                .bind("feed", feed)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new FeedHealth.Failure(
                            row.text("code"), row.position("times"), row.instant("last_at"), row.text("words"));
                })
                .list();
    }
}
