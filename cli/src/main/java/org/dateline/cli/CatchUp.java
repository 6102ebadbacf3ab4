package org.dateline.cli;

import java.util.List;
import org.dateline.intake.Engine;
import org.dateline.intake.Intake;
import org.dateline.ledger.Ledger;

/** What follows from a change that a person made: reports are coded and compared anew where it bears on them. */
final class CatchUp {
    private CatchUp() {}

    static void in(Ledger ledger, DatelineCommand dateline, Surroundings surroundings) {
        try (Engine engine = Engine.start(Version.number());
                ReadProgress progress = new ReadProgress(surroundings, dateline.debug())) {
            int threads = Runtime.getRuntime().availableProcessors();
            new Intake(ledger, engine, progress, threads).take(List.of());
        }
    }
}
