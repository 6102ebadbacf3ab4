package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    UPDATE audit SET done_by = 'Ben' WHERE number = 2                           ; 2
                    UPDATE audit SET after = after || ' ' WHERE number = 3                      ; 3
                    UPDATE audit SET before = 'x' WHERE number = 1                              ; 1
                    UPDATE audit SET at = '2020-01-01T00:00:00.000000Z' WHERE number = 4        ; 4
                    UPDATE audit SET subject = action, action = subject WHERE number = 2        ; 2
                    UPDATE audit SET digest = substr(digest, 2) || '0' WHERE number = 5         ; 5
                    DELETE FROM audit WHERE number = 3                                          ; 3
                    UPDATE audit SET number = 9 WHERE number = 5                                ; 5
                    """)
    void tellsTheFirstLineThatIsNotAsItWasWritten(String tampering, long fault) throws SQLException {
        Path file = ledger();
        execute(file, "DROP TRIGGER audit_is_not_changed", "DROP TRIGGER audit_is_not_shortened", tampering);
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.audit().firstFault()).contains(fault);
        }
    }

    @Test
    void isOnlyAddedTo() {
        Path file = ledger();
        assertThatThrownBy(() -> execute(file, "UPDATE audit SET done_by = 'Ben'"))
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> execute(file, "DELETE FROM audit")).hasMessageContaining("only added to");
    }

    @Test
    void isWholeAsItWasWritten() {
        try (Ledger ledger = Ledger.open(ledger())) {
            assertThat(ledger.audit().firstFault()).isEmpty();
            assertThat(ledger.audit().after(0, 100)).hasSize(5);
            assertThat(ledger.audit().after(3, 100))
                    .extracting(line -> line.subject())
                    .containsExactly("file 3", "file 4");
            assertThat(ledger.audit().of("file 2")).hasSize(1);
            assertThat(ledger.audit().last())
                    .get()
                    .satisfies(line -> assertThat(line.number()).isEqualTo(5));
        }
    }

    private Path ledger() {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = Ledger.open(file)) {
            for (int i = 0; i < 5; i++) {
                ledger.audit().note("Ana", "exported", "file " + i, i + " rows");
            }
        }
        return file;
    }

    private static void execute(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
