package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {
    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void name() {
        target = folder.resolve("claims.jsonl");
    }

    @Test
    void putsACompleteExportInPlace() throws IOException {
        Files.writeString(target, "the old one");
        try (ExportFile file = ExportFile.at(target)) {
            file.writer().write("the new one");
            assertThat(target).hasContent("the old one");
            file.complete();
        }
        assertThat(target).hasContent("the new one");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
    }

    @Test
    void leavesNoTraceOfAnExportThatWasNotCompleted() throws IOException {
        Files.writeString(target, "the old one");
        try (ExportFile file = ExportFile.at(target)) {
            file.writer().write("half of the new o");
        }
        assertThat(target).hasContent("the old one");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
    }

    @Test
    void keepsALinkALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.jsonl"), "the old one");
        Files.createSymbolicLink(target, real);
        try (ExportFile file = ExportFile.at(target)) {
            file.writer().write("the new one");
            file.complete();
        }
        assertThat(target).isSymbolicLink();
        assertThat(real).hasContent("the new one");
    }

    @Test
    void failsOnAFullDevice() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "there is no /dev/full here");
        assertThatIOException().isThrownBy(() -> {
            try (ExportFile file = ExportFile.at(full)) {
                file.writer().write("something");
                file.complete();
            }
        });
        assertThat(full).exists();
    }

    @Test
    void failsWhereThereIsNoSuchFolder() {
        assertThatIOException().isThrownBy(() -> ExportFile.at(folder.resolve("nowhere/claims.jsonl")));
    }
}
