package org.dateline.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ledger.Ledger;

/** Adds a report to a ledger again and again, and sees when the desk shows it. */
final class Additions implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(20);
    private static final long BETWEEN_LOOKS_MS = 500;
    private static final double NANOSECONDS = 1e9;
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d{1,9})");

    private final HttpClient browser = HttpClient.newHttpClient();
    private final URI desk;
    private final LargeLedger large;
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Double> shown = new ArrayList<>();
    private final Optional<Thread> work;

    /** @param ledger empty where nobody adds anything */
    Additions(URI desk, LargeLedger large, Optional<Ledger> ledger) {
        this.desk = desk;
        this.large = large;
        work = ledger.map(open -> new Thread(() -> work(open), "load-additions"));
        work.ifPresent(Thread::start);
    }

    private void work(Ledger ledger) {
        try {
            while (!over.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                long before = total();
                large.add(ledger);
                long added = System.nanoTime();
                while (total() == before && !over.await(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS)) {
                    // The desk still shows what was before.
                }
                synchronized (shown) {
                    shown.add((System.nanoTime() - added) / NANOSECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("load: nothing more is added: " + e);
        }
    }

    private long total() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(desk.resolve("/api/reports?limit=1")).build();
        Matcher matcher = TOTAL.matcher(
                browser.send(request, HttpResponse.BodyHandlers.ofString()).body());
        if (!matcher.find()) {
            throw new IOException("the desk does not say how many reports it shows");
        }
        return Long.parseLong(matcher.group(1));
    }

    /** How many reports were added, and after how many seconds the desk showed them. */
    void into(Map<String, Object> figures, String prefix) {
        synchronized (shown) {
            if (!shown.isEmpty()) {
                figures.put(prefix + "added", shown.size());
                double[] sorted =
                        shown.stream().mapToDouble(Double::doubleValue).sorted().toArray();
                figures.put(prefix + "shown_after_s_median", Math.round(10 * sorted[sorted.length / 2]) / 10.0);
                figures.put(prefix + "shown_after_s_max", Math.round(10 * sorted[sorted.length - 1]) / 10.0);
            }
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            if (work.isPresent()) {
                work.get().join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
