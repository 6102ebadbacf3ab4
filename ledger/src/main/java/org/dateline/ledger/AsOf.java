package org.dateline.ledger;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** Picks the states that held at an instant, or that hold now. */
record AsOf(Optional<Instant> instant) {
    static final AsOf NOW = new AsOf(Optional.empty());

    /** The condition on the rows of a table of states. */
    String on(String table) {
        return instant.isEmpty()
                ? table + ".ended_at IS NULL"
                : table + ".recorded_at <= :as_of AND (" + table + ".ended_at IS NULL OR " + table
                        + ".ended_at > :as_of)";
    }

    Query bind(Query query) {
        return query.bind("as_of", instant.map(Moment::text))
                .configure(SqlStatements.class, options -> options.setUnusedBindingAllowed(true));
    }
}
