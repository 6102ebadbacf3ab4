package org.dateline.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** From an address to an answer: over redirects, each of them checked, and again where what is wrong may pass. */
record Journey(Exchange exchange, AddressGuard guard, Turns turns, Timekeeper time, Limits limits, Gate gate) {
    private static final int BACKOFF_GROWTH = 4;

    /** Where a journey ends. */
    record End(WebAddress address, Answer answer) {}

    End go(WebAddress start, Validators validators, Exchange.Measure measure) throws Refusal {
        Set<String> visited = new LinkedHashSet<>();
        WebAddress address = start;
        while (true) {
            if (!visited.add(address.toString())) {
                throw Refusal.lasting(Reason.REDIRECTS, "redirects in a circle: " + address);
            }
            Answer answer = ask(address, validators, measure);
            if (!answer.isRedirect()) {
                return new End(address, answer);
            }
            if (visited.size() > Limits.MOST_HOPS) {
                throw Refusal.lasting(Reason.REDIRECTS, "more than " + Limits.MOST_HOPS + " redirects");
            }
            address = next(address, answer);
        }
    }

    private static WebAddress next(WebAddress from, Answer answer) throws Refusal {
        String location =
                answer.header("location").orElseThrow(() -> Refusal.lasting(Reason.REDIRECTS, "a redirect to nowhere"));
        try {
            return from.resolve(location);
        } catch (Refusal e) {
            throw Refusal.lasting(e.reason(), "redirected: " + e.words());
        }
    }

    private Answer ask(WebAddress address, Validators validators, Exchange.Measure measure) throws Refusal {
        guard.checkPort(address.port());
        for (int attempt = 1; ; attempt++) {
            turns.await(address.host(), gate.pass(address));
            try {
                return checked(exchange.ask(address, headers(address, validators), measure));
            } catch (Refusal e) {
                if (attempt >= limits.attempts() || !isWorthAnother(e)) {
                    throw e;
                }
                pause(e.retryAfter().orElse(backoff(attempt)));
            }
        }
    }

    private Answer checked(Answer answer) throws Refusal {
        if (answer.isPassing()) {
            throw answer.refusal(time.now());
        }
        return answer;
    }

    /** A slow server or an unknown name will not be better in a moment. */
    private boolean isWorthAnother(Refusal refusal) {
        boolean soon = refusal.retryAfter()
                .filter(wait -> wait.compareTo(limits.longestWait()) > 0)
                .isEmpty();
        return soon
                && refusal.isPassing()
                && Set.of(Reason.STATUS, Reason.CONNECTION, Reason.CUT_SHORT).contains(refusal.reason());
    }

    private Duration backoff(int attempt) {
        Duration wait = limits.backoff();
        for (int i = 1; i < attempt; i++) {
            wait = wait.multipliedBy(BACKOFF_GROWTH);
        }
        return wait;
    }

    private void pause(Duration wait) throws Refusal {
        if (!time.pause(wait)) {
            throw Turns.stopped();
        }
    }

    /** Validators are shown only to the address that gave them. */
    private static Map<String, String> headers(WebAddress address, Validators validators) {
        Map<String, String> headers = new HashMap<>();
        if (validators.address().equals(address.toString())) {
            validators.entityTag().ifPresent(tag -> headers.put("If-None-Match", tag));
            validators.lastModified().ifPresent(moment -> headers.put("If-Modified-Since", moment));
        }
        return headers;
    }

    /** When this journey was at its end. */
    Instant now() {
        return time.now();
    }
}
