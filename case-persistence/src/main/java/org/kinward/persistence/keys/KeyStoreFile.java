package org.kinward.persistence.keys;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.sqlite.SQLiteConnection;

/** The key store's file: SQLite that overwrites what it deletes. Knows locked keys only. Used by one thread at a time. */
final class KeyStoreFile implements AutoCloseable {

    private static final List<String> SCHEMA = List.of(
            "create table if not exists agency_key (agency text primary key, wrapped text not null) strict",
            "create table if not exists child_key (child text not null, compartment text not null, agency text not null"
                    + " references agency_key, wrapped text not null, primary key (child, compartment)) strict",
            "create table if not exists erased_child (child text primary key) strict",
            "create table if not exists erased_part (child text not null, compartment text not null, at text not null,"
                    + " primary key (child, compartment)) strict",
            "create table if not exists copy_note (id text primary key, deed text not null, copied_at text not null) strict",
            "create table if not exists store (only_one integer primary key check (only_one = 1), id text not null) strict",
            "insert into store select 1, lower(hex(randomblob(16))) where not exists (select 1 from store)");

    private final Connection connection;

    /** Steps that may fail in the file. */
    interface Work<T> {

        T run() throws SQLException;
    }

    /** An agency's key, locked with the root key under its label. */
    record AgencyKey(String agency, String wrapped) {

        String label() {
            return "keystore.agency_key." + agency;
        }

        AgencyKey wrapped(byte[] bytes) {
            return new AgencyKey(agency, Base64.getEncoder().encodeToString(bytes));
        }

        byte[] bytes() {
            return Base64.getDecoder().decode(wrapped);
        }
    }

    /** A child's key, locked with the agency's key under its label. */
    record ChildKey(String child, String compartment, String agency, String wrapped) {

        String label() {
            return "keystore.child_key." + child + "." + compartment + "." + agency;
        }

        ChildKey wrapped(byte[] bytes) {
            return new ChildKey(child, compartment, agency, Base64.getEncoder().encodeToString(bytes));
        }

        byte[] bytes() {
            return Base64.getDecoder().decode(wrapped);
        }
    }

    private KeyStoreFile(Connection connection) {
        this.connection = connection;
    }

    static KeyStoreFile open(Path path) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        try (var statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 2000");
            statement.execute("pragma journal_mode = delete");
            statement.execute("pragma synchronous = extra");
            statement.execute("pragma foreign_keys = on");
            statement.execute("pragma secure_delete = on");
            for (var table : SCHEMA) {
                statement.execute(table);
            }
        }
        return new KeyStoreFile(connection);
    }

    /** All of it or nothing of it. */
    <T> T inOne(Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var result = work.run();
            connection.commit();
            return result;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    List<AgencyKey> agencyKeys() throws SQLException {
        return rows("select agency, wrapped from agency_key order by agency",
                row -> new AgencyKey(row.getString(1), row.getString(2)));
    }

    void putAgencyKey(AgencyKey key) throws SQLException {
        change("insert into agency_key (agency, wrapped) values (?, ?)"
                + " on conflict (agency) do update set wrapped = excluded.wrapped", key.agency(), key.wrapped());
    }

    Optional<ChildKey> childKey(String child, String compartment) throws SQLException {
        return rows("select child, compartment, agency, wrapped from child_key where child = ? and compartment = ?",
                KeyStoreFile::childKey, child, compartment).stream().findFirst();
    }

    List<ChildKey> childKeysOf(String agency) throws SQLException {
        return rows("select child, compartment, agency, wrapped from child_key where agency = ?",
                KeyStoreFile::childKey, agency);
    }

    void addChildKey(ChildKey key) throws SQLException {
        change("insert into child_key (child, compartment, agency, wrapped) values (?, ?, ?, ?)", key.child(),
                key.compartment(), key.agency(), key.wrapped());
    }

    void replaceChildKey(ChildKey key) throws SQLException {
        change("update child_key set wrapped = ? where child = ? and compartment = ?", key.wrapped(), key.child(),
                key.compartment());
    }

    boolean isErased(String child) throws SQLException {
        return !rows("select child from erased_child where child = ?", row -> row.getString(1), child).isEmpty();
    }

    boolean erase(String child) throws SQLException {
        change("insert into erased_child (child) values (?) on conflict do nothing", child);
        return change("delete from child_key where child = ?", child);
    }

    /** The next erased children, in the order of their symbols. */
    List<String> erasedAfter(String last, int atMost) throws SQLException {
        return rows("select child from erased_child where child > ? order by child limit ?", row -> row.getString(1),
                last, atMost);
    }

    /** What tells this store from every other one, kept by every copy of it. */
    String id() throws SQLException {
        return rows("select id from store", row -> row.getString(1)).getFirst();
    }

    /** The file as it is at this moment; what was deleted is overwritten in it, too. */
    byte[] serialized() throws SQLException {
        return connection.unwrap(SQLiteConnection.class).serialize("main");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static ChildKey childKey(ResultSet row) throws SQLException {
        return new ChildKey(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    /** How a row becomes a value. */
    interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> rows(String sql, Reading<T> reading, Object... values) throws SQLException {
        try (var statement = prepared(sql, values); var found = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (found.next()) {
                rows.add(reading.of(found));
            }
            return rows;
        }
    }

    /** True, so that it can be the last step of some work. */
    boolean change(String sql, Object... values) throws SQLException {
        try (var statement = prepared(sql, values)) {
            statement.executeUpdate();
            return true;
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int position = 0; position < values.length; position++) {
            statement.setObject(position + 1, values[position]);
        }
        return statement;
    }
}
