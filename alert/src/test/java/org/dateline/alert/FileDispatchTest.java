package org.dateline.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.fetch.PostHosts;
import org.dateline.ledger.Alert;
import org.dateline.ledger.Alerts;
import org.dateline.ledger.Channel;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Delivery;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.Kind;
import org.dateline.model.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts that write files. */
class FileDispatchTest {
    @TempDir
    private Path folder;

    private final Minutes time = new Minutes();
    private Ledger ledger;
    private Told told;
    private Path file;
    private Dispatch dispatch;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("ledger.db"));
        told = new Told(ledger);
        file = folder.resolve("shellings.jsonl");
        dispatch = new Dispatch("test", PostHosts.none(), Map.of(), time);
    }

    @AfterEach
    void close() {
        assertThat(ledger.audit().firstFault()).isEmpty();
        dispatch.close();
        ledger.close();
    }

    private Alert save(Channel channel, Path target) {
        ClaimQuery shelling = new ClaimQuery(
                Optional.empty(),
                Optional.of(Kind.SHELLING),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ledger.alerts()
                .add(new Alert(
                        "shellings",
                        shelling,
                        channel,
                        target.toString(),
                        Optional.empty(),
                        "http://desk.test",
                        "ana",
                        Instant.EPOCH));
        return ledger.alerts().find("shellings").orElseThrow();
    }

    private List<String> changes() throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.replaceAll(".*?\"change\":\"([a-z]+)\".*", "$1"))
                .toList();
    }

    @Test
    void writesEachChangeOnce() throws IOException {
        told.report("before.txt", 2, Kind.SHELLING);
        save(Channel.FILE, file);
        Report report = told.report("a.txt", 3, Kind.SHELLING);
        told.report("b.txt", 4, Kind.PROTEST);
        for (int i = 0; i < 3; i++) {
            assertThat(dispatch.run(ledger)).allMatch(result -> result.failure().isEmpty());
            assertThat(changes()).containsExactly("new", "new", "new");
        }
        assertThat(Files.readString(file)).contains("\"link\":\"http://desk.test/claims/");
        ledger.withdraw(report.id(), new Author("ana", "invented"));
        dispatch.run(ledger);
        assertThat(changes()).containsExactly("new", "new", "new", "withdrawn", "withdrawn", "withdrawn");
    }

    @Test
    void tellsOfClaimsThatMatchNoLonger() throws IOException {
        save(Channel.FILE, file);
        Report report = told.report("a.txt", 1, Kind.SHELLING);
        dispatch.run(ledger);
        told.code(report, "2", 1, Kind.PROTEST);
        dispatch.run(ledger);
        assertThat(changes().subList(0, 2)).contains("new");
        assertThat(changes().size()).isGreaterThan(1);
    }

    @Test
    void sendsManyChangesPageByPage() throws IOException {
        save(Channel.FILE, file);
        told.report("a.txt", 2 * Alerts.PAGE + 5, Kind.SHELLING);
        assertThat(dispatch.run(ledger).get(0).sent()).isEqualTo(2 * Alerts.PAGE + 5);
        assertThat(Files.readAllLines(file)).hasSize(2 * Alerts.PAGE + 5).doesNotHaveDuplicates();
        assertThat(ledger.alerts().deliveries("shellings", 10))
                .extracting(Delivery::changes)
                .containsExactly(5, Alerts.PAGE, Alerts.PAGE);
    }

    /** As a killed process may leave it: some of the lines are written, and the ledger does not know of it. */
    @Test
    void completesWhatAKilledProcessLeft() throws IOException {
        Alert alert = save(Channel.FILE, file);
        byte[] before = "{\"an\":\"earlier line\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] lines = {};
        for (int cut = 0; cut >= 0; cut = cut == lines.length ? -1 : Math.min(lines.length, cut + 97)) {
            told.report("report " + cut + ".txt", 2, Kind.SHELLING);
            Files.write(file, before);
            Delivery begun = ledger.alerts().begin(alert, before.length).orElseThrow();
            lines = Lines.of(alert, ledger.alerts().changes(alert, begun)).getBytes(StandardCharsets.UTF_8);
            byte[] left = Arrays.copyOf(before, before.length + Math.min(cut, lines.length));
            System.arraycopy(lines, 0, left, before.length, left.length - before.length);
            Files.write(file, left);
            dispatch.run(ledger);
            assertThat(Files.readString(file))
                    .as("cut at " + cut)
                    .isEqualTo(new String(before, StandardCharsets.UTF_8) + new String(lines, StandardCharsets.UTF_8));
        }
    }

    @Test
    void keepsWhatOthersWroteMeanwhile() throws IOException {
        Alert alert = save(Channel.FILE, file);
        told.report("a.txt", 1, Kind.SHELLING);
        assertThat(ledger.alerts().begin(alert, 0)).isPresent();
        Files.writeString(file, "half a line of another");
        dispatch.run(ledger);
        List<String> there = Files.readAllLines(file);
        assertThat(there).hasSize(2);
        assertThat(there.get(0)).isEqualTo("half a line of another");
        assertThat(there.get(1)).startsWith("{\"at\"").endsWith("}");
    }

    @Test
    void triesAgainWithGrowingPausesAndShowsWhatFailed() {
        save(Channel.FILE, folder.resolve("missing").resolve("a.jsonl"));
        told.report("a.txt", 1, Kind.SHELLING);
        int attempts = 0;
        for (int minute = 0; minute < 24 * 60; minute++) {
            int before = ledger.alerts()
                    .underWay("shellings")
                    .map(Delivery::attempts)
                    .orElse(0);
            assertThat(dispatch.run(ledger).get(0).failure().orElseThrow()).contains("cannot be written");
            attempts += ledger.alerts().underWay("shellings").orElseThrow().attempts() - before;
            time.pass(1);
        }
        Delivery failed = ledger.alerts().underWay("shellings").orElseThrow();
        assertThat(attempts).isEqualTo(6);
        assertThat(failed.state()).isEqualTo(Delivery.State.FAILED);
        assertThat(dispatch.run(ledger).get(0).isOver()).isTrue();
        assertThat(ledger.audit().of("shellings"))
                .last()
                .satisfies(line -> assertThat(line.action()).isEqualTo("delivery failed"));
    }

    @Test
    void losesNothingOfAFailedAlert() throws IOException {
        Alert alert = save(Channel.FILE, folder.resolve("later").resolve("a.jsonl"));
        told.report("a.txt", 2, Kind.SHELLING);
        for (int i = 0; i < 8; i++) {
            dispatch.run(ledger, alert);
        }
        told.report("b.txt", 1, Kind.SHELLING);
        Files.createDirectory(folder.resolve("later"));
        assertThat(dispatch.run(ledger).get(0).sent()).isZero();
        assertThat(dispatch.run(ledger, alert).get(0).sent()).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("later").resolve("a.jsonl")))
                .hasSize(3);
    }

    @Test
    void writesAFeedAnew() throws IOException {
        file = folder.resolve("feed.atom");
        save(Channel.ATOM, file);
        told.report("a.txt", 2, Kind.SHELLING);
        dispatch.run(ledger);
        assertThat(Files.readString(file).split("<entry>")).hasSize(3);
        told.report("b.txt", 1, Kind.SHELLING);
        dispatch.run(ledger);
        assertThat(Files.readString(file).split("<entry>")).hasSize(4);
        assertThat(Files.readString(file))
                .contains("<id>http://desk.test/alerts/shellings</id>")
                .endsWith("</feed>\n");
    }

    @Test
    void notesDeliveriesInTheLog() {
        save(Channel.FILE, file);
        told.report("a.txt", 2, Kind.SHELLING);
        dispatch.run(ledger);
        ledger.alerts().remove("shellings", "ben");
        assertThat(ledger.audit().of("shellings"))
                .extracting(line -> line.by() + " " + line.action())
                .containsExactly("ana alert saved", "dateline delivered", "ben alert removed");
    }
}
