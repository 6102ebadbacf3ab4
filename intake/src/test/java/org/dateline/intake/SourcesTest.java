package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.dateline.model.RejectionCode;
import org.dateline.read.Unpacking;
import org.dateline.read.item.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    private Path folder;

    private Workplace work;

    @BeforeEach
    void makeWorkplace() {
        work = new Workplace(folder);
    }

    @Test
    void findsAllDocumentsOfAFolderInOrder() throws IOException {
        work.write("news/b/two.txt", "2");
        work.write("news/a.html", "1");
        work.write("news/Ünlü.txt", "3");
        assertThat(names("news")).containsExactly("news/a.html", "news/b/two.txt", "news/Ünlü.txt");
    }

    @Test
    void leavesOutWhatIsNoReport() throws IOException {
        for (String name :
                List.of(".hidden", ".git/objects", "README.md", "readme", "index.json", "LICENSE", "sub/NOTICE.txt")) {
            work.write("news/" + name, "x");
        }
        work.write("news/readme-of-the-army.txt", "a report");
        assertThat(names("news")).containsExactly("news/readme-of-the-army.txt");
    }

    @Test
    void takesWhateverIsNamed() throws IOException {
        work.write("README.md", "x");
        assertThat(names("README.md", "-")).containsExactly("-", "README.md");
    }

    @Test
    void takesEachDocumentOnce() throws IOException {
        work.write("news/a.txt", "1");
        assertThat(names("news", "news/a.txt", "news")).containsExactly("news/a.txt");
    }

    @Test
    void leavesOutTheLedgerItself() throws IOException {
        for (String name : List.of("ledger.db", "ledger.db-wal", "ledger.db-shm", "report.txt")) {
            work.write(name, "x");
        }
        List<Source> found =
                Sources.find(List.of(folder.toString()), InputStream.nullInputStream(), folder.resolve("./ledger.db"));
        assertThat(found)
                .extracting(Source::location)
                .containsExactly(folder.resolve("report.txt").toString());
    }

    @Test
    void followsLinksButNotInCircles() throws IOException {
        work.write("elsewhere/a.txt", "1");
        Files.createDirectory(folder.resolve("news"));
        Files.createSymbolicLink(folder.resolve("news/link"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("elsewhere/circle"), folder.resolve("elsewhere"));
        assertThat(names("news")).containsExactly("news/link/a.txt");
    }

    @Test
    void rejectsAFolderWithoutRights() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read every folder");
        work.write("news/closed/a.txt", "1");
        work.write("news/open.txt", "2");
        Path closed = folder.resolve("news/closed");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            List<Source> found = find("news");
            assertThat(found).extracting(this::name).containsExactly("news/closed", "news/open.txt");
            assertThat(new Documents(found, new Indexes(), Unpacking.intoReports()).next())
                    .isInstanceOfSatisfying(
                            Item.Refused.class,
                            refused -> assertThat(refused.rejection().code()).isEqualTo(RejectionCode.UNREADABLE));
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private List<String> names(String... names) {
        return find(names).stream().map(this::name).toList();
    }

    private String name(Source source) {
        String prefix = folder.toString().replace('\\', '/') + "/";
        return source.location().startsWith(prefix) ? source.location().substring(prefix.length()) : source.location();
    }

    private List<Source> find(String... names) {
        List<String> paths = List.of(names).stream()
                .map(name -> name.equals("-") ? name : folder.resolve(name).toString())
                .toList();
        return Sources.find(paths, InputStream.nullInputStream());
    }
}
