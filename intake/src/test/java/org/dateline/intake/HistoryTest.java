package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.ledger.Cause;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.ClaimState;
import org.dateline.ledger.Ledger;
import org.dateline.model.Change;
import org.dateline.model.ReportId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ledger keeps of what was, over versions, withdrawals and coding again. */
class HistoryTest {
    private static final String ADDRESS = "url: https://example.org/war/1\n";

    @TempDir
    private Path folder;

    private Past past;

    @BeforeEach
    void begin() {
        past = new Past(new Workplace(folder));
    }

    /** The seeds are the random sequences; each is some dozens of steps. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNothingOverAnySequenceOfSteps(int seed) throws IOException {
        new RandomSteps(seed, past).run(30);
        past.assertThatEveryListingCanBeHadAgain();
        past.assertThatEveryClaimEverListedCanBeShownAgain();
        past.assertThatTheFeedLeadsToTheListing();
        past.assertThatAFreshLedgerOfTheSameFilesIsTheSame();
    }

    @Test
    void takesOtherBytesOfOneFileForANewVersion() throws IOException {
        past.write("a.txt", "claim one\nclaim two\n");
        past.read(1, "a.txt");
        past.write("a.txt", "claim one\nclaim three\n");
        past.read(1, "a.txt");
        assertThat(past.words()).containsExactly("claim one", "claim three");
        assertThat(past.versions()).containsExactly(2);
        List<ClaimState> states = past.statesOf("claim two");
        assertThat(states).singleElement().satisfies(state -> {
            assertThat(state.ended().orElseThrow().cause()).isEqualTo(Cause.SUPERSEDED);
            assertThat(state.ended().orElseThrow().reason())
                    .startsWith("superseded by version 2 of this report, read ")
                    .endsWith("a.txt");
        });
    }

    @Test
    void tellsApartFilesOfOneNameInDifferentFolders() throws IOException {
        past.write("one/a.txt", "claim one\n");
        past.write("other/a.txt", "claim two\n");
        past.read(1, "one", "other");
        assertThat(past.words()).containsExactly("claim one", "claim two");
        assertThat(past.versions()).containsExactly(1, 1);
    }

    @Test
    void bringsBackAnEarlierVersionWhoseBytesAreFoundAgain() throws IOException {
        past.write("a.txt", "claim one\n");
        past.read(1, "a.txt");
        past.write("a.txt", "claim two\n");
        past.read(1, "a.txt");
        past.write("a.txt", "claim one\n");
        past.read(1, "a.txt");
        assertThat(past.words()).containsExactly("claim one");
        assertThat(past.statesOf("claim one")).hasSize(2);
        past.assertThatTheFeedLeadsToTheListing();
    }

    @Test
    void takesTheNewestOfOneAddressInAnyOrder() throws IOException {
        past.write("1.txt", ADDRESS + "date: 2024-12-03\nclaim newest\n");
        past.write("2.txt", ADDRESS + "date: 2024-12-01\nclaim oldest\n");
        past.write("3.txt", ADDRESS + "date: 2024-12-02\nclaim between\n");
        for (String name : List.of("3.txt", "1.txt", "2.txt")) {
            past.read(1, name);
        }
        assertThat(past.words()).containsExactly("claim newest");
        assertThat(past.versions()).containsExactly(3);
        past.assertThatAFreshLedgerOfTheSameFilesIsTheSame();
    }

    @Test
    void takesAFrontPageForNoAddress() throws IOException {
        past.write("1.txt", "url: https://example.org/\nclaim one\n");
        past.write("2.txt", "url: https://example.org/\nclaim two\n");
        past.read(1, "1.txt", "2.txt");
        assertThat(past.words()).containsExactly("claim one", "claim two");
    }

    @Test
    void keepsAReportThatIsStillFoundUnderAnotherName() throws IOException {
        past.write("a.txt", "claim one\n");
        past.write("b.txt", "claim one\n");
        past.read(1, "a.txt", "b.txt");
        past.write("a.txt", "claim two\n");
        past.read(1, "a.txt");
        assertThat(past.words()).containsExactly("claim two", "claim one");
        past.assertThatAFreshLedgerOfTheSameFilesIsTheSame();
    }

    @Test
    void takesStandardInputForManyReports() {
        past.readInput("claim one\n");
        past.readInput("claim two\n");
        assertThat(past.words()).containsExactlyInAnyOrder("claim one", "claim two");
        past.readInput(ADDRESS + "claim three\n");
        past.readInput(ADDRESS + "claim four\n");
        assertThat(past.words()).containsExactlyInAnyOrder("claim one", "claim two", "claim four");
    }

    @Test
    void keepsAWithdrawnReportOutUntilItIsRestored() throws IOException {
        past.write("a.txt", "claim one\n");
        past.read(1, "a.txt");
        ReportId report = past.reports().get(0);
        past.withdraw(report, "the outlet took it back");
        past.read(1, "a.txt");
        past.read(2, "a.txt");
        assertThat(past.words()).isEmpty();
        assertThat(past.changes()).last().satisfies(change -> {
            assertThat(change.type()).isEqualTo(Change.Type.WITHDRAWN);
            assertThat(change.reason()).isEqualTo("withdrawn: the outlet took it back");
        });
        past.restore(report);
        assertThat(past.words()).containsExactly("claim one");
        assertThat(past.changes()).last().satisfies(change -> {
            assertThat(change.type()).isEqualTo(Change.Type.NEW);
            assertThat(change.reason()).isEqualTo("its report was restored");
        });
    }

    @Test
    void tellsWhatCodingAgainChangedAndNothingElse() throws IOException {
        past.write("undated.txt", "claim one\n");
        past.write("dated.txt", "date: 2024-12-05\nclaim two\n");
        past.read(1, "undated.txt", "dated.txt");
        int before = past.changes().size();
        past.write("earlier.txt", "date: 2024-12-02\nclaim three\n");
        past.read(1, "earlier.txt");
        List<Change> changes = past.changes().subList(before, past.changes().size());
        assertThat(changes).extracting(Change::type).containsExactlyInAnyOrder(Change.Type.NEW, Change.Type.CHANGED);
        assertThat(changes)
                .filteredOn(change -> change.type() == Change.Type.CHANGED)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.fields()).singleElement().satisfies(field -> {
                        assertThat(field.field()).isEqualTo("when");
                        assertThat(field.before()).startsWith("2024-12-05");
                        assertThat(field.after()).startsWith("2024-12-02");
                    });
                    assertThat(change.reason())
                            .contains("2024-12-02")
                            .contains("instead of")
                            .contains("2024-12-05");
                });
    }

    @Test
    void saysNothingWhereANewerProgramFindsTheSame() throws IOException {
        past.write("a.txt", "claim one\n");
        past.read(1, "a.txt");
        past.read(3, "a.txt");
        assertThat(past.changes()).hasSize(1);
        assertThat(past.statesOf("claim one")).hasSize(1);
    }

    @Test
    void endsTheClaimsOfAnEarlierReadingThatCannotBeCodedAnyMore() throws IOException {
        past.write("a.txt", "claim one\nfails with an outlet\n");
        past.read(1, "a.txt");
        assertThat(past.words()).containsExactly("claim one");
        past.write("index.json", "[{\"report\": \"a\", \"outlet\": \"The Example\"}]");
        past.read(1, "a.txt");
        assertThat(past.words()).isEmpty();
        assertThat(past.statesOf("claim one").get(0).ended().orElseThrow().reason())
                .contains("failed");
    }

    @Test
    void listsNothingAsOfATimeBeforeItBegan() throws IOException {
        past.write("a.txt", "claim one\n");
        past.read(1, "a.txt");
        try (Ledger ledger = past.open()) {
            Set<String> found = new TreeSet<>();
            ledger.forEachClaim(
                    ClaimQuery.all().asOf(Past.BEGIN.minusSeconds(1)), (report, claim) -> found.add(claim.toString()));
            ledger.forEachReport(Optional.of(Past.BEGIN.minusSeconds(1)), report -> found.add(report.toString()));
            assertThat(found).isEmpty();
        }
    }
}
