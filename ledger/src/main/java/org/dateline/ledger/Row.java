package org.dateline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Coded;
import org.dateline.model.Span;

/** The row a query stands on, read column by column; SQL's nulls come out as empty. */
record Row(ResultSet columns) {
    String text(String column) throws SQLException {
        return columns.getString(column);
    }

    Optional<String> textIfAny(String column) throws SQLException {
        return Optional.ofNullable(columns.getString(column));
    }

    long number(String column) throws SQLException {
        return columns.getLong(column);
    }

    int position(String column) throws SQLException {
        return columns.getInt(column);
    }

    Optional<Integer> positionIfAny(String column) throws SQLException {
        int value = columns.getInt(column);
        return columns.wasNull() ? Optional.empty() : Optional.of(value);
    }

    double real(String column) throws SQLException {
        return columns.getDouble(column);
    }

    OptionalDouble realIfAny(String column) throws SQLException {
        double value = columns.getDouble(column);
        return columns.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    boolean truth(String column) throws SQLException {
        return columns.getBoolean(column);
    }

    Optional<LocalDate> dayIfAny(String column) throws SQLException {
        return textIfAny(column).map(LocalDate::parse);
    }

    Instant instant(String column) throws SQLException {
        return Instant.parse(columns.getString(column));
    }

    /** How the state that the row is has ended; empty while it holds. */
    Optional<Ending> ending() throws SQLException {
        return textIfAny("ended_at").isEmpty()
                ? Optional.empty()
                : Optional.of(new Ending(instant("ended_at"), coded(Cause.class, "ended_by"), text("end_reason")));
    }

    /** The span in the columns {@code <prefix>_start} and {@code <prefix>_end}. */
    Span span(String prefix) throws SQLException {
        return new Span(columns.getInt(prefix + "_start"), columns.getInt(prefix + "_end"));
    }

    <E extends Enum<E> & Coded> E coded(Class<E> type, String column) throws SQLException {
        return Coded.parse(type, columns.getString(column));
    }
}
