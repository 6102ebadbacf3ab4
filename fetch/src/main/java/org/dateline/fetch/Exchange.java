package org.dateline.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.StreamClosedException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks one address once: no redirect is followed, nothing asked again, no cookie kept, no name or password given. Safe for any
 * number of threads.
 */
final class Exchange implements AutoCloseable {
    private static final String ACCEPTED =
            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
                    + " application/feed+json, text/plain;q=0.9, application/xml;q=0.9, */*;q=0.5";

    /**
     * How much is taken.
     *
     * @param bytes of the body
     * @param cut whether what is beyond is left out; the whole is refused otherwise
     * @param total until the last byte
     */
    record Measure(int bytes, boolean cut, Duration total) {}

    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor alarms;

    Exchange(AddressGuard guard, Limits limits, String agent, TlsSocketStrategy tls) {
        client = client(guard, limits, agent, tls);
        alarms = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "dateline-fetch-alarm");
            thread.setDaemon(true);
            return thread;
        });
        alarms.setRemoveOnCancelPolicy(true);
    }

    private static CloseableHttpClient client(AddressGuard guard, Limits limits, String agent, TlsSocketStrategy tls) {
        Http1Config form = Http1Config.custom()
                .setMaxHeaderCount(Limits.MOST_HEADERS)
                .setMaxLineLength(Limits.LONGEST_HEADER)
                .build();
        Timeout silence = Timeout.of(limits.silence());
        return HttpClients.custom()
                .setConnectionManager(new GuardedSockets(guard)
                        .setTlsSocketStrategy(tls)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(form)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(limits.connect()))
                                .setSocketTimeout(silence)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(silence)
                        .setRedirectsEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(agent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /**
     * Asks.
     *
     * @param headers further headers of the question
     */
    Answer ask(WebAddress address, Map<String, String> headers, Measure measure) throws Refusal {
        HttpGet question = new HttpGet(address.toString());
        question.setHeader("Accept", ACCEPTED);
        question.setHeader("Accept-Encoding", Packing.OFFERED);
        headers.forEach(question::setHeader);
        return ask(address, question, measure.total(), response -> answer(response, measure));
    }

    /** Posts; what the server says beside its status and headers is left unread. */
    Answer post(WebAddress address, Map<String, String> headers, byte[] body, Duration total) throws Refusal {
        HttpPost post = new HttpPost(address.toString());
        headers.forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return ask(address, post, total, Exchange::bare);
    }

    private interface Taking {
        Answer from(ClassicHttpResponse response) throws IOException;
    }

    private Answer ask(WebAddress address, HttpUriRequestBase question, Duration total, Taking taking) throws Refusal {
        AtomicBoolean late = new AtomicBoolean();
        Future<?> alarm = alarms.schedule(
                () -> {
                    late.set(true);
                    question.cancel();
                },
                total.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return answer(address, question, taking);
        } catch (Refusal e) {
            throw late.get() ? tooSlow(total) : e;
        } catch (IOException | HttpException | RuntimeException e) {
            // What the library throws at broken answers is not to be foreseen.
            throw late.get() ? tooSlow(total) : explained(e);
        } finally {
            alarm.cancel(false);
        }
    }

    private Answer answer(WebAddress address, HttpUriRequestBase question, Taking taking)
            throws IOException, HttpException {
        HttpHost host = new HttpHost(address.scheme(), address.host(), address.port());
        ClassicHttpResponse response = client.executeOpen(host, question, null);
        try {
            return taking.from(response);
        } finally {
            // Else closing would read to the end of what we do not want.
            question.cancel();
            discard(response);
        }
    }

    private static void discard(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException e) {
            // What was wanted of it is here, and it was broken off on purpose.
        }
    }

    private static Answer answer(ClassicHttpResponse response, Measure measure) throws IOException {
        Answer bare = bare(response);
        return bare.isSuccess()
                ? new Answer(bare.status(), bare.headers(), body(response.getEntity(), bare, measure))
                : bare;
    }

    private static Answer bare(ClassicHttpResponse response) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            if (Answer.HEADERS.contains(name) && header.getValue() != null) {
                headers.merge(
                        name, header.getValue(), (one, other) -> name.equals("location") ? one : one + "," + other);
            }
        }
        return new Answer(response.getCode(), headers, new Body(new byte[0]));
    }

    private static Body body(HttpEntity entity, Answer answer, Measure measure) throws IOException {
        if (entity == null) {
            return answer.body();
        }
        if (entity.getContentLength() > measure.bytes() && !measure.cut()) {
            throw Packing.tooLarge(measure.bytes());
        }
        InputStream content = entity.getContent();
        try {
            return Packing.unpacked(
                    content, answer.header("content-encoding").orElse(""), measure.bytes(), measure.cut());
        } catch (ConnectionClosedException | MalformedChunkCodingException | StreamClosedException e) {
            throw Refusal.passing(Reason.CUT_SHORT, "the answer breaks off");
        } catch (SocketException e) {
            throw Refusal.passing(Reason.CUT_SHORT, "the connection breaks amid the answer");
        }
    }

    private static Refusal tooSlow(Duration total) {
        return Refusal.passing(Reason.TOO_SLOW, "no complete answer within " + total.toSeconds() + " seconds");
    }

    private static Refusal explained(Exception failure) {
        if (failure instanceof GuardedSockets.RefusedHost refused) {
            return refused.refusal();
        }
        if (failure instanceof UnknownHostException) {
            return Refusal.passing(Reason.NO_SUCH_HOST, "the host's name is not known");
        }
        if (failure instanceof SSLException) {
            return Refusal.lasting(Reason.TLS, "the server cannot prove who it is: " + words(failure));
        }
        if (failure instanceof InterruptedIOException) {
            return Refusal.passing(Reason.TOO_SLOW, "the server keeps silent");
        }
        if (failure instanceof MessageConstraintException || failure.getCause() instanceof MessageConstraintException) {
            return Refusal.lasting(Reason.PROTOCOL, "more or longer headers than are taken");
        }
        boolean broken = failure instanceof NoHttpResponseException
                || failure instanceof ConnectionClosedException
                || failure instanceof SocketException;
        return broken
                ? Refusal.passing(Reason.CONNECTION, "no connection, or it breaks: " + words(failure))
                : Refusal.lasting(Reason.PROTOCOL, "what comes is no answer of a web server: " + words(failure));
    }

    private static String words(Exception failure) {
        String words = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return words.substring(0, Math.min(words.length(), 200));
    }

    @Override
    public void close() {
        alarms.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
