package org.dateline.desk.server;

import io.javalin.http.sse.SseClient;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.dateline.desk.api.Api;
import org.dateline.desk.query.Refused;
import org.dateline.desk.snapshot.Snapshots;
import org.dateline.desk.snapshot.Unavailable;
import org.dateline.model.Change;

/**
 * Tells those who listen what becomes of claims, as server-sent events: each change is an event “change” whose data is as
 * in {@code /api/changes} and whose id is its instant, from which a browser goes on when the connection broke.
 */
final class ChangeStream implements AutoCloseable {
    private static final long BEAT_MS = 1_000;
    private static final int MOST_LISTENERS = 40;
    private static final int MOST_AT_ONCE = 500;
    /** Browsers and proxies take a silent connection for a dead one. */
    private static final int BEATS_OF_SILENCE = 15;

    /** Who listens, and from when on there is news. */
    private static final class Listener {
        private final SseClient client;
        private final BooleanSupplier welcome;
        private Instant since;
        private int silence;

        Listener(SseClient client, BooleanSupplier welcome, Instant since) {
            this.client = client;
            this.welcome = welcome;
            this.since = since;
        }
    }

    private final Snapshots snapshots;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Thread teller = new Thread(this::tellAll, "dateline-desk-changes");

    ChangeStream(Snapshots snapshots) {
        this.snapshots = snapshots;
        teller.setDaemon(true);
        teller.start();
    }

    /**
     * Takes one who listens, from now on or from the instant that the parameter {@code since} or the header
     * {@code Last-Event-ID} names.
     *
     * @param welcome whether they may go on listening
     */
    void add(SseClient client, BooleanSupplier welcome) {
        if (listeners.size() >= MOST_LISTENERS) {
            throw Refused.tooMany("At most " + MOST_LISTENERS + " listen at once.");
        }
        Listener listener = new Listener(client, welcome, since(client));
        client.keepAlive();
        client.onClose(() -> listeners.remove(listener));
        client.sendComment("listening");
        listeners.add(listener);
    }

    private static Instant since(SseClient client) {
        Optional<String> last = Optional.ofNullable(client.ctx().header("Last-Event-ID"));
        Optional<String> asked = Optional.ofNullable(client.ctx().queryParam("since"));
        return last.map(id -> instant(id).plus(1, ChronoUnit.MICROS))
                .or(() -> asked.map(ChangeStream::instant))
                .orElseGet(Clock.systemUTC()::instant);
    }

    private static Instant instant(String words) {
        try {
            return Instant.parse(words);
        } catch (DateTimeException e) {
            throw Refused.malformed(List.of("An instant is written 2024-12-01T08:00:00Z."));
        }
    }

    private void tellAll() {
        try {
            while (true) {
                Thread.sleep(BEAT_MS);
                listeners.forEach(this::tell);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Listener listener) {
        if (listener.client.terminated()) {
            listeners.remove(listener);
            return;
        }
        if (!listener.welcome.getAsBoolean()) {
            listener.client.close();
            return;
        }
        List<Change> changes = since(listener.since);
        for (Change change : changes) {
            listener.client.sendEvent("change", Api.change(change), change.at().toString());
            listener.since = change.at().plus(1, ChronoUnit.MICROS);
        }
        listener.silence = changes.isEmpty() ? listener.silence + 1 : 0;
        if (listener.silence >= BEATS_OF_SILENCE) {
            listener.client.sendComment("nothing new");
            listener.silence = 0;
        }
    }

    private List<Change> since(Instant since) {
        List<Change> changes = new ArrayList<>();
        try {
            snapshots.askHistory(watch -> watch.forEachChange(since, MOST_AT_ONCE, changes::add));
        } catch (Unavailable e) {
            // The ledger is gone or locked: what happens to it meanwhile is told when it is back.
            return List.of();
        }
        return changes;
    }

    @Override
    public void close() {
        teller.interrupt();
        listeners.forEach(listener -> listener.client.close());
    }
}
