package org.dateline.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Hostile and broken archives. */
final class HostileArchives {
    static final String WORDS = "The bridge over the Alma was hit at dawn on Tuesday as a driver said.";

    private static final byte[] TEXT = WORDS.getBytes(StandardCharsets.UTF_8);

    private HostileArchives() {}

    static Stream<HostileCase> cases() {
        return Stream.of(zips(), gzips(), tars()).flatMap(all -> all);
    }

    private static Stream<HostileCase> zips() {
        return Stream.of(
                new HostileCase(
                        "zip: 64 MiB of zeros after a text",
                        () -> zip("a.txt", TEXT, "z", new byte[64 << 20]),
                        "1 report, 1 too-large"),
                new HostileCase("zip: 200 bombs in one another's company", HostileArchives::bombs, "1 too-large"),
                new HostileCase("zip: 20 archives in one another", () -> nested(20), "1 too-large"),
                new HostileCase(
                        "zip: a file that climbs out of its folder", () -> zip("../../etc/passwd", TEXT), "1 report"),
                new HostileCase("zip: a file at the root of the disk", () -> zip("/etc/passwd", TEXT), "1 report"),
                new HostileCase("zip: a name of 60,000 characters", () -> zip("a".repeat(60_000), TEXT), "1 report"),
                new HostileCase(
                        "zip: a name with line ends and control characters",
                        () -> zip("a\r\n\u001b[2J.txt", TEXT),
                        "1 report"),
                new HostileCase("zip: nothing in it", HostileArchives::zip, "1 binary"),
                new HostileCase("zip: 10,000 empty files", () -> manyFiles(10_000, new byte[0]), "10000 empty"),
                new HostileCase("zip: 200 files of one text", () -> manyFiles(200, TEXT), "200 report"),
                new HostileCase(
                        "zip: cut in the middle",
                        () -> half(zip("a.txt", TEXT, "b", noise(100_000))),
                        "1 report, 1 truncated"),
                new HostileCase(
                        "zip: a beginning and noise",
                        () -> WebArchive.joined(Taken.bytes("PK\3\4"), noise(5_000)),
                        "1 truncated"),
                new HostileCase(
                        "zip: bytes changed in a packed file",
                        () -> changed(zip("a.txt", Taken.bytes(WORDS.repeat(500)))),
                        "1 truncated"),
                new HostileCase(
                        "zip: a packed file that says it needs a password",
                        () -> locked(zip("a.txt", TEXT)),
                        "1 truncated, 1 unreadable"));
    }

    private static Stream<HostileCase> gzips() {
        return Stream.of(
                new HostileCase(
                        "gzip: 64 MiB of one letter",
                        () -> WebArchive.gzip(Taken.bytes("a".repeat(64 << 20))),
                        "1 too-large"),
                new HostileCase("gzip: ten times packed", () -> packed(10), "1 binary"),
                new HostileCase(
                        "gzip: noise after the end",
                        () -> WebArchive.joined(WebArchive.gzip(TEXT), noise(500)),
                        "1 report"),
                new HostileCase("gzip: a wrong checksum", () -> wrongSum(WebArchive.gzip(TEXT)), "1 truncated"),
                new HostileCase(
                        "gzip: a head and nothing else", () -> Arrays.copyOf(WebArchive.gzip(TEXT), 10), "1 truncated"),
                new HostileCase("gzip: cut in the middle", () -> half(WebArchive.gzip(noise(50_000))), "1 truncated"));
    }

    private static Stream<HostileCase> tars() {
        return Stream.of(
                new HostileCase(
                        "tar: 64 MiB of zeros, packed",
                        () -> WebArchive.gzip(tar("z", new byte[64 << 20])),
                        "1 too-large"),
                new HostileCase(
                        "tar: a length of 8 GB that is not there",
                        () -> sized(tar("a.txt", TEXT), "77777777777"),
                        "1 truncated"),
                new HostileCase(
                        "tar: a length that is no number",
                        () -> sized(tar("a.txt", TEXT), "many bytes."),
                        "1 truncated"),
                new HostileCase("tar: a name of 10,000 characters", () -> tar("a".repeat(10_000), TEXT), "1 report"),
                new HostileCase(
                        "tar: cut in the middle", () -> Arrays.copyOf(tar("b", noise(50_000)), 20_000), "1 truncated"),
                new HostileCase("tar: a link to a file of the machine", HostileArchives::linked, "1 empty"));
    }

    static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] changed(byte[] bytes) {
        for (int i = bytes.length / 3; i < bytes.length / 3 + 8; i++) {
            bytes[i] ^= 0x55;
        }
        return bytes;
    }

    private static byte[] wrongSum(byte[] bytes) {
        bytes[bytes.length - 6] ^= 1;
        return bytes;
    }

    /** Sets the flag in the entry's own head and in the directory. */
    private static byte[] locked(byte[] bytes) {
        bytes[6] |= 1;
        return bytes;
    }

    private static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] manyFiles(int count, byte[] content) {
        return zip(IntStream.range(0, count)
                .boxed()
                .flatMap(i -> Stream.of(i + ".txt", content))
                .toArray());
    }

    private static byte[] bombs() {
        byte[] bomb = zip("zeros", new byte[16 << 20]);
        return zip(IntStream.range(0, 200)
                .boxed()
                .flatMap(i -> Stream.of(i + ".zip", bomb))
                .toArray());
    }

    private static byte[] nested(int levels) {
        byte[] content = TEXT;
        for (int level = 0; level < levels; level++) {
            content = zip("inner", content);
        }
        return content;
    }

    private static byte[] packed(int times) {
        byte[] content = TEXT;
        for (int time = 0; time < times; time++) {
            content = WebArchive.gzip(content);
        }
        return content;
    }

    private static byte[] tar(String name, byte[] content) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        return tar(entry, content);
    }

    private static byte[] linked() {
        TarArchiveEntry link = new TarArchiveEntry("passwd", TarArchiveEntry.LF_SYMLINK);
        link.setLinkName("/etc/passwd");
        return tar(link, new byte[0]);
    }

    private static byte[] tar(TarArchiveEntry entry, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes another length into the head of the only file, with the checksum that it then needs. */
    private static byte[] sized(byte[] tar, String length) {
        System.arraycopy(Taken.bytes(length + "\0"), 0, tar, 124, 12);
        Arrays.fill(tar, 148, 156, (byte) ' ');
        int sum = IntStream.range(0, 512).map(i -> tar[i] & 0xff).sum();
        System.arraycopy(Taken.bytes(String.format("%06o\0 ", sum)), 0, tar, 148, 8);
        return tar;
    }
}
