package org.kinward.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kinward.benchmark.words.Told;
import org.kinward.core.lists.CodeList;

/**
 * Lets the loader into the tables of the first days and of case work while invented records are filled in, and shuts them again. The
 * program as it is shipped gives the loader nothing there, so no right for test data is carried into a real house.
 */
final class LoaderDoors implements AutoCloseable {

    private static final String CLOSED = """
            select c.relname from pg_class c where c.relnamespace = 'casework'::regnamespace and c.relkind = 'r'
                and (c.relname like 'first\\_days\\_%' or c.relname in ('talk', 'card_offer', 'account_used',
                    'worker_assigned', 'consent', 'consent_said', 'answers_for_child', 'authority_told', 'emergency',
                    'emergency_review', 'emergency_told', 'label_sheet', 'label', 'event', 'event_line', 'absence',
                    'cover', 'aftercare_line', 'approval', 'file_move', 'promise', 'promise_line', 'provider', 'provider_account',
                    'school_offer', 'stay', 'handing_over', 'stay_room', 'stay_review', 'head_count',
                    'head_count_line') or c.relname ~ '^(danger|safety|factor|needs|plan|referral|follow_up|closing)(_|$)')
                and not has_table_privilege('kinward_loader', c.oid, 'insert') order by c.relname
            """;
    /** Who becomes a provider loses every standing, by a trigger: none of the invented ones has any. */
    private static final String STANDING = " delete on account.standing ";
    private static final String POLICY = "loader_fills";

    private final Connection owner;
    private final List<String> opened;

    private LoaderDoors(Connection owner, List<String> opened) {
        this.owner = owner;
        this.opened = List.copyOf(opened);
    }

    /**
     * Opens what is closed.
     *
     * @param owner
     *            a connection of {@code kinward_owner} with automatic commit
     */
    static LoaderDoors open(Connection owner) throws SQLException {
        var closed = new ArrayList<String>();
        try (var statement = owner.createStatement()) {
            try (var rows = statement.executeQuery(CLOSED)) {
                while (rows.next()) {
                    closed.add("casework." + rows.getString(1));
                }
            }
            statement.execute("grant" + STANDING + "to kinward_loader");
            for (var table : closed) {
                statement.execute("grant " + rights(table) + " on " + table + " to kinward_loader");
                statement.execute("create policy " + POLICY + " on " + table
                        + " to kinward_loader using (true) with check (true)");
            }
        }
        return new LoaderDoors(owner, closed);
    }

    /** What the program has brought along and records refer to. */
    Told told() throws SQLException {
        var words = new ArrayList<Map.Entry<CodeList, String>>();
        var statements = new ArrayList<Told.Version>();
        try (var statement = owner.createStatement()) {
            try (var rows = statement
                    .executeQuery("select list, code from casework.shipped_code order by list, place")) {
                while (rows.next()) {
                    words.add(Map.entry(CodeList.valueOf(rows.getString("list")), rows.getString("code")));
                }
            }
            try (var rows = statement.executeQuery("select id, published_at from casework.data_use_statement")) {
                while (rows.next()) {
                    statements.add(new Told.Version(rows.getObject("id", UUID.class),
                            rows.getTimestamp("published_at").toInstant()));
                }
            }
        }
        return Told.of(words, statements);
    }

    @Override
    public void close() throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("revoke" + STANDING + "from kinward_loader");
            for (var table : opened) {
                statement.execute("drop policy " + POLICY + " on " + table);
                statement.execute("revoke " + rights(table) + " on " + table + " from kinward_loader");
            }
        }
    }

    /** A line of an event takes the next number of its event. */
    private static String rights(String table) {
        return table.equals("casework.event") ? "select, insert, update (last_number)" : "select, insert";
    }
}
