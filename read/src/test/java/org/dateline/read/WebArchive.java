package org.dateline.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes web archives byte by byte as crawlers do, and wrongly where a test wants that. */
final class WebArchive {
    static final String DATE = "2024-03-05T06:07:08Z";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final boolean packed;
    private int records;

    private WebArchive(boolean packed) {
        this.packed = packed;
    }

    static WebArchive plain() {
        return new WebArchive(false);
    }

    /** Each record a gzip stream of its own. */
    static WebArchive packed() {
        return new WebArchive(true);
    }

    WebArchive page(String address, String html) {
        return response(address, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n", utf8(html));
    }

    /** @param head the lines of the server's answer, without the blank one */
    WebArchive response(String address, String head, byte[] body) {
        return record("response", address, "Content-Type: application/http;msgtype=response\r\n", http(head, body));
    }

    static byte[] http(String head, byte[] body) {
        return joined(utf8(head + "\r\n"), body);
    }

    /** @param fields further lines of the record's head */
    WebArchive record(String type, String address, String fields, byte[] block) {
        return record(type, address, fields, block, Long.toString(block.length));
    }

    WebArchive record(String type, String address, String fields, byte[] block, String length) {
        records++;
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-" + String.format("%012d", records) + ">\r\n"
                + "WARC-Date: " + DATE + "\r\n" + (address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n")
                + fields + "Content-Length: " + length + "\r\n\r\n";
        return raw(joined(utf8(head), block, utf8("\r\n\r\n")));
    }

    WebArchive raw(byte[] content) {
        bytes.writeBytes(packed ? gzip(content) : content);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
