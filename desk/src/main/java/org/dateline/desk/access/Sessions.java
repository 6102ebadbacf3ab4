package org.dateline.desk.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sessions of those who signed in. They end with the desk; only digests of their ids are held. */
final class Sessions {
    static final Duration IDLE = Duration.ofMinutes(60);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final Map<String, Session> sessions = new LinkedHashMap<>(16, 0.75F, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > MOST;
        }
    };

    Sessions(InstantSource clock) {
        this.clock = clock;
    }

    /** Begins one; gives its id, which is always a new one. */
    synchronized String begin(Person person) {
        String id = Secrets.fresh();
        sessions.put(Secrets.digest(id), new Session(person, Secrets.fresh(), clock.instant(), clock.instant()));
        return id;
    }

    /**
     * The one with this id, unless it has ended.
     *
     * @param used whether it is used by that, which keeps it from ending
     */
    synchronized Optional<Session> find(String id, boolean used) {
        String key = Secrets.digest(id);
        Session session = sessions.get(key);
        if (session == null) {
            return Optional.empty();
        }
        boolean over = clock.instant().isAfter(session.seen().plus(IDLE))
                || clock.instant().isAfter(session.began().plus(LONGEST));
        if (over) {
            sessions.remove(key);
            return Optional.empty();
        }
        Session seen = used ? session.seenAt(clock.instant()) : session;
        sessions.put(key, seen);
        return Optional.of(seen);
    }

    synchronized void end(String id) {
        sessions.remove(Secrets.digest(id));
    }
}
