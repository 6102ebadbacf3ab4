package org.dateline.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.extract.Extractor;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.dateline.model.Report;

/** Counts what a run does, and passes word of it on. */
final class Tally {
    private final Progress progress;
    private final long start = System.nanoTime();
    private final Map<RejectionCode, Integer> rejected = new EnumMap<>(RejectionCode.class);
    private final Map<String, Integer> notCoded = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private int added;
    private int renewed;
    private int unchanged;
    private int coded;
    private int cut;
    private int claims;

    Tally(Progress progress) {
        this.progress = progress;
    }

    void added() {
        added++;
    }

    void renewed() {
        renewed++;
    }

    void unchanged() {
        unchanged++;
    }

    void rejected(Rejection rejection) {
        rejected.merge(rejection.code(), 1, Integer::sum);
        progress.rejected(rejection);
    }

    void notCoded(Report report) {
        notCoded.merge(report.language(), 1, Integer::sum);
        progress.notCoded(report);
    }

    void coded(Report report, int found) {
        coded++;
        cut += Extractor.isCut(report) ? 1 : 0;
        claims += found;
        progress.reportCoded(report.file());
    }

    void failed(Fault fault) {
        faults.add(fault);
        progress.failed(fault);
    }

    Summary summary(StageTimes times) {
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        return new Summary(
                added, renewed, unchanged, rejected, notCoded, coded, cut, claims, faults, times.sums(), wall);
    }
}
