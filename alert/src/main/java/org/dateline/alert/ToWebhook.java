package org.dateline.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.fetch.Outcome;
import org.dateline.fetch.PostHosts;
import org.dateline.fetch.Poster;
import org.dateline.fetch.Timekeeper;
import org.dateline.ledger.Alert;
import org.dateline.ledger.Delivery;
import org.dateline.model.Change;

/**
 * Posts changes to a server, signed as Standard Webhooks asks. The id of the delivery is the same at every attempt.
 *
 * @param hosts that may be posted to
 * @param environment where secrets may be kept
 */
record ToWebhook(Poster poster, PostHosts hosts, Map<String, String> environment, Timekeeper time) implements Courier {
    @Override
    public void deliver(Alert alert, Delivery delivery, List<Change> changes) throws Undelivered {
        Optional<String> refusal = hosts.refusal(alert.target());
        if (refusal.isPresent()) {
            throw new Undelivered(refusal.get(), false, Optional.empty());
        }
        byte[] body = body(alert, delivery, changes);
        long seconds = time.now().getEpochSecond();
        Map<String, String> headers = Map.of(
                "webhook-id",
                delivery.id(),
                "webhook-timestamp",
                Long.toString(seconds),
                "webhook-signature",
                secret(alert).signature(delivery.id(), seconds, body));
        Optional<Outcome.Refused> refused = poster.post(alert.target(), headers, body);
        if (refused.isPresent()) {
            Outcome.Refused why = refused.get();
            throw new Undelivered(why.words(), why.passing(), why.notBefore());
        }
    }

    private Secret secret(Alert alert) throws Undelivered {
        try {
            return Secret.read(alert.secret().orElse(""), environment);
        } catch (IllegalArgumentException e) {
            throw new Undelivered(String.valueOf(e.getMessage()), true, Optional.empty());
        }
    }

    /** The lines of the changes in a list. An alert's name is such that it can stand in JSON as it is. */
    private static byte[] body(Alert alert, Delivery delivery, List<Change> changes) throws Undelivered {
        Instant at = delivery.to().at();
        try {
            String list = Lines.of(alert, changes).strip().replace("\n", ",\n");
            return ("{\"type\":\"claims.changed\",\"timestamp\":\"" + at + "\",\"data\":{\"alert\":\"" + alert.name()
                            + "\",\"changes\":[" + list + "]}}")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Undelivered("the changes cannot be written as JSON", false, Optional.empty());
        }
    }
}
