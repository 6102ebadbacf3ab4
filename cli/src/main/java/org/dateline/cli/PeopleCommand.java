package org.dateline.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.desk.access.People;
import org.dateline.desk.access.Person;
import org.dateline.desk.access.Role;
import org.dateline.desk.access.Token;
import org.dateline.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code dateline people}: who may sign in to the desk. */
@Command(
        name = "people",
        description = {
            "Says who may sign in to the desk ('serve --people FILE'): names, roles, tokens of programs. A reader looks; a coder adds"
                    + " and corrects; an editor accepts, rejects and approves; an admin says who may do what. Without a command,"
                    + " lists them. What is done stands in the ledger's log of changes."
        })
final class PeopleCommand implements Callable<Integer> {
    private static final int LONGEST_DAYS = 366;

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Option(
            names = "--people",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            defaultValue = "people.json",
            description = "The file of names and hashed passwords. Default: ${DEFAULT-VALUE}.")
    private Path file = Path.of("people.json");

    @Option(
            names = "--by",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "Who does it. Default: $USER.")
    private @Nullable String by;

    PeopleCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    /** Something done with the file. */
    @FunctionalInterface
    private interface Change {
        void on(People people) throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        return with(people -> {
            for (Person person : people.all()) {
                say(person.toString());
            }
            for (Token token : people.tokens()) {
                say("token " + token.id() + " for " + token.person() + ", as "
                        + token.scope().code() + " at most, until "
                        + token.ends()
                        + (token.purpose().isEmpty() ? "" : ": " + Words.line(token.purpose())));
            }
            say(people.all().size() + (people.all().size() == 1 ? " person" : " people"));
        });
    }

    @Command(name = "add", description = "Lets a person in; asks for a password, or reads it from standard input.")
    int add(
            @Parameters(paramLabel = "NAME", description = "With which they sign in, and decide.") String name,
            @Option(names = "--role", required = true, paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}.")
                    Role role)
            throws IOException {
        return with(people -> {
            people.add(name, role, password());
            note("let in", name, role.code());
        });
    }

    @Command(name = "role", description = "Gives a person another role; their sessions end.")
    int role(
            @Parameters(index = "0", paramLabel = "NAME", description = "Who.") String name,
            @Parameters(index = "1", paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}.") Role role)
            throws IOException {
        return with(people -> {
            people.role(name, role);
            note("given a role", name, role.code());
        });
    }

    @Command(name = "password", description = "Gives a person another password; their sessions end.")
    int password(@Parameters(paramLabel = "NAME", description = "Who.") String name) throws IOException {
        return with(people -> {
            people.password(name, password());
            note("given a password", name, "");
        });
    }

    @Command(name = "lock", description = "Keeps a person out; their sessions end and their tokens do nothing.")
    int lock(@Parameters(paramLabel = "NAME", description = "Who.") String name) throws IOException {
        return with(people -> {
            people.lock(name, true);
            note("kept out", name, "");
        });
    }

    @Command(name = "unlock", description = "Lets a person in again.")
    int unlock(@Parameters(paramLabel = "NAME", description = "Who.") String name) throws IOException {
        return with(people -> {
            people.lock(name, false);
            note("let in", name, "");
        });
    }

    @Command(name = "remove", description = "Removes a person with their tokens; what they decided stays theirs.")
    int remove(@Parameters(paramLabel = "NAME", description = "Who.") String name) throws IOException {
        return with(people -> {
            people.remove(name);
            note("removed", name, "");
        });
    }

    @Command(
            name = "token",
            description = {
                "Makes a token with which a program asks for a person: 'Authorization: Bearer TOKEN'. It is printed once and"
                        + " not kept."
            })
    int token(
            @Parameters(paramLabel = "NAME", description = "For whom.") String name,
            @Option(
                            names = "--scope",
                            defaultValue = "reader",
                            paramLabel = "ROLE",
                            description =
                                    "What it may do at most: ${COMPLETION-CANDIDATES}; never more than the person. Default: ${DEFAULT-VALUE}.")
                    Role scope,
            @Option(
                            names = "--days",
                            defaultValue = "30",
                            paramLabel = "N",
                            description = "How long it is good. Default: ${DEFAULT-VALUE}.")
                    int days,
            @Option(names = "--purpose", defaultValue = "", paramLabel = "WORDS", description = "What it is for.")
                    String purpose)
            throws IOException {
        if (days < 1 || days > LONGEST_DAYS) {
            throw new WrongUse("a token is good for 1 to " + LONGEST_DAYS + " days, not " + days);
        }
        return with(people -> {
            say(people.issue(name, scope, Instant.now().plus(Duration.ofDays(days)), Words.line(purpose)));
            note("given a token", name, scope.code() + ", " + Words.count(days, "day"));
        });
    }

    @Command(name = "revoke", description = "Makes a token good for nothing.")
    int revoke(@Parameters(paramLabel = "ID", description = "Of the token, as listed.") String id) throws IOException {
        return with(people -> {
            people.revoke(id);
            note("revoked", "token " + id.toLowerCase(Locale.ROOT), "");
        });
    }

    private int with(Change change) throws IOException {
        try {
            change.on(People.in(file));
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw new WrongUse(
                    e.getMessage() + ": " + Objects.requireNonNull(e.getCause()).getMessage());
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private String password() throws IOException {
        Optional<Console> console =
                surroundings.outIsTerminal() ? Optional.ofNullable(System.console()) : Optional.empty();
        if (console.isPresent()) {
            char[] first = console.get().readPassword("Password: ");
            char[] again = console.get().readPassword("Once more: ");
            if (first == null || again == null || !Arrays.equals(first, again)) {
                throw new WrongUse("the two are not the same");
            }
            return new String(first);
        }
        String line = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8)).readLine();
        if (line == null) {
            throw new WrongUse("the password is read from standard input, which is empty");
        }
        return line;
    }

    private void note(String action, String whom, String after) {
        try (Ledger ledger = Ledger.open(dateline.ledgerFile())) {
            ledger.audit().note(ByOption.name(by, surroundings), action, whom, after);
        }
    }

    private void say(String line) throws IOException {
        surroundings.out().write(line + "\n");
    }
}
