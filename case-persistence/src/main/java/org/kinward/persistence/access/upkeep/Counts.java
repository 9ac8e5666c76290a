package org.kinward.persistence.access.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.kinward.core.access.upkeep.Hanging;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what hangs on a thing, each count along one index and no further than a thousand. */
final class Counts {

    private static final String EACH = "(select count(*) from (select from %s limit " + Hanging.MOST
            + ") counted) as %s";

    private final JdbcClient accounts;
    private final StringBuilder columns = new StringBuilder("select 1 as one");

    Counts(JdbcClient accounts) {
        this.accounts = accounts;
    }

    /** Holds the thing itself until the transaction ends: whoever points a child at it meanwhile waits, and finds it closed. */
    Counts holding(UUID id) {
        accounts.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?::text, 0))").param(id)
                .query(Integer.class).single();
        return this;
    }

    /** One count: a table with its condition on {@code :id}. */
    Counts and(String name, String rows) {
        columns.append(", ").append(EACH.formatted(rows, name));
        return this;
    }

    Hanging of(UUID id) {
        return accounts.sql(columns.toString()).param("id", id).query((row, _) -> new Hanging(number(row, "children"),
                number(row, "drafts"), number(row, "places"), number(row, "rooms"), number(row, "people"),
                number(row, "tasks"))).single();
    }

    private long number(ResultSet row, String name) throws SQLException {
        return columns.indexOf(" as " + name) < 0 ? 0 : row.getLong(name);
    }
}
