package org.dateline.read.internal.container.crawl;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;

/** What a server sent, unpacked. */
final class Payload {
    private static final int HEAD = 64;
    private static final int ZLIB = 0x78;

    /** Some crawlers unpack what they keep but leave the header that says how it was packed. */
    private static final Pattern MARKUP =
            Pattern.compile("(?is)[\\s\\x{ef}\\x{bb}\\x{bf}]{0,20}+<(?:!doctype|html|\\?xml|!--|head).*");

    private Payload() {}

    /** It is packed in a way that cannot be undone here. */
    static final class UnknownCoding extends IOException {
        private static final long serialVersionUID = 1;

        UnknownCoding(String coding) {
            super("packed as " + coding);
        }
    }

    /** The bytes of a page as the server meant them. */
    static InputStream of(HttpResponse response) throws IOException {
        InputStream content = new BufferedInputStream(response.body().stream(), 1 << 13);
        List<String> codings = new ArrayList<>();
        for (String header : response.headers().all("Content-Encoding")) {
            codings.addAll(List.of(header.toLowerCase(Locale.ROOT).split("\\s*+,\\s*+")));
        }
        Collections.reverse(codings);
        for (String coding : codings) {
            content = new BufferedInputStream(unpacked(coding.strip(), content), 1 << 13);
        }
        return content;
    }

    private static InputStream unpacked(String coding, InputStream content) throws IOException {
        byte[] head = head(content);
        if (MARKUP.matcher(new String(head, StandardCharsets.ISO_8859_1)).matches() || head.length == 0) {
            return content;
        }
        return switch (coding) {
            case "", "identity", "none", "utf-8" -> content;
            case "gzip", "x-gzip" -> startsWith(head, 0x1f, 0x8b) ? gunzipped(content) : content;
            case "deflate" ->
                startsWith(head, ZLIB)
                        ? new InflaterInputStream(content)
                        : new InflaterInputStream(content, new Inflater(true));
            case "br" -> new BrotliInputStream(content);
            default -> throw new UnknownCoding(coding);
        };
    }

    private static InputStream gunzipped(InputStream content) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(content)
                .setDecompressConcatenated(true)
                .get();
    }

    private static byte[] head(InputStream content) throws IOException {
        content.mark(HEAD);
        byte[] head = content.readNBytes(HEAD);
        content.reset();
        return head;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
