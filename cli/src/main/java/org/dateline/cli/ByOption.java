package org.dateline.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who does something, for the log of changes. */
final class ByOption {
    @Option(names = "--by", paramLabel = "NAME", description = "Who does it. Default: $USER.")
    private @Nullable String by;

    /** The name that was given, else that of the user of this machine. */
    String name(Surroundings surroundings) {
        return name(by, surroundings);
    }

    /** Likewise, of an option of one's own. */
    static String name(@Nullable String by, Surroundings surroundings) {
        return Optional.ofNullable(by)
                .or(() -> surroundings.variable("USER"))
                .map(Words::line)
                .filter(name -> !name.isBlank())
                .orElse("an unnamed person");
    }
}
