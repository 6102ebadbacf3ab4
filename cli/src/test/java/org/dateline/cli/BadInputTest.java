package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.dateline.cli.Session.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is counted with its reason, and what can be read beside it is read. */
class BadInputTest {
    private static final String ARABIC = """
            قصف على بلدات قرب حماة

            قال المرصد السوري لحقوق الإنسان يوم الأحد إن القوات الحكومية قصفت بلدات شمال مدينة حماة، مما أدى إلى مقتل اثني عشر شخصا على الأقل.

            ونفت وزارة الدفاع السورية انسحاب قواتها من المدينة، وقالت إن التعزيزات وصلت إلى المنطقة خلال الليل.
            """;

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() throws IOException {
        session = new Session(folder);
        Files.createDirectory(folder.resolve("news"));
        session.write("news/good.txt", Session.REPORT);
    }

    @Test
    void rejectsAnEmptyFile() throws IOException {
        session.write("news/bad.txt", " \r\n\t");
        assertRejected("empty");
    }

    @Test
    void rejectsBinaryFiles() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        session.write("news/bad.txt", bytes);
        assertRejected("binary");
    }

    @Test
    void rejectsATruncatedArchive() throws IOException {
        byte[] whole = gzip(Session.REPORT.repeat(20));
        session.write("news/bad.html.gz", Arrays.copyOf(whole, whole.length / 2));
        assertRejected("truncated");
    }

    @Test
    void readsACompressedReport() throws IOException {
        session.write("news/also-good.txt.gz", gzip(Session.REPORT.replace("Sunday", "Monday")));
        assertThat(read().out()).contains("2: 2 new");
    }

    @Test
    void rejectsAPageWithoutText() throws IOException {
        session.write(
                "news/bad.html", "<html><head><title>News</title></head><body><script>go()</script></body></html>");
        assertRejected("no-article");
    }

    @Test
    void rejectsAnEndlessLine() throws IOException {
        byte[] line = new byte[50 * 1024 * 1024];
        Arrays.fill(line, (byte) 'x');
        session.write("news/bad.txt", line);
        assertRejected("too-large");
    }

    @Test
    void readsBrokenUtf8() throws IOException {
        byte[] text = Session.REPORT.getBytes(StandardCharsets.UTF_8);
        text[60] = (byte) 0xC3;
        text[150] = (byte) 0xFF;
        session.write("news/broken.txt", text);
        Result result = read();
        assertThat(result.out()).contains("2: 2 new");
        assertThat(result.status()).isZero();
    }

    @Test
    void keepsAReportInALanguageThatIsNotCoded() throws IOException {
        session.write("news/arabic.txt", ARABIC);
        assertKeptInArabic(read());
    }

    @Test
    void readsLegacyArabicThatIsDeclared() throws IOException {
        String page = "<html><head><meta charset=\"windows-1256\"><title>قصف</title></head><body><article><p>"
                + ARABIC.strip().replace("\n\n", "</p><p>") + "</p></article></body></html>";
        session.write("news/arabic.html", page.getBytes(Charset.forName("windows-1256")));
        assertKeptInArabic(read());
    }

    @Test
    void readsLegacyArabicThatIsNotDeclared() throws IOException {
        session.write("news/arabic.txt", ARABIC.getBytes(Charset.forName("windows-1256")));
        assertKeptInArabic(read());
    }

    @Test
    void rejectsAFolderWithoutRights() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read every folder");
        Path closed = Files.createDirectory(session.path("news/closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assertRejected("unreadable");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void leavesNoHalfExportOnAFullDisk() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "there is no /dev/full here");
        read();
        Result result = session.run("export", "--what", "reports", "--output", full.toString());
        assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(result.err()).contains("the output cannot be written").contains("output-failed");
    }

    @Test
    void refusesALedgerOfANewerVersion() throws SQLException {
        read();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + session.path("ledger.db"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        for (Result result : new Result[] {read(), session.run("claims"), session.run("export")}) {
            assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
            assertThat(result.err()).contains("newer Dateline").contains("ledger-too-new");
        }
    }

    @Test
    void refusesAFileThatIsNoLedger() throws IOException {
        Path notes = session.write("notes.txt", "these are my notes, not a ledger");
        Result result = session.run(
                "read", "--ledger", notes.toString(), session.path("news").toString());
        assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(result.err()).contains("no Dateline ledger").contains("not-a-ledger");
        assertThat(notes).hasContent("these are my notes, not a ledger");
    }

    private Result read() {
        return session.run("read", session.path("news").toString());
    }

    private void assertRejected(String code) {
        Result result = read();
        assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
        assertThat(result.out()).contains("1: 1 new").containsPattern("rejected +1 " + code);
        assertThat(result.err()).contains("[" + code + "]");
        assertThat(read().out()).contains("1: 0 new, 1 unchanged");
    }

    private void assertKeptInArabic(Result result) {
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("2: 2 new").contains("1 in Arabic (ar)");
        assertThat(result.err()).contains("not coded yet").contains("arabic");
        assertThat(session.run("search", "المرصد").out()).contains("arabic").contains("1 report");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
