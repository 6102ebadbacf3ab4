package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dateline.intake.Fault;
import org.dateline.intake.Progress;
import org.dateline.model.Rejection;
import org.dateline.model.Report;

/** Tells on standard error what is rejected and, on a terminal, how far the work is. */
final class ReadProgress implements Progress, AutoCloseable {
    private static final Duration BEFORE_A_BAR_SHOWS = Duration.ofMillis(300);

    private final Surroundings surroundings;
    private final boolean debug;
    private Optional<ProgressBar> bar = Optional.empty();

    ReadProgress(Surroundings surroundings, boolean debug) {
        this.surroundings = surroundings;
        this.debug = debug;
    }

    @Override
    public void reading(int documents) {
        begin("reading", documents);
    }

    @Override
    public void documentFound() {
        bar.ifPresent(shown -> shown.maxHint(shown.getMax() + 1));
    }

    @Override
    public void documentDone(String file) {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void coding(int reports) {
        begin("finding claims", reports);
    }

    @Override
    public void reportCoded(String file) {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void comparing(int reports) {
        begin("comparing", reports);
    }

    @Override
    public void reportCompared(String file) {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void rejected(Rejection rejection) {
        say("rejected: " + rejection.file() + ": " + rejection.message() + " ["
                + rejection.code().code() + "]");
    }

    @Override
    public void indexIgnored(String reason) {
        say("index ignored: " + reason);
    }

    @Override
    public void notCoded(Report report) {
        say("not coded yet: " + report.file() + ": in " + Words.language(report.language())
                + "; kept, and found by 'dateline search'");
    }

    @Override
    public void failed(Fault fault) {
        say("failed: " + fault.file() + ": a fault of the program while it was to "
                + fault.stage().code() + ": " + fault.cause());
        if (debug) {
            StringWriter trace = new StringWriter();
            fault.cause().printStackTrace(new PrintWriter(trace));
            say(trace.toString());
        }
    }

    private void begin(String task, int steps) {
        close();
        if (surroundings.errIsTerminal() && steps > 1) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .setMaxRenderedLength(surroundings.width())
                    .setUpdateIntervalMillis((int) BEFORE_A_BAR_SHOWS.toMillis())
                    .build());
        }
    }

    private void say(String words) {
        try {
            surroundings.err().write(words + "\n");
            surroundings.err().flush();
        } catch (IOException e) {
            throw new UncheckedIOException("standard error is closed", e);
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
