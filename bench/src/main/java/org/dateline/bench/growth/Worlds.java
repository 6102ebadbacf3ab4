package org.dateline.bench.growth;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.intake.Source;
import org.dateline.intake.Stages;
import org.dateline.model.Anchor;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.read.ReadOutcome;
import org.dateline.read.item.Said;
import org.dateline.reconcile.Anchors;

/**
 * Stands in for reading and coding, so that only what comes after is measured: a document says which report of which world it
 * is, and the report and its claims are carried over from those of home.
 */
public final class Worlds implements Stages {
    private final List<World.Coded> home;

    public Worlds(List<World.Coded> home) {
        this.home = home;
    }

    /** A report of a world with its claims. */
    World.Coded of(long world, int report) {
        return new World(world).of(home.get(report), name(world, report));
    }

    private static String name(long world, int report) {
        return world + "-" + report;
    }

    /** A report of a world, as a document. */
    public static Source document(long world, int report) {
        String name = name(world, report);
        return new Source.InStream(name, new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)));
    }

    private World.Coded of(String name) {
        int dash = name.indexOf('-');
        return of(Long.parseLong(name.substring(0, dash)), Integer.parseInt(name.substring(dash + 1)));
    }

    @Override
    public String version() {
        return "worlds";
    }

    @Override
    public ReadOutcome read(Capture capture, Optional<Said> said) {
        return new ReadOutcome.Read(of(capture.location()).report());
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
    public boolean codes(String language) {
        return true;
    }

    @Override
    public List<Claim> extract(Report report, Optional<Anchor> anchor) {
        return of(report.file()).claims();
    }
}
