package org.dateline.bench.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.dateline.model.Capture;

/** Writes a web archive as crawlers do, each record packed by itself, with the requests and pictures that come along. */
final class ArchiveWriter {
    private static final int PICTURE = 20_000;

    private final OutputStream out;
    private int records;

    ArchiveWriter(OutputStream out) {
        this.out = out;
    }

    void page(Capture page) throws IOException {
        String request = "GET / HTTP/1.1\r\nHost: example\r\n\r\n";
        record("request", page.location(), request.getBytes(StandardCharsets.UTF_8));
        boolean packed = records % 3 == 0;
        String head =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + (packed ? "Content-Encoding: gzip\r\n\r\n" : "\r\n");
        record("response", page.location(), joined(head, packed ? gzip(page.bytes()) : page.bytes()));
        byte[] picture = new byte[PICTURE];
        new Random(records).nextBytes(picture);
        record(
                "response",
                page.location() + ".jpg",
                joined("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n", picture));
    }

    private void record(String type, String address, byte[] block) throws IOException {
        records++;
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:"
                + new UUID(7, records) + ">\r\nWARC-Date: 2024-04-01T00:00:00Z\r\nWARC-Target-URI: " + address
                + "\r\nContent-Type: application/http; msgtype=" + type + "\r\nContent-Length: " + block.length
                + "\r\n\r\n";
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(joined(head, block));
        whole.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        out.write(gzip(whole.toByteArray()));
    }

    private static byte[] joined(String head, byte[] body) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        joined.writeBytes(body);
        return joined.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
