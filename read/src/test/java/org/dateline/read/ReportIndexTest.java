package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportIndexTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void findsTheIndexBesideTheFileOrOneFolderUp() throws IOException {
        Files.writeString(folder.resolve("index.json"), "[{\"report\": \"a\", \"published\": \"2019-03-03\"}]");
        Path inner = Files.createDirectory(folder.resolve("reports"));
        assertThat(ReportIndex.near(folder.resolve("a.txt")).entry(Path.of("a.txt")))
                .isPresent();
        assertThat(ReportIndex.near(inner.resolve("a.html.gz")).entry(Path.of("a.html.gz")))
                .hasValueSatisfying(entry -> assertThat(entry.published()).contains("2019-03-03"));
    }

    @Test
    void knowsFilesByTheirFullNameToo() throws IOException {
        Path index =
                Files.writeString(folder.resolve("index.json"), "[{\"file\": \"b.txt\", \"outlet\": \"Lantern\"}]");
        assertThat(ReportIndex.read(index).entry(Path.of("x/b.txt")))
                .hasValueSatisfying(entry -> assertThat(entry.outlet()).contains("Lantern"));
        assertThat(ReportIndex.read(index).entry(Path.of("c.txt"))).isEmpty();
    }

    @Test
    void ignoresABrokenIndexAndSaysWhy() throws IOException {
        Path index = Files.writeString(folder.resolve("index.json"), "[{\"report\": ");
        ReportIndex broken = ReportIndex.near(folder.resolve("a.txt"));
        assertThat(broken.size()).isZero();
        assertThat(broken.fault()).hasValueSatisfying(fault -> assertThat(fault).contains(index.toString()));
        Files.writeString(index, "{\"report\": \"a\"}");
        assertThat(ReportIndex.read(index).fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("not a JSON array"));
    }

    @Test
    void isEmptyWhereThereIsNone() {
        ReportIndex none = ReportIndex.near(folder.resolve("deep").resolve("er").resolve("a.txt"));
        assertThat(none.size()).isZero();
        assertThat(none.fault()).isEmpty();
    }
}
