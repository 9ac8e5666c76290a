package org.kinward.persistence.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.export.Export;
import org.kinward.core.export.ExportId;
import org.kinward.core.export.ExportPlan;
import org.kinward.core.export.safe.ExportField;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;

/** Reads an export with what became of it. */
final class ExportRow {

    static final String SELECT = """
            select e.id, e.agency_id, e.begun_by, e.begun_at, e.revision, e.fields, e.happening, e.from_month, e.to_month, e.purpose,
                e.recipient, e.asked_at, e.snapshot, e.asked_rows, e.asked_before, a.answered_by, a.answered_at, a.agreed, a.reason,
                m.made_at, m.made_rows, m.bytes, m.sha256, t.taken_by, t.taken_at
            from casework.export e left join casework.export_answer a on a.export_id = e.id
            left join casework.export_made m on m.export_id = e.id left join casework.export_taken t on t.export_id = e.id
            where e.id = :id
            """;

    private final ResultSet row;

    private ExportRow(ResultSet row) {
        this.row = row;
    }

    static Export read(ResultSet row) throws SQLException {
        return new ExportRow(row).export();
    }

    private Export export() throws SQLException {
        var begun = new Export.Begun(new AgencyId(row.getObject("agency_id", UUID.class)), person("begun_by"),
                at("begun_at").orElseThrow());
        return new Export(new ExportId(row.getObject("id", UUID.class)), row.getLong("revision"), begun, plan(),
                asked(), answered(), new Export.Handed(made(), taken()));
    }

    private ExportPlan plan() throws SQLException {
        Set<ExportField> fields = EnumSet.noneOf(ExportField.class);
        Arrays.stream((String[]) row.getArray("fields").getArray()).map(ExportField::valueOf).forEach(fields::add);
        var happening = row.getString("happening");
        var purpose = row.getString("purpose");
        return new ExportPlan(fields,
                happening == null ? Optional.empty() : Optional.of(new ExportPlan.Filter(Happening.valueOf(happening),
                        new Period(month("from_month"), month("to_month")))),
                purpose == null ? Optional.empty()
                        : Optional.of(new ExportPlan.Aim(purpose, row.getString("recipient"))));
    }

    private Optional<Export.Asked> asked() throws SQLException {
        var at = at("asked_at");
        return at.isEmpty() ? Optional.empty()
                : Optional.of(new Export.Asked(at.get(), row.getInt("snapshot"), row.getInt("asked_rows"),
                        row.getInt("asked_before")));
    }

    private Optional<Export.Answered> answered() throws SQLException {
        var at = at("answered_at");
        return at.isEmpty() ? Optional.empty()
                : Optional.of(new Export.Answered(person("answered_by"), at.get(), row.getBoolean("agreed"),
                        row.getString("reason")));
    }

    private Optional<Export.Made> made() throws SQLException {
        var at = at("made_at");
        return at.isEmpty() ? Optional.empty()
                : Optional.of(new Export.Made(at.get(), row.getInt("made_rows"), row.getLong("bytes"),
                        row.getString("sha256")));
    }

    private Optional<Export.Taken> taken() throws SQLException {
        var at = at("taken_at");
        return at.isEmpty() ? Optional.empty() : Optional.of(new Export.Taken(person("taken_by"), at.get()));
    }

    private PersonId person(String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private Optional<Instant> at(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private YearMonth month(String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
