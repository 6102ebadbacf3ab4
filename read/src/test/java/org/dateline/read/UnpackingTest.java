package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.dateline.model.RejectionCode;
import org.dateline.read.item.Item;
import org.dateline.read.item.Items;
import org.junit.jupiter.api.Test;

class UnpackingTest {
    private static final byte[] REPORT = bytes("Alma, 3 March 2019. The bridge over the Alma was shelled.");

    @Test
    void leavesASingleDocumentAsItIs() {
        assertThat(found("a.txt", REPORT)).containsExactly("a.txt: " + text(REPORT));
    }

    @Test
    void leavesACompressedDocumentAsItWasReceived() throws IOException {
        byte[] packed = gzip(REPORT);
        assertThat(items("a.txt.gz", packed)).singleElement().isInstanceOfSatisfying(Item.Document.class, document -> {
            assertThat(document.location()).isEqualTo("a.txt.gz");
            assertThat(document.capture().bytes()).isEqualTo(packed);
        });
    }

    @Test
    void takesTheFilesOfArchivesInTheirOrder() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("news/b.txt", bytes("second town"));
        files.put("news/", new byte[0]);
        files.put("news/.hidden", bytes("x"));
        files.put("__MACOSX/news/b.txt", bytes("x"));
        files.put("a.txt", bytes("first town"));
        List<String> expected = List.of("x!/news/b.txt: second town", "x!/a.txt: first town");
        assertThat(found("x", zip(files))).isEqualTo(expected);
        assertThat(found("x", tar(files))).isEqualTo(expected);
        assertThat(found("x", gzip(tar(files)))).isEqualTo(expected);
    }

    @Test
    void takesContainersOutOfContainers() throws IOException {
        byte[] inner = gzip(tar(Map.of("a.txt", REPORT)));
        assertThat(found("out.zip", zip(Map.of("in.tgz", inner))))
                .containsExactly("out.zip!/in.tgz!/a.txt: " + text(REPORT));
    }

    @Test
    void leavesOfficeDocumentsWhole() throws IOException {
        byte[] document = zip(Map.of("[Content_Types].xml", bytes("<Types/>")));
        assertThat(items("a.docx", document)).singleElement().isInstanceOf(Item.Document.class);
    }

    @Test
    void refusesWhatLiesTooDeep() throws IOException {
        byte[] packed = REPORT;
        for (int level = 0; level < 20; level++) {
            packed = zip(Map.of("inner", packed));
        }
        assertThat(items("deep.zip", packed))
                .singleElement()
                .satisfies(item -> assertThat(code(item)).isEqualTo(RejectionCode.TOO_LARGE));
    }

    @Test
    void stopsABombAndKeepsWhatCameBefore() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", REPORT);
        files.put("zeros", new byte[64 << 20]);
        files.put("b.txt", REPORT);
        for (byte[] bomb : List.of(zip(files), gzip(tar(files)))) {
            List<Item> items = items("bomb", bomb);
            assertThat(items.get(0)).isInstanceOf(Item.Document.class);
            assertThat(code(items.get(items.size() - 1))).isEqualTo(RejectionCode.TOO_LARGE);
            assertThat(items).hasSize(2);
        }
    }

    @Test
    void stopsABombOfBombs() throws IOException {
        Map<String, byte[]> bombs = new LinkedHashMap<>();
        byte[] bomb = zip(Map.of("zeros", new byte[16 << 20]));
        for (int i = 0; i < 200; i++) {
            bombs.put(i + ".zip", bomb);
        }
        List<Item> items = items("bombs", gzip(zip(bombs)));
        assertThat(items).hasSizeLessThan(20);
        assertThat(code(items.get(items.size() - 1))).isEqualTo(RejectionCode.TOO_LARGE);
    }

    @Test
    void refusesAFileThatIsTooLargeAndGoesOn() throws IOException {
        byte[] noise = new byte[Unpacking.LARGEST + 1];
        new java.util.Random(7).nextBytes(noise);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("noise", noise);
        files.put("b.txt", REPORT);
        List<Item> items = items("x", tar(files));
        assertThat(code(items.get(0))).isEqualTo(RejectionCode.TOO_LARGE);
        assertThat(items.get(1)).isInstanceOf(Item.Document.class);
    }

    @Test
    void endsAtEveryPrefix() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", REPORT);
        files.put("b/c.html", bytes("<html><body><p>The bridge.</p></body></html>"));
        for (byte[] whole : List.of(zip(files), gzip(tar(files)), zip(Map.of("x.zip", zip(files))))) {
            for (int end = 0; end <= whole.length; end++) {
                byte[] prefix = Arrays.copyOf(whole, end);
                assertThatCode(() -> items("cut", prefix)).doesNotThrowAnyException();
            }
            assertThat(items("cut", Arrays.copyOf(whole, whole.length / 2))).isNotEmpty();
        }
    }

    private static RejectionCode code(Item item) {
        assertThat(item).isInstanceOf(Item.Refused.class);
        return ((Item.Refused) item).rejection().code();
    }

    private static List<Item> items(String location, byte[] content) {
        List<Item> items = new ArrayList<>();
        try (Items found = Unpacking.intoReports().items(location, new ByteArrayInputStream(content))) {
            found.forEachRemaining(items::add);
        }
        return items;
    }

    private static List<String> found(String location, byte[] content) {
        return items(location, content).stream()
                .map(Item.Document.class::cast)
                .map(document ->
                        document.location() + ": " + text(document.capture().bytes()))
                .toList();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes);
                InputStream in = new ByteArrayInputStream(content)) {
            in.transferTo(gzip);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
