package org.dateline.desk.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Lets in who is known: by name and password, by session, by token. */
public final class Door {
    private static final int FREE_BY_NAME = 5;
    private static final int FREE_BY_ADDRESS = 50;
    /** Passwords held against their hashes at once: they cost time on purpose. */
    private static final int AT_ONCE = 2;

    private final People people;
    private final Sessions sessions;
    private final InstantSource clock;
    private final Throttle names = new Throttle(FREE_BY_NAME);
    private final Throttle addresses = new Throttle(FREE_BY_ADDRESS);
    private final Semaphore places = new Semaphore(AT_ONCE);

    public Door(People people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
        sessions = new Sessions(clock);
    }

    /** What came of an attempt to sign in. */
    public sealed interface Outcome {
        /** @param session the id of a session that has begun */
        record In(String session, Person person) implements Outcome {}

        /** Name or password is wrong, or the person is locked: which of them is not said. */
        record Wrong() implements Outcome {}

        /** After many failures, or while many sign in at once. */
        record Wait(Duration time) implements Outcome {}
    }

    /** @param address of the machine from which it is attempted */
    public Outcome signIn(String name, String password, String address) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        Duration byName = names.wait(key, clock.instant());
        Duration byAddress = addresses.wait(address, clock.instant());
        Duration longer = byName.compareTo(byAddress) > 0 ? byName : byAddress;
        if (!longer.isZero()) {
            return new Outcome.Wait(longer);
        }
        if (!places.tryAcquire()) {
            return new Outcome.Wait(Duration.ofSeconds(1));
        }
        try {
            return attempt(key, name, password, address);
        } finally {
            places.release();
        }
    }

    private Outcome attempt(String key, String name, String password, String address) {
        Optional<Person> person = people.with(name, password);
        if (person.isEmpty()) {
            names.failed(key, clock.instant());
            addresses.failed(address, clock.instant());
            return new Outcome.Wrong();
        }
        names.succeeded(key);
        return new Outcome.In(sessions.begin(person.get()), person.get());
    }

    /**
     * Who signed in to this session, unless it has ended, or the person is not as they were then.
     *
     * @param used whether a person uses it by that, which keeps it from ending
     */
    public Optional<Visitor> bySession(String id, boolean used) {
        Optional<Session> session = sessions.find(id, used);
        boolean same = session.flatMap(open ->
                        people.find(open.person().name()).filter(now -> now.equals(open.person()) && !now.locked()))
                .isPresent();
        if (!same) {
            sessions.end(id);
        }
        return session.filter(open -> same)
                .map(open -> new Visitor(open.person().name(), open.person().role(), session));
    }

    public void signOut(String id) {
        sessions.end(id);
    }

    /** For whom a program with this token asks. */
    public Optional<Visitor> byToken(String secret) {
        return people.bearer(secret, clock.instant());
    }

    public People people() {
        return people;
    }
}
