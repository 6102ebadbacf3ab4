package org.dateline.alert;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.fetch.PostHosts;
import org.dateline.fetch.Poster;
import org.dateline.fetch.Timekeeper;
import org.dateline.ledger.Alert;
import org.dateline.ledger.Alerts;
import org.dateline.ledger.Channel;
import org.dateline.ledger.Delivery;
import org.dateline.ledger.Ledger;
import org.dateline.model.Change;

/**
 * Sends what has become of claims since alerts were run last. Only one process or thread does so at a time for one ledger; others
 * leave it to that one. Webhooks get every change at least once, files and feeds once.
 */
public final class Dispatch implements AutoCloseable {
    private final Poster poster;
    private final PostHosts hosts;
    private final Map<String, String> environment;
    private final Timekeeper time;

    /**
     * How an alert's run ended.
     *
     * @param sent changes that were delivered
     * @param failure why the rest was not; empty where all was
     * @param isOver whether it is not tried again until a person says so
     */
    public record Result(Alert alert, int sent, Optional<String> failure, boolean isOver) {}

    /**
     * @param agent how the program calls itself to servers
     * @param hosts that may be posted to
     * @param environment where secrets may be kept
     */
    public Dispatch(String agent, PostHosts hosts, Map<String, String> environment, Timekeeper time) {
        this(new Poster(agent, hosts.guard(), Poster.USUAL_TIME, time), hosts, environment, time);
    }

    Dispatch(Poster poster, PostHosts hosts, Map<String, String> environment, Timekeeper time) {
        this.poster = poster;
        this.hosts = hosts;
        this.environment = Map.copyOf(environment);
        this.time = time;
    }

    /** Runs all alerts whose time it is. */
    public List<Result> run(Ledger ledger) {
        return run(ledger, ledger.alerts().all(), false);
    }

    /** Runs one alert, also if it waits or has failed. */
    public List<Result> run(Ledger ledger, Alert alert) {
        return run(ledger, List.of(alert), true);
    }

    private List<Result> run(Ledger ledger, List<Alert> alerts, boolean atOnce) {
        List<Alert> sent =
                alerts.stream().filter(alert -> alert.channel() != Channel.DESK).toList();
        if (sent.isEmpty()) {
            return List.of();
        }
        Path turn = ledger.file().resolveSibling(ledger.file().getFileName() + "-alerts");
        try (FileChannel file = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            List<Result> results = new ArrayList<>();
            if (lock != null) {
                sent.forEach(alert -> results.add(send(ledger.alerts(), alert, atOnce)));
            }
            return results;
        } catch (OverlappingFileLockException e) {
            return List.of();
        } catch (IOException e) {
            return sent.stream()
                    .map(alert -> new Result(alert, 0, Optional.of(turn + " cannot be written"), false))
                    .toList();
        }
    }

    private Result send(Alerts alerts, Alert alert, boolean atOnce) {
        Courier courier = courier(alerts, alert);
        int sent = 0;
        try {
            Optional<Delivery> next = next(alerts, alert, courier);
            while (next.isPresent()) {
                Delivery delivery = next.get();
                if (!atOnce && !isDue(delivery)) {
                    return new Result(
                            alert, sent, Optional.of(delivery.words()), delivery.state() == Delivery.State.FAILED);
                }
                List<Change> changes = alerts.changes(alert, delivery);
                if (!deliver(alerts, alert, delivery, changes, courier)) {
                    Delivery waiting = alerts.underWay(alert.name()).orElse(delivery);
                    return new Result(
                            alert, sent, Optional.of(waiting.words()), waiting.state() == Delivery.State.FAILED);
                }
                sent += changes.size();
                next = next(alerts, alert, courier);
            }
            return new Result(alert, sent, Optional.empty(), false);
        } catch (Undelivered e) {
            return new Result(alert, sent, Optional.of(e.words()), false);
        }
    }

    private static Optional<Delivery> next(Alerts alerts, Alert alert, Courier courier) throws Undelivered {
        Optional<Delivery> underWay = alerts.underWay(alert.name());
        return underWay.isPresent() ? underWay : alerts.begin(alert, courier.size(alert));
    }

    private boolean isDue(Delivery delivery) {
        return delivery.state() == Delivery.State.WAITING
                && delivery.notBefore().filter(time.now()::isBefore).isEmpty();
    }

    private boolean deliver(Alerts alerts, Alert alert, Delivery delivery, List<Change> changes, Courier courier) {
        try {
            if (!changes.isEmpty()) {
                courier.deliver(alert, delivery, changes);
            }
            alerts.delivered(alert, delivery, changes.size());
            return true;
        } catch (Undelivered e) {
            alerts.failed(delivery, e.words(), e.isPassing(), time.now(), e.notBefore());
            return false;
        }
    }

    private Courier courier(Alerts alerts, Alert alert) {
        return switch (alert.channel()) {
            case FILE -> new ToFile();
            case ATOM -> new ToFeed(alerts);
            case WEBHOOK -> new ToWebhook(poster, hosts, environment, time);
            case DESK -> throw new IllegalArgumentException("nothing is sent to the desk");
        };
    }

    @Override
    public void close() {
        poster.close();
    }
}
