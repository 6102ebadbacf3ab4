package org.dateline.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Folds the addresses of reports and of grades: version 9 of the file. Before it, only captures of the very same address were
 * versions of one report. Reports that are so from now on are parted into versions when one of them is read again.
 */
final class AddressMigration implements JavaMigration {
    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP INDEX reports_by_address");
            statement.execute("ALTER TABLE reports DROP COLUMN address");
            statement.execute("ALTER TABLE reports ADD COLUMN address TEXT");
            fold(connection, "reports", "url");
            fold(connection, "claim_grades", "address");
            statement.execute("CREATE INDEX reports_by_address ON reports (address) WHERE address IS NOT NULL");
            statement.execute("PRAGMA user_version = 9");
        }
    }

    private static void fold(Connection connection, String table, String from) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE " + table + " SET address = ? WHERE number = ?");
                ResultSet rows = statement.executeQuery(
                        "SELECT number, " + from + " FROM " + table + " WHERE " + from + " IS NOT NULL")) {
            while (rows.next()) {
                Optional<String> address = Address.folded(rows.getString(2));
                update.setString(1, address.orElse(null));
                update.setLong(2, rows.getLong(1));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("9");
    }

    @Override
    public String getDescription() {
        return "addresses";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
