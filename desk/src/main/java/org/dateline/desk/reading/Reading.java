package org.dateline.desk.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.intake.Fault;
import org.dateline.intake.Progress;
import org.dateline.intake.Source;
import org.dateline.intake.Summary;
import org.dateline.model.Rejection;
import org.dateline.model.Report;

/** Documents that were handed in together, and how far they are. Any number of threads may ask. */
public final class Reading implements Progress {
    /** How far it is, in the order of the work. */
    public enum Phase {
        WAITING,
        READING,
        CODING,
        COMPARING,
        DONE,
        FAILED;

        /** Whether nothing more will happen. */
        public boolean isOver() {
            return this == DONE || this == FAILED;
        }
    }

    /**
     * How far a reading is at one time.
     *
     * @param steps pieces of work in this phase
     * @param done how many of them are done
     * @param rejections documents that did not become reports
     * @param notes what else there is to say, a sentence each
     * @param summary what came of it; empty until it is done
     */
    public record State(
            Phase phase,
            int steps,
            int done,
            List<Rejection> rejections,
            List<String> notes,
            Optional<Summary> summary) {}

    private final String id;
    private final Instant since;
    private final List<Source> sources;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Phase phase = Phase.WAITING;
    private int steps;
    private int done;
    private Optional<Summary> summary = Optional.empty();

    Reading(String id, Instant since, List<Source> sources) {
        this.id = id;
        this.since = since;
        this.sources = List.copyOf(sources);
        steps = sources.size();
    }

    public String id() {
        return id;
    }

    /** When it was handed in. */
    public Instant since() {
        return since;
    }

    /** Under which names the ledger knows the documents. */
    public List<String> locations() {
        return sources.stream().map(Source::location).toList();
    }

    /** How far it is. */
    public synchronized State state() {
        return new State(phase, steps, done, List.copyOf(rejections), List.copyOf(notes), summary);
    }

    List<Source> sources() {
        return sources;
    }

    synchronized void finish(Summary what) {
        what.faults().forEach(fault -> notes.add(words(fault)));
        phase = Phase.DONE;
        summary = Optional.of(what);
    }

    synchronized void fail(String reason) {
        notes.add(reason);
        phase = Phase.FAILED;
    }

    private static String words(Fault fault) {
        return fault.file() + ": the program failed on it; the other documents were read.";
    }

    private synchronized void begin(Phase next, int pieces) {
        phase = next;
        steps = pieces;
        done = 0;
    }

    private synchronized void step() {
        done++;
    }

    @Override
    public void reading(int documents) {
        begin(Phase.READING, documents);
    }

    @Override
    public synchronized void documentFound() {
        steps++;
    }

    @Override
    public void documentDone(String file) {
        step();
    }

    @Override
    public synchronized void rejected(Rejection rejection) {
        rejections.add(rejection);
    }

    @Override
    public synchronized void notCoded(Report report) {
        notes.add(report.file() + " is kept and can be searched, but claims are not found in its language yet ("
                + report.language() + ").");
    }

    @Override
    public void coding(int reports) {
        begin(Phase.CODING, reports);
    }

    @Override
    public void reportCoded(String file) {
        step();
    }

    @Override
    public void comparing(int reports) {
        begin(Phase.COMPARING, reports);
    }

    @Override
    public void reportCompared(String file) {
        step();
    }
}
