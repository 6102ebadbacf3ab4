package org.dateline.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.fetch.Fetcher;
import org.dateline.fetch.UntilStopped;
import org.dateline.intake.web.Subscriptions;
import org.dateline.intake.web.Watching;
import org.dateline.ledger.Ledger;

/** A process of its own that goes round feeds once and tells its parent how far it is. */
final class WatchProcess {
    private WatchProcess() {}

    /** @param errors where it writes what goes wrong */
    static Process start(Path ledger, Path list, int port, Path errors) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WatchProcess.class.getName(),
                        ledger.toString(),
                        list.toString(),
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
    }

    public static void main(String... arguments) throws IOException {
        round(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]), new Progress() {
            @Override
            public void documentDone(String file) {
                System.out.println("read");
            }

            @Override
            public void reportCoded(String file) {
                System.out.println("coded");
            }
        });
    }

    static Watching.Round round(Path ledger, Path list, int port, Progress progress) throws IOException {
        UntilStopped time = new UntilStopped();
        try (Ledger open = Ledger.open(ledger);
                Fetcher fetcher = Site.fetcher(port, time)) {
            return new Watching(open, fetcher, new Intake(open, new FakeStages(), progress, 2), time)
                    .round(Subscriptions.parse(Files.readAllBytes(list)).feeds());
        }
    }
}
