package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.intake.Engine;
import org.dateline.intake.Whole;
import org.dateline.ledger.Audit;
import org.dateline.ledger.Ledger;
import org.dateline.model.Claim;
import org.dateline.model.Pairings;
import org.dateline.model.Parcel;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sensitivity;
import org.dateline.publish.profile.PublicLedger;
import org.dateline.publish.profile.PublicProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline publish}: makes a ledger that everybody may see. */
@Command(
        name = "publish",
        description = {
            "Makes a new ledger of what everybody may see: without what is sensitive or too young, with pseudonyms for private"
                    + " persons and coarse places, and of the reports' texts only the sentences of its claims. All commands and the"
                    + " desk work on it. docs/public.md says what it holds."
        })
final class PublishCommand implements Callable<Integer> {
    private static final int KEY_BYTES = 32;

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The new ledger; there must be no such file yet.")
    private @Nullable Path output;

    @Option(
            names = "--up-to",
            defaultValue = "low",
            paramLabel = "LEVEL",
            description =
                    "The highest sensitivity that is let out: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Sensitivity most = Sensitivity.LOW;

    @Option(
            names = "--delay-hours",
            defaultValue = "24",
            paramLabel = "N",
            description =
                    "How long after the end of its day of publication, or after it was read where it has none, a report is let out."
                            + " Default: ${DEFAULT-VALUE}.")
    private int delay = 24;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "Holds the secret that makes pseudonyms; made where it is missing. Default: beside the ledger.")
    private @Nullable Path key;

    @Mixin
    private final ByOption by = new ByOption();

    PublishCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path target = Objects.requireNonNull(output).toAbsolutePath();
        if (Files.exists(target)) {
            throw new WrongUse("there is " + output + " already; name a file that is not there yet");
        }
        if (delay < 0) {
            throw new WrongUse("a delay is 0 hours or more, not " + delay);
        }
        try (Ledger ledger = dateline.openLedger();
                Engine engine = Engine.start(Version.number())) {
            Instant youngest = Clock.systemUTC().instant().minus(Duration.ofHours(delay));
            Set<ReportId> held = new HashSet<>();
            ledger.forEachReport(Optional.of(youngest), report -> held.add(report.id()));
            PublicProfile profile = new PublicProfile(most, youngest, held, secret());
            PublicLedger made = PublicLedger.of(
                    claims(ledger),
                    ledger.pairs().all(Optional.empty()),
                    ledger.decisions().sensitivities(Optional.empty()),
                    engine::persons,
                    profile);
            int claims = made.parcels().stream()
                    .mapToInt(parcel -> parcel.claims().size())
                    .sum();
            write(made, target, engine);
            String said = Words.count(made.parcels().size(), "report") + " with " + Words.count(claims, "claim")
                    + " published; " + Words.count(made.reports(), "report") + " and "
                    + Words.count(made.claims(), "claim") + " stay back";
            ledger.audit().note(by.name(surroundings), "published", String.valueOf(target.getFileName()), said);
            surroundings.out().write(said + "\n");
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private static Map<Report, List<Claim>> claims(Ledger ledger) {
        Whole whole = Whole.of(ledger, Optional.empty());
        Map<Report, List<Claim>> claims = new LinkedHashMap<>();
        whole.reports().values().forEach(report -> claims.put(report, new ArrayList<>()));
        whole.claims()
                .values()
                .forEach(entry -> claims.computeIfAbsent(entry.report(), first -> new ArrayList<>())
                        .add(entry.claim()));
        return claims;
    }

    /** The new ledger takes its name when it is whole. */
    private static void write(PublicLedger made, Path target, Engine engine) throws IOException {
        Path folder = Files.createTempDirectory(Objects.requireNonNull(target.getParent()), ".publish");
        Path growing = folder.resolve("ledger.db");
        try {
            try (Ledger ledger = Ledger.open(growing)) {
                ledger.fill(made.parcels(), engine.version() + " published", Audit.PROGRAM, engine::names);
                List<Pairings> all = List.of(made.pairings());
                for (Parcel parcel : made.parcels()) {
                    ledger.pairs().put(parcel.report().id(), engine.version(), all);
                    all = List.of();
                }
            }
            Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            try (var left = Files.list(folder)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private String secret() throws IOException {
        Path ledger = dateline.ledgerFile().toAbsolutePath();
        Path file = Optional.ofNullable(key).orElse(ledger.resolveSibling(ledger.getFileName() + ".key"));
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException e) {
            byte[] bytes = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(bytes);
            String secret = HexFormat.of().formatHex(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, secret + "\n", StandardOpenOption.TRUNCATE_EXISTING);
            return secret;
        }
    }
}
