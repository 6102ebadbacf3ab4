package org.dateline.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;

/**
 * Posts to servers: once, to checked addresses only, without following redirects, within limits. Nothing is thrown for what comes
 * back. Safe for any number of threads; build once.
 */
public final class Poster implements AutoCloseable {
    /** How long a server may take to answer a post. */
    public static final Duration USUAL_TIME = Duration.ofSeconds(15);

    private static final int LEAST_SUCCESS = 200;
    private static final int LAST_SUCCESS = 299;

    private final Exchange exchange;
    private final AddressGuard guard;
    private final Duration total;
    private final Timekeeper time;

    /**
     * @param agent how it calls itself to servers
     * @param total from the look-up of the name to the headers of the answer
     */
    public Poster(String agent, AddressGuard guard, Duration total, Timekeeper time) {
        this.guard = guard;
        this.total = total;
        this.time = time;
        exchange = new Exchange(guard, Limits.USUAL, agent, DefaultClientTlsStrategy.createDefault());
    }

    /**
     * Posts JSON.
     *
     * @return why it was not taken; empty if the server says that it was
     */
    public Optional<Outcome.Refused> post(String address, Map<String, String> headers, byte[] json) {
        try {
            WebAddress target = WebAddress.parse(address);
            guard.checkPort(target.port());
            Answer answer = exchange.post(target, headers, json, total);
            if (answer.isRedirect()) {
                throw Refusal.lasting(
                        Reason.REDIRECTS, "the server answers " + answer.status() + ", a redirect; none is followed");
            }
            return answer.status() >= LEAST_SUCCESS && answer.status() <= LAST_SUCCESS
                    ? Optional.empty()
                    : Optional.of(answer.refusal(time.now()).outcome(address, time.now()));
        } catch (Refusal e) {
            return Optional.of(e.outcome(address, time.now()));
        }
    }

    @Override
    public void close() {
        exchange.close();
    }
}
