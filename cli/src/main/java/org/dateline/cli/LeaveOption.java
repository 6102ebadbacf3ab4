package org.dateline.cli;

import java.io.IOException;
import java.time.Clock;
import org.dateline.ledger.Ledger;
import org.dateline.model.Approval;
import org.dateline.model.Sensitivity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How sensitive what is taken out of the ledger may be, and by whose leave. */
final class LeaveOption {
    @Option(
            names = "--approval",
            paramLabel = "NUMBER",
            description =
                    "Takes out what is more sensitive than low too, as far as this leave goes ('review approve').")
    private @Nullable Long approval;

    @Mixin
    private final ByOption by = new ByOption();

    /** How sensitive what is taken out may be. */
    Sensitivity most(Ledger ledger, Surroundings surroundings) {
        if (approval == null) {
            return Sensitivity.LOW;
        }
        Approval leave =
                ledger.approvals().find(approval).orElseThrow(() -> new WrongUse("there is no approval " + approval));
        if (!Clock.systemUTC().instant().isBefore(leave.ends())) {
            throw new WrongUse("approval " + approval + " ended at " + leave.ends());
        }
        if (leave.author().name().equals(by.name(surroundings))) {
            throw new WrongUse("approval " + approval + " was given by "
                    + leave.author().name() + ": nobody exports by their own leave");
        }
        return leave.level();
    }

    /**
     * Notes in the log what was taken out, and says how much was held back.
     *
     * @param heldBack how many claims
     */
    void note(Ledger ledger, String what, String target, int heldBack, Surroundings surroundings) throws IOException {
        String by = this.by.name(surroundings);
        ledger.audit().note(by, "exported", target, what + (approval == null ? "" : ", by approval " + approval));
        if (heldBack > 0) {
            String why = approval == null
                    ? "more sensitive than low; an editor may approve more: 'dateline review approve'"
                    : "more sensitive than was approved";
            surroundings.err().write("left out: " + Words.count(heldBack, "claim") + ", " + why + "\n");
            surroundings.err().flush();
        }
    }
}
