package org.dateline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.ledger.Ledger;
import org.dateline.model.Coded;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.publish.ExportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that all others belong to. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        sortOptions = false,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        description = {
            "Reads many reports about a conflict and keeps a ledger of claims: who says what happened, where, when and"
                    + " with what figures."
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all done",
            "1:done, and some documents were rejected",
            "2:the command line is wrong",
            "3:it could not be done: the ledger, the disk or the program failed"
        })
final class DatelineCommand implements Runnable {
    private static final String DEFAULT_LEDGER = "dateline.db";

    private final Surroundings surroundings;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The ledger. Default: $DATELINE_LEDGER, else dateline.db in this folder.")
    private @Nullable Path ledger;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show stack traces of failures.")
    private boolean debug;

    @Spec
    private @Nullable CommandSpec spec;

    DatelineCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    CommandLine commandLine() {
        return new CommandLine(this)
                .addSubcommand(new ReadCommand(this, surroundings))
                .addSubcommand(new FetchCommand(this, surroundings))
                .addSubcommand(new WatchCommand(this, surroundings))
                .addSubcommand(new ClaimsCommand(this, surroundings))
                .addSubcommand(new ShowCommand(this, surroundings))
                .addSubcommand(new EventsCommand(this, surroundings))
                .addSubcommand(new OriginsCommand(this, surroundings))
                .addSubcommand(new VersionsCommand(this, surroundings))
                .addSubcommand(new FiguresCommand(this, surroundings))
                .addSubcommand(new ControlCommand(this, surroundings))
                .addSubcommand(new SearchCommand(this, surroundings))
                .addSubcommand(new ChangesCommand(this, surroundings))
                .addSubcommand(new AlertCommand(this, surroundings))
                .addSubcommand(new GradeCommand(this, surroundings))
                .addSubcommand(new WithdrawCommand(this, surroundings))
                .addSubcommand(new ReviewCommand(this, surroundings))
                .addSubcommand(new CodingCommand(this, surroundings))
                .addSubcommand(new AuditCommand(this, surroundings))
                .addSubcommand(new ServeCommand(this, surroundings))
                .addSubcommand(new PeopleCommand(this, surroundings))
                .addSubcommand(new SitrepCommand(this, surroundings))
                .addSubcommand(new ExportCommand(this, surroundings))
                .addSubcommand(new ImportCommand(this, surroundings))
                .addSubcommand(new PublishCommand(this, surroundings))
                .addSubcommand(new TextCommand(surroundings))
                .addSubcommand(new BenchCommand(surroundings))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Kind.class, Words::kind)
                .registerConverter(ExportFormat.class, words -> Coded.parse(ExportFormat.class, words))
                .registerConverter(Measure.class, words -> Coded.parse(Measure.class, words))
                .registerConverter(PointInTime.class, PointInTime::parse);
    }

    /** The file of the ledger, which may not exist yet. */
    Path ledgerFile() {
        return Optional.ofNullable(ledger)
                .or(() -> surroundings.variable("DATELINE_LEDGER").map(Path::of))
                .orElse(Path.of(DEFAULT_LEDGER));
    }

    Ledger openLedger() {
        return Ledger.openExisting(ledgerFile());
    }

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a command is missing: read, fetch, watch, claims, show, events, origins, figures, control, search, changes, alert,"
                            + " grade, withdraw, review, coding, audit, serve, people, sitrep, export, import, publish, text or bench");
        }
    }
}
