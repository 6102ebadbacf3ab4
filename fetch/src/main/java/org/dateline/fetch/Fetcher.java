package org.dateline.fetch;

import java.util.Optional;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;

/**
 * Fetches addresses: as robots.txt allows, one question at a time to a host, from public hosts only, within limits. Nothing is
 * thrown for what comes: every failure is an {@link Outcome}. Safe for any number of threads; build once.
 */
public final class Fetcher implements AutoCloseable {
    private final Timekeeper time;
    private final Limits limits;
    private final Exchange exchange;
    private final Journey journey;

    /**
     * @param agent how it calls itself to servers
     */
    public Fetcher(String agent, AddressGuard guard, Limits limits, Timekeeper time) {
        this(agent, guard, limits, time, DefaultClientTlsStrategy.createDefault());
    }

    Fetcher(String agent, AddressGuard guard, Limits limits, Timekeeper time, TlsSocketStrategy tls) {
        this.time = time;
        this.limits = limits;
        exchange = new Exchange(guard, limits, agent, tls);
        Turns turns = new Turns(time);
        Journey open = new Journey(exchange, guard, turns, time, limits, address -> limits.delay());
        journey = new Journey(exchange, guard, turns, time, limits, new Robots(open, limits));
    }

    /**
     * How this program calls itself.
     *
     * @param version of the program
     * @param contact an address where whoever fetches can be reached: a page or a mailbox
     */
    public static String agent(String version, Optional<String> contact) {
        String reached = contact.map(words -> " (+" + words + ")").orElse("");
        return "Dateline/" + version + reached + "; robots: " + Robots.NAME;
    }

    /**
     * Fetches an address, if it has changed.
     *
     * @param validators of what was fetched before
     */
    public Outcome fetch(String asked, Validators validators) {
        try {
            Journey.End end = journey.go(
                    WebAddress.parse(asked), validators, new Exchange.Measure(limits.bytes(), false, limits.total()));
            return outcome(asked, end, validators);
        } catch (Refusal e) {
            return e.outcome(asked, time.now());
        }
    }

    private Outcome outcome(String asked, Journey.End end, Validators validators) {
        Answer answer = end.answer();
        if (answer.isSuccess()) {
            return new Outcome.Fetched(
                    asked, end.address().toString(), time.now(), answer.body(), answer.validators(end.address()));
        }
        boolean wasAsked = validators.address().equals(end.address().toString());
        return answer.isNotModified() && wasAsked
                ? new Outcome.NotModified(asked, time.now())
                : answer.refusal(time.now()).outcome(asked, time.now());
    }

    @Override
    public void close() {
        exchange.close();
    }
}
