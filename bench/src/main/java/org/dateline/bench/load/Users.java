package org.dateline.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Some people at one desk, who click, wait for the answer, look at it for a while and click again. */
final class Users {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int OK = 200;

    private final URI desk;
    private final Interests interests;
    private final int number;
    private final Duration thought;

    /**
     * @param number how many they are
     * @param thought how long they look at an answer on average; it is anything between nothing and twice as long
     */
    Users(URI desk, Interests interests, int number, Duration thought) {
        this.desk = desk;
        this.interests = interests;
        this.number = number;
        this.thought = thought;
    }

    /** One of them looks at the first page, again and again until it is there. */
    void look() throws IOException {
        HttpClient browser = HttpClient.newHttpClient();
        Instant end = Instant.now().plus(PATIENCE.multipliedBy(10));
        try {
            while (ask(browser, "/ledger") != OK) {
                if (Instant.now().isAfter(end)) {
                    throw new IOException("the desk shows nothing");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets them work. */
    Waits work(Duration time, long seed) throws IOException {
        Waits waits = new Waits();
        Instant end = Instant.now().plus(time);
        ExecutorService people = Executors.newFixedThreadPool(number);
        try {
            for (Future<?> work : IntStream.range(0, number)
                    .<Future<?>>mapToObj(user ->
                            people.submit(() -> work(new SplittableRandom(seed * number + user), end, waits)))
                    .toList()) {
                work.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IOException("a user gave up", e);
        } finally {
            people.shutdownNow();
        }
        return waits;
    }

    private void work(SplittableRandom random, Instant end, Waits waits) {
        HttpClient browser = HttpClient.newHttpClient();
        try {
            Thread.sleep(random.nextLong(2 * thought.toMillis() + 1));
            while (Instant.now().isBefore(end)) {
                Click click = Click.any(random);
                for (String address : click.addresses(interests, random)) {
                    String kind = click.name().toLowerCase(Locale.ROOT);
                    ask(
                            browser,
                            address,
                            address.startsWith("/api/") && click != Click.API ? kind + "_data" : kind,
                            waits);
                }
                Thread.sleep(random.nextLong(2 * thought.toMillis() + 1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(HttpClient browser, String address, String kind, Waits waits) throws InterruptedException {
        long start = System.nanoTime();
        int status;
        try {
            status = ask(browser, address);
        } catch (IOException e) {
            status = 0;
        }
        if (status != OK) {
            System.err.println("load: no good answer to " + address);
        }
        waits.add(kind, System.nanoTime() - start, status == OK);
    }

    /** As a browser asks, which takes what is compressed. */
    private int ask(HttpClient browser, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(desk.resolve(address))
                .header("Accept-Encoding", "gzip")
                .timeout(PATIENCE)
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
    }
}
