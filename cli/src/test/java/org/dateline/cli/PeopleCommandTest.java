package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dateline.cli.Session.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saying who may sign in. */
class PeopleCommandTest {
    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void start() {
        session = new Session(folder).withVariable("USER", "root");
    }

    private Result people(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "people";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--people";
        all[arguments.length + 2] = folder.resolve("people.json").toString();
        return session.run(all);
    }

    @Test
    void letsPeopleInAndKeepsThemOut() {
        session = session.withInput("a password that is long\n".getBytes(StandardCharsets.UTF_8));
        assertThat(people("add", "Ada", "--role", "admin").status()).isZero();
        assertThat(people("add", "Bo", "--role", "coder").status()).isZero();
        assertThat(people("role", "Bo", "editor").status()).isZero();
        assertThat(people("lock", "bo").status()).isZero();
        String token = people("token", "Ada", "--purpose", "charts", "--days", "7")
                .out()
                .strip();
        assertThat(token).hasSize(43);
        assertThat(people().out())
                .contains("Ada, admin", "Bo, editor, locked", "charts", "2 people")
                .doesNotContain(token, "$2y$");
        assertThat(people("remove", "Ada").err()).contains("last admin");
        String log = session.run("audit", "list").out();
        assertThat(log)
                .contains("root", "let in", "Ada", "given a role", "Bo", "kept out")
                .doesNotContain(token);
        assertThat(session.run("audit", "verify").status()).isZero();
    }

    @Test
    void saysWhyNot() {
        assertThat(people("add", "Ada", "--role", "admin").err()).contains("password is read from standard input");
        assertThat(session.withInput("short\n".getBytes(StandardCharsets.UTF_8))
                        .run("people", "add", "Ada", "--role", "admin")
                        .err())
                .contains("12 characters");
        assertThat(people("role", "Nobody", "coder").err()).contains("there is no Nobody");
        assertThat(people("add", "Ada", "--role", "king").err()).contains("--role");
        assertThat(people("revoke", "abc").err()).contains("there is no token abc");
        assertThat(session.run("serve", "--host", "0.0.0.0").err()).contains("--people");
        assertThat(session.run("serve", "--host", "0.0.0.0", "--people", "none.json", "--at", "https://d.example.org")
                        .err())
                .contains("nobody may sign in", "people add");
        assertThat(session.run("serve", "--host", "not an address").err()).contains("no address");
    }
}
