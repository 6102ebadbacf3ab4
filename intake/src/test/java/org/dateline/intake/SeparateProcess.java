package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.ledger.Ledger;
import org.dateline.model.Anchor;
import org.dateline.model.Claim;
import org.dateline.model.Report;

/** A process of its own that reads a folder into a ledger, slowly, and tells its parent how far it is. */
final class SeparateProcess {
    private static final int PAUSE = 15;

    private SeparateProcess() {}

    /** @param errors where it writes what goes wrong */
    static Process start(Path ledger, Path documents, Path errors) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SeparateProcess.class.getName(),
                        ledger.toString(),
                        documents.toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
    }

    public static void main(String... arguments) {
        Path ledger = Path.of(arguments[0]);
        try (Ledger open = Ledger.open(ledger)) {
            List<Source> sources = Sources.find(List.of(arguments[1]), InputStream.nullInputStream(), ledger);
            new Intake(open, new SlowStages(), new SpokenProgress(), 2).take(sources);
        }
    }

    private static final class SpokenProgress implements Progress {
        @Override
        public void documentDone(String file) {
            System.out.println("read");
        }

        @Override
        public void reportCoded(String file) {
            System.out.println("coded");
        }
    }

    private static final class SlowStages extends FakeStages {
        @Override
        public List<Claim> extract(Report report, Optional<Anchor> anchor) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return super.extract(report, anchor);
        }
    }
}
