package org.kinward.persistence.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.DataUseStatement;
import org.kinward.core.consent.StatementText;
import org.kinward.core.consent.StatementVersion;

/** One text of one version, as a join brings it. */
record StatementRow(UUID id, int number, Instant publishedAt, StatementText text) {

    static StatementRow of(ResultSet row, int index) throws SQLException {
        var text = new StatementText(new SpokenLanguage(row.getString("language")), row.getString("told"),
                row.getString("cannot_keep"));
        return new StatementRow(row.getObject("id", UUID.class), row.getInt("number"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(), text);
    }

    /** Puts the texts of each version together; the order of the versions stays. */
    static List<DataUseStatement> together(List<StatementRow> rows) {
        var versions = new LinkedHashMap<UUID, List<StatementRow>>();
        rows.forEach(row -> versions.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row));
        return versions.values().stream().map(StatementRow::statement).toList();
    }

    private static DataUseStatement statement(List<StatementRow> rows) {
        var first = rows.getFirst();
        return new DataUseStatement(new StatementVersion(first.id()), first.number(), first.publishedAt(),
                rows.stream().map(StatementRow::text).toList());
    }
}
