package org.kinward.reporting.export.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.export.Export;
import org.kinward.core.export.ExportId;
import org.kinward.core.export.ExportPlan;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Exports of an agency, the newest first; 100 at most. What the acting person may not see is not there. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class ExportLists {

    private static final String SELECT = """
            select e.id, e.agency_id, e.begun_by, e.begun_at, e.asked_at, e.snapshot, e.asked_rows, e.asked_before, b.name as begun_name,
                a.answered_by, a.answered_at, a.agreed, a.reason, s.name as answered_name,
                m.made_at, m.made_rows, m.bytes, m.sha256, t.taken_by, t.taken_at, p.name as taken_name
            from casework.export e left join casework.export_answer a on a.export_id = e.id
            left join casework.export_made m on m.export_id = e.id left join casework.export_taken t on t.export_id = e.id
            left join account.person b on b.id = e.begun_by left join account.person s on s.id = a.answered_by
            left join account.person p on p.id = t.taken_by
            where e.agency_id = :agency and
            """;

    private final JdbcClient casework;

    ExportLists(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** Those that were begun since then. */
    public List<ExportLine> since(AgencyId agency, Instant moment) {
        return casework.sql(SELECT + "e.begun_at > :since order by e.begun_at desc, e.id limit 100")
                .param("agency", agency.value()).param("since", moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> line(row)).list();
    }

    /** One of them, with the names of who acted. */
    public Optional<ExportLine> one(AgencyId agency, ExportId id) {
        return casework.sql(SELECT + "e.id = :id").param("agency", agency.value()).param("id", id.value())
                .query((row, _) -> line(row)).optional();
    }

    private static ExportLine line(ResultSet row) throws SQLException {
        var begun = new Export.Begun(new AgencyId(row.getObject("agency_id", UUID.class)), person(row, "begun_by"),
                at(row, "begun_at").orElseThrow());
        var export = new Export(new ExportId(row.getObject("id", UUID.class)), 0, begun, ExportPlan.NOTHING,
                asked(row), answered(row), new Export.Handed(made(row), taken(row)));
        return new ExportLine(export, new ExportLine.People(name(row, "begun_name").orElse(""),
                name(row, "answered_name"), name(row, "taken_name")));
    }

    private static Optional<Export.Asked> asked(ResultSet row) throws SQLException {
        var at = at(row, "asked_at");
        return at.isEmpty() ? Optional.empty()
                : Optional.of(new Export.Asked(at.get(), row.getInt("snapshot"), row.getInt("asked_rows"),
                        row.getInt("asked_before")));
    }

    private static Optional<Export.Answered> answered(ResultSet row) throws SQLException {
        var at = at(row, "answered_at");
        return at.isEmpty() ? Optional.empty()
                : Optional.of(new Export.Answered(person(row, "answered_by"), at.get(), row.getBoolean("agreed"),
                        row.getString("reason")));
    }

    private static Optional<Export.Made> made(ResultSet row) throws SQLException {
        var at = at(row, "made_at");
        return at.isEmpty() ? Optional.empty()
                : Optional.of(new Export.Made(at.get(), row.getInt("made_rows"), row.getLong("bytes"),
                        row.getString("sha256")));
    }

    private static Optional<Export.Taken> taken(ResultSet row) throws SQLException {
        var at = at(row, "taken_at");
        return at.isEmpty() ? Optional.empty() : Optional.of(new Export.Taken(person(row, "taken_by"), at.get()));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private static Optional<String> name(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
