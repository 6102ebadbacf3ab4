package org.dateline.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dateline.extract.Extractor;
import org.dateline.language.LanguageAnalyzer;
import org.dateline.model.Anchor;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.NamedPerson;
import org.dateline.model.Report;
import org.dateline.read.ReadOutcome;
import org.dateline.read.Reader;
import org.dateline.read.item.Said;
import org.dateline.reconcile.Anchors;
import org.dateline.reconcile.Dossier;
import org.jspecify.annotations.Nullable;

/** The real stages. The network and the lists of the extractor load while the first reports are being read. */
public final class Engine implements Stages, AutoCloseable {
    private static final String CODED_LANGUAGE = "en";

    private final String version;
    private final Reader reader;
    private final CompletableFuture<LanguageAnalyzer> language;
    private final CompletableFuture<Extractor> extractor;

    private Engine(String version) {
        this.version = version + "+"
                + Fingerprint.of(
                        List.of(Report.class, Reader.class, LanguageAnalyzer.class, Extractor.class, Dossier.class));
        language = CompletableFuture.supplyAsync(LanguageAnalyzer::open);
        extractor = language.thenApply(Extractor::using);
        reader = Reader.create();
    }

    /**
     * Begins to load what the stages need.
     *
     * @param version of the program: another version or build reads and codes anew what an older one left
     */
    public static Engine start(String version) {
        return new Engine(version);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public ReadOutcome read(Capture capture, Optional<Said> said) {
        return reader.read(capture, said);
    }

    @Override
    public Map<Long, Integer> names(Report report) {
        return Anchors.names(report);
    }

    @Override
    public Optional<Anchor> anchor(Report report, Optional<Report> nearest) {
        return Anchors.of(report).or(() -> nearest.flatMap(other -> Anchors.from(report, other)));
    }

    @Override
    public boolean codes(String tag) {
        return tag.equals(CODED_LANGUAGE);
    }

    @Override
    public List<Claim> extract(Report report, Optional<Anchor> anchor) {
        return extractor.join().extract(report, anchor);
    }

    /** The names of persons in a report, in order, as often as they are named. */
    public List<NamedPerson> persons(Report report) {
        return extractor.join().persons(report);
    }

    /** Waits until all is loaded, where it still is, and lets go of it. */
    @Override
    public void close() {
        language.exceptionally(failure -> null).thenAccept(Engine::close).join();
    }

    private static void close(@Nullable LanguageAnalyzer opened) {
        if (opened != null) {
            opened.close();
        }
    }
}
