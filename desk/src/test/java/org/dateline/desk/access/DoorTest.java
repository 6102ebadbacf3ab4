package org.dateline.desk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dateline.desk.access.Door.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, for how long, and who waits. */
class DoorTest {
    private static final String PASSWORD = "correct horse, battery";
    private static final String HERE = "192.0.2.1";

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private Path file;
    private People people;
    private Door door;

    @BeforeEach
    void letAdaIn() {
        file = folder.resolve("people.json");
        people = People.in(file);
        people.add("Ada", Role.ADMIN, PASSWORD);
        door = new Door(people, () -> now);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private String session(String name) {
        Outcome outcome = door.signIn(name, PASSWORD, HERE);
        assertThat(outcome).isInstanceOf(Outcome.In.class);
        return ((Outcome.In) outcome).session();
    }

    private void fail(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(door.signIn(name, "wrong password", address)).isEqualTo(new Outcome.Wrong());
        }
    }

    @Test
    void endsSessionsThatAreNotUsed() {
        String session = session("ada");
        pass(Sessions.IDLE);
        assertThat(door.bySession(session, true)).isPresent();
        pass(Sessions.IDLE);
        assertThat(door.bySession(session, false)).isPresent();
        pass(Duration.ofSeconds(1));
        assertThat(door.bySession(session, true)).isEmpty();
        assertThat(door.bySession(session, true)).isEmpty();
    }

    @Test
    void endsSessionsAfterHalfADay() {
        String session = session("Ada");
        Instant end = now.plus(Sessions.LONGEST);
        while (now.isBefore(end)) {
            assertThat(door.bySession(session, true)).isPresent();
            pass(Duration.ofMinutes(30));
        }
        pass(Duration.ofSeconds(1));
        assertThat(door.bySession(session, true)).isEmpty();
    }

    @Test
    void makesWaitLongerWithEveryFailure() {
        fail("Ada", HERE, 5);
        assertThat(door.signIn("Ada", PASSWORD, HERE)).isEqualTo(new Outcome.Wait(Duration.ofMinutes(1)));
        assertThat(door.signIn("Ada", PASSWORD, "192.0.2.2")).isEqualTo(new Outcome.Wait(Duration.ofMinutes(1)));
        pass(Duration.ofMinutes(1));
        fail("Ada", HERE, 1);
        assertThat(door.signIn("Ada", PASSWORD, HERE)).isEqualTo(new Outcome.Wait(Duration.ofMinutes(2)));
        for (int i = 0; i < 6; i++) {
            pass(Duration.ofHours(1));
            fail("Ada", HERE, 1);
        }
        assertThat(door.signIn("Ada", PASSWORD, HERE)).isEqualTo(new Outcome.Wait(Duration.ofHours(1)));
        pass(Duration.ofHours(1));
        session("Ada");
        fail("Ada", HERE, 4);
        session("Ada");
    }

    @Test
    void makesAddressesWaitThatTryManyNames() {
        IntStream.range(0, 50).forEach(i -> fail("name " + i, HERE, 1));
        assertThat(door.signIn("Ada", PASSWORD, HERE)).isInstanceOf(Outcome.Wait.class);
        assertThat(door.signIn("Ada", PASSWORD, "192.0.2.2")).isInstanceOf(Outcome.In.class);
        pass(Duration.ofDays(2));
        session("Ada");
    }

    @Test
    void neverLosesTheLastAdmin() {
        assertThatThrownBy(() -> people.role("Ada", Role.EDITOR)).hasMessageContaining("last admin");
        assertThatThrownBy(() -> people.lock("Ada", true)).hasMessageContaining("last admin");
        assertThatThrownBy(() -> people.remove("Ada")).hasMessageContaining("last admin");
        people.add("Bea", Role.ADMIN, PASSWORD);
        people.remove("ada");
        assertThat(people.all()).extracting(Person::name).containsExactly("Bea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../x", "a\nb", "<b>", "-a", "a/b", "a\u202eb", "\u0000"})
    void takesNoOtherNames(String name) {
        assertThatThrownBy(() -> people.add(name, Role.READER, PASSWORD)).hasMessageContaining("a name has");
    }

    @Test
    void takesNamesOfAllScriptsOnce() {
        people.add("Дарья О’Нил".replace("’", "'"), Role.READER, PASSWORD);
        people.add("سارة", Role.READER, PASSWORD);
        people.add("Jose\u0301", Role.READER, PASSWORD);
        assertThatThrownBy(() -> people.add(" josé ", Role.READER, PASSWORD)).hasMessageContaining("already");
        assertThatThrownBy(() -> people.add("Bo", Role.READER, "short")).hasMessageContaining("12 characters");
        assertThat(session("JOSÉ")).hasSize(43);
    }

    @Test
    void looksAtAllOfALongPassword() {
        String lengthy = "long ".repeat(80);
        people.add("Lou", Role.READER, lengthy + "end");
        assertThat(door.signIn("Lou", lengthy + "End", HERE)).isEqualTo(new Outcome.Wrong());
        assertThat(door.signIn("Lou", lengthy + "end", HERE)).isInstanceOf(Outcome.In.class);
    }

    @Test
    void keepsNoSecretInItsFile() throws IOException {
        String token = people.issue("Ada", Role.READER, now.plusSeconds(60), "graphs");
        String session = session("Ada");
        String kept = Files.readString(file);
        assertThat(kept).contains("graphs").doesNotContain(PASSWORD, token, session);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(door.byToken(token).map(Visitor::role)).contains(Role.READER);
        pass(Duration.ofSeconds(60));
        assertThat(door.byToken(token)).isEmpty();
    }

    @Test
    void losesNoChangeOfManyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> changes = IntStream.range(0, 40)
                    .<Callable<String>>mapToObj(
                            i -> () -> People.in(file).issue("Ada", Role.READER, now.plusSeconds(60), "token " + i))
                    .toList();
            for (var done : threads.invokeAll(changes)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(people.tokens()).hasSize(40);
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        String whole = Files.readString(file);
        for (int end = 1; end < whole.stripTrailing().length(); end += 7) {
            Files.writeString(file, whole.substring(0, end));
            assertThatThrownBy(() -> people.all())
                    .as(whole.substring(0, end))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("cannot be read");
        }
    }

    @Test
    void opensToOthersOnlyWithPeople() {
        Optional<URI> at = Optional.of(URI.create("https://desk.example.org"));
        assertThatThrownBy(() -> new Entrance("0.0.0.0", 0, at, Optional.empty(), "Ana"))
                .hasMessageContaining("--people");
        assertThatThrownBy(() -> new Entrance("0.0.0.0", 0, Optional.empty(), Optional.of(file), "Ana"))
                .hasMessageContaining("--at");
        assertThatThrownBy(() -> new Entrance("0.0.0.0", 0, at, Optional.of(folder.resolve("none")), "Ana"))
                .hasMessageContaining("nobody may sign in");
        assertThatThrownBy(() -> new Entrance(
                        "127.0.0.1", 0, Optional.of(URI.create("ftp://desk.example.org")), Optional.of(file), "Ana"))
                .hasMessageContaining("https://");
        assertThat(new Entrance("0.0.0.0", 0, at, Optional.of(file), "Ana").isEncrypted())
                .isTrue();
    }
}
