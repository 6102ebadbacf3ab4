package org.dateline.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What sites allow in their robots.txt (RFC 9309), kept for a day. A site without one (status 4xx) allows everything; one whose
 * robots.txt cannot be had for the moment allows nothing until it can. Safe for any number of threads.
 */
final class Robots implements Gate {
    /** The word by which robots.txt can speak of this program. */
    static final String NAME = "dateline";

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration FAILURE_KEPT = Duration.ofMinutes(10);
    private static final int MOST_SITES = 2_000;
    private static final int MOST_BYTES = 512 << 10;
    private static final Duration TOTAL = Duration.ofSeconds(20);
    private static final int TOO_OFTEN = 429;

    /** One of the two is there. */
    private record Known(Optional<BaseRobotRules> rules, Optional<Refusal> failure, Instant until) {}

    private final Journey journey;
    private final Limits limits;
    private final Map<String, Known> sites = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST_SITES;
        }
    };

    /**
     * @param journey to the robots.txt of sites, which nothing needs to allow
     */
    Robots(Journey journey, Limits limits) {
        this.journey = journey;
        this.limits = limits;
    }

    @Override
    public Duration pass(WebAddress address) throws Refusal {
        BaseRobotRules rules = rules(address);
        if (!rules.isAllowed(address.toString())) {
            throw Refusal.lasting(Reason.ROBOTS, "the site's robots.txt does not allow it");
        }
        Duration wanted = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        Duration bounded = wanted.compareTo(limits.longestDelay()) > 0 ? limits.longestDelay() : wanted;
        return bounded.compareTo(limits.delay()) > 0 ? bounded : limits.delay();
    }

    private synchronized BaseRobotRules rules(WebAddress address) throws Refusal {
        Known known = sites.get(address.site());
        if (known == null || !journey.now().isBefore(known.until())) {
            known = found(address);
            sites.remove(address.site());
            sites.put(address.site(), known);
        }
        if (known.failure().isPresent()) {
            throw known.failure().get();
        }
        return known.rules().orElseThrow();
    }

    private Known found(WebAddress address) throws Refusal {
        WebAddress robots = new WebAddress(address.scheme(), address.host(), address.port(), "/robots.txt");
        try {
            Answer answer = journey.go(robots, Validators.NONE, new Exchange.Measure(MOST_BYTES, true, total()))
                    .answer();
            BaseRobotRules rules = answer.isSuccess() ? parsed(robots, answer) : all();
            return new Known(Optional.of(rules), Optional.empty(), journey.now().plus(KEPT));
        } catch (Refusal e) {
            if (e.reason() == Reason.STOPPED) {
                throw e;
            }
            return e.reason() == Reason.REDIRECTS
                    ? new Known(
                            Optional.of(all()), Optional.empty(), journey.now().plus(KEPT))
                    : new Known(
                            Optional.empty(),
                            Optional.of(failure(e)),
                            journey.now().plus(FAILURE_KEPT));
        }
    }

    private Duration total() {
        return limits.total().compareTo(TOTAL) < 0 ? limits.total() : TOTAL;
    }

    private static SimpleRobotRules all() {
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }

    private static BaseRobotRules parsed(WebAddress robots, Answer answer) {
        // The library would take a long delay for a ban; here it is shortened.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return parser.parseContent(
                robots.toString(),
                answer.body().bytes(),
                answer.header("content-type").orElse("text/plain"),
                List.of(NAME));
    }

    /** Of a server's own fault, what follows for the page; all else would meet the page as well. */
    private static Refusal failure(Refusal refusal) {
        if (refusal.reason() != Reason.STATUS) {
            return refusal;
        }
        String words = "its robots.txt cannot be had now: " + refusal.words();
        Duration wait = refusal.retryAfter().orElse(FAILURE_KEPT);
        return Refusal.passing(Reason.ROBOTS, words).after(refusal.status() == TOO_OFTEN ? wait : FAILURE_KEPT);
    }
}
