package org.dateline.bench.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.Capture;
import org.dateline.model.ReportLink;
import org.dateline.read.ReadOutcome;
import org.dateline.read.Reader;
import org.dateline.reconcile.lineage.Lineage;
import org.dateline.reconcile.lineage.ReportProfile;
import org.dateline.testkit.Shared;
import org.junit.jupiter.api.Test;

/** Links between real reports, as far as it is known how they came about. */
class RealReportsTest {
    @Test
    void findsTheCarriersOfOneAgencyReportAndNobodyElse() throws IOException {
        Map<String, ReportProfile> reports = read(Shared.path("seeds"), 3);
        assertThat(link(reports, "000", "004")).isPresent();
        assertThat(link(reports, "000", "002")).isPresent();
        for (String other : new String[] {"000", "002", "003", "004"}) {
            assertThat(link(reports, "001", other)).isEmpty();
        }
    }

    @Test
    void tellsVersionsOfOneCopyFromReportsOnOneEvent() throws IOException {
        Map<String, ReportProfile> reports = read(Shared.path("gold/more/reports"), 3);
        assertThat(link(reports, "m07", "m09")).isPresent();
        assertThat(link(reports, "m02", "m08")).isPresent();
        assertThat(link(reports, "m04", "m05")).isEmpty();
        assertThat(link(reports, "m01", "m09")).isEmpty();
    }

    private static Optional<ReportLink> link(Map<String, ReportProfile> reports, String one, String other) {
        return Lineage.compare(
                Optional.ofNullable(reports.get(one)).orElseThrow(),
                Optional.ofNullable(reports.get(other)).orElseThrow());
    }

    private static Map<String, ReportProfile> read(Path folder, int nameLength) throws IOException {
        Map<String, ReportProfile> profiles = new TreeMap<>();
        Reader reader = Reader.create();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (reader.read(Capture.of(name, Files.readAllBytes(file))) instanceof ReadOutcome.Read read) {
                    profiles.put(name.substring(0, nameLength), ReportProfile.of(read.report()));
                }
            }
        }
        return profiles;
    }
}
