package org.dateline.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Change;
import org.dateline.model.Sensitivities;
import org.dateline.model.Sensitivity;
import org.dateline.model.Sha256;

/**
 * Saved searches, and how far what becomes of the claims that they find has been delivered. A change is sent if its claim
 * matches before or after it. Which changes a delivery holds is kept before it is tried, and stays the same at every attempt;
 * the place up to which all is delivered moves on when it succeeds, in the same step.
 *
 * <p>All methods throw {@link LedgerException} where the file fails.
 */
public final class Alerts {
    /** Changes of one delivery at most. */
    public static final int PAGE = 100;

    /** Before the second attempt, the third and so on; after the last of them a delivery has failed. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    private final Transactions file;
    private final AlertStore alerts;
    private final HistoryStore history;
    private final DecisionStore decided;
    private final Audit audit;

    Alerts(Transactions file, HistoryStore history, DecisionStore decided, Audit audit) {
        this.decided = decided;
        this.file = file;
        this.history = history;
        this.audit = audit;
        alerts = new AlertStore(file.handle());
    }

    /**
     * Saves a search; what becomes of claims from now on will be sent.
     *
     * @throws IllegalArgumentException if there is one of this name
     */
    public void add(Alert alert) {
        file.change(now -> {
            if (find(alert.name()).isPresent()) {
                throw new IllegalArgumentException("there is an alert of the name " + alert.name() + " already");
            }
            alerts.put(alert, now);
            audit.note(alert.savedBy(), "alert saved", alert.name(), "", words(alert), now);
        });
    }

    /** Removes an alert with word of its deliveries; whether there was one. */
    public boolean remove(String name, String by) {
        Optional<Alert> held = find(name);
        held.ifPresent(alert -> file.change(now -> {
            alerts.remove(name);
            audit.note(by, "alert removed", name, words(alert), "", now);
        }));
        return held.isPresent();
    }

    /** By name. */
    public List<Alert> all() {
        return file.call(open -> alerts.all());
    }

    public Optional<Alert> find(String name) {
        return all().stream().filter(alert -> alert.name().equals(name)).findFirst();
    }

    /** The latest deliveries of an alert, the newest first. */
    public List<Delivery> deliveries(String alert, int most) {
        return file.call(open -> alerts.deliveries(alert, most));
    }

    /** The delivery of an alert that waits for another attempt, or has failed. */
    public Optional<Delivery> underWay(String alert) {
        return file.call(open -> alerts.underWay(alert));
    }

    /**
     * Begins the next delivery of an alert, none of which may be under way; empty if nothing matches that was not delivered.
     *
     * @param size of the alert's file, where it has one
     */
    public Optional<Delivery> begin(Alert alert, long size) {
        ChangeMark from = file.call(open -> alerts.mark(alert.name()));
        List<AlertStore.Marked> page = file.call(open -> alerts.after(from, alert.filter(), PAGE));
        if (page.isEmpty()) {
            return Optional.empty();
        }
        ChangeMark to = page.get(page.size() - 1).mark();
        Delivery begun = new Delivery(
                alert.name(),
                id(alert, from, to),
                from,
                to,
                size,
                Instant.EPOCH,
                Delivery.State.WAITING,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                "");
        file.change(now -> alerts.begin(begun, now));
        return underWay(alert.name());
    }

    private static String id(Alert alert, ChangeMark from, ChangeMark to) {
        String words = String.join(" ", alert.name(), alert.savedAt().toString(), from.toString(), to.toString());
        return "msg_" + Sha256.of(words.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
    }

    /** The changes of a delivery, oldest first; the same at every call, as long as nobody finds one of them sensitive. */
    public List<Change> changes(Alert alert, Delivery delivery) {
        return changes(file.call(open -> alerts.between(delivery.from(), delivery.to(), alert.filter())));
    }

    /** The latest changes that an alert is about since it was saved, oldest first. */
    public List<Change> latest(Alert alert, int most) {
        List<AlertStore.Marked> latest =
                new ArrayList<>(file.call(open -> alerts.latest(alert.savedAt(), alert.filter(), most)));
        Collections.reverse(latest);
        return changes(latest);
    }

    /** What somebody found sensitive is left out. */
    private List<Change> changes(List<AlertStore.Marked> steps) {
        Sensitivities sensitivities = file.call(open -> decided.sensitivities(AsOf.NOW));
        return steps.stream()
                .flatMap(each -> file.call(open -> history.change(each.step())).stream())
                .filter(change -> sensitivities.of(change.claim()) == Sensitivity.LOW)
                .toList();
    }

    /** Keeps that a delivery has succeeded. */
    public void delivered(Alert alert, Delivery delivery, int changes) {
        file.change(now -> {
            alerts.setMark(alert.name(), delivery.to());
            alerts.tried(
                    delivery.id(), Delivery.State.DELIVERED, changes, delivery.attempts(), Optional.empty(), "", now);
            audit.note(
                    Audit.PROGRAM,
                    "delivered",
                    alert.name(),
                    "",
                    changes + " changes to " + alert.destination() + " (" + delivery.id() + ")",
                    now);
        });
    }

    /**
     * Keeps that an attempt has failed. It is tried again after a pause that grows, five times; then it has failed.
     *
     * @param passing whether it may succeed at another time
     * @param notBefore before when its server does not want to be asked
     */
    public void failed(Delivery delivery, String words, boolean passing, Instant at, Optional<Instant> notBefore) {
        file.change(now -> {
            int attempts = delivery.attempts() + 1;
            boolean again = passing && attempts <= PAUSES.size();
            Optional<Instant> next = Optional.of(at)
                    .filter(any -> again)
                    .map(any -> at.plus(PAUSES.get(attempts - 1)))
                    .map(pause -> notBefore.filter(pause::isBefore).orElse(pause));
            alerts.tried(
                    delivery.id(),
                    again ? Delivery.State.WAITING : Delivery.State.FAILED,
                    0,
                    attempts,
                    next,
                    words,
                    now);
            if (!again) {
                audit.note(Audit.PROGRAM, "delivery failed", delivery.alert(), "", words, now);
            }
        });
    }

    private static String words(Alert alert) {
        ClaimQuery filter = alert.filter();
        List<String> parts = Stream.of(
                        filter.place().map(name -> "place " + name),
                        filter.kind().map(kind -> "kind " + kind.code()),
                        filter.claimant().map(name -> "claimant " + name),
                        filter.since().map(day -> "since " + day),
                        filter.until().map(day -> "until " + day),
                        filter.report().map(report -> "report " + report))
                .flatMap(Optional::stream)
                .toList();
        return (parts.isEmpty() ? "all claims" : String.join(", ", parts)) + " to " + alert.destination();
    }
}
