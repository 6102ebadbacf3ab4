package org.dateline.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A web server on this machine that can misbehave: what stands at a path writes the bytes of its answer itself. What is asked for
 * and is not there gets status 404. Every connection carries one answer.
 */
public final class WebServer implements AutoCloseable {
    /**
     * A question.
     *
     * @param target path and query
     * @param headers by their names in lower case
     */
    public record Request(String target, Map<String, String> headers) {}

    /** Writes an answer: all of it, from the status line on. */
    public interface Behaviour {
        void answer(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    /** A behaviour that needs more than a stream. */
    public interface Rudeness {
        void answer(Request request, Socket socket) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Map<String, Rudeness> behaviours = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** On a port that is free. */
    public WebServer() throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    /** On a socket that listens; for TLS. */
    public WebServer(ServerSocket socket) {
        this.socket = socket;
        start(this::listen);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "web-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                start(() -> serve(connection));
            } catch (IOException e) {
                // Closed, or a handshake that failed.
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            Request request = read(connection);
            requests.add(request);
            int query = request.target().indexOf('?');
            String path = query < 0 ? request.target() : request.target().substring(0, query);
            behaviours
                    .getOrDefault(path, (asked, open) -> open.getOutputStream().write(head(404, "Content-Length: 0")))
                    .answer(request, connection);
        } catch (IOException e) {
            // The client has seen enough.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Request read(Socket connection) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        String[] first = String.valueOf(lines.readLine()).split(" ");
        Map<String, String> headers = new TreeMap<>();
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Request(first.length > 1 ? first[1] : "", headers);
    }

    /** From now on this stands at a path. */
    public WebServer at(String path, Behaviour behaviour) {
        return rudely(path, (request, open) -> {
            OutputStream out = open.getOutputStream();
            behaviour.answer(request, out);
            out.flush();
        });
    }

    /** From now on this stands at a path. */
    public WebServer rudely(String path, Rudeness behaviour) {
        behaviours.put(path, behaviour);
        return this;
    }

    /** From now on this text stands at a path, as UTF-8, with further header lines. */
    public WebServer page(String path, String text, String... headers) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return at(path, (request, out) -> {
            out.write(head(200, "Content-Length: " + body.length + lines(headers)));
            out.write(body);
        });
    }

    /** From now on a path leads to another address. */
    public WebServer redirect(String path, String location) {
        return at(path, (request, out) -> out.write(head(302, "Location: " + location + "\r\nContent-Length: 0")));
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : "\r\n" + String.join("\r\n", headers);
    }

    /** The head of an answer, with its blank line. */
    public static byte[] head(int status, String... headers) {
        return ("HTTP/1.1 " + status + " As the test wants" + lines(headers) + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What was asked for, in order. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** The paths and queries that were asked for, in order. */
    public List<String> targets() {
        return requests.stream().map(Request::target).toList();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Where it listens. */
    public InetSocketAddress socket() {
        return new InetSocketAddress(socket.getInetAddress(), port());
    }

    /** The address of a path. */
    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
