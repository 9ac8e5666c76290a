package org.kinward.persistence.export;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.export.Export;
import org.kinward.core.export.ExportFiles;
import org.kinward.core.export.ExportId;
import org.kinward.core.export.ExportPlan;
import org.kinward.core.export.Exports;
import org.kinward.core.statistics.question.Period;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Exports in five tables: what is asked for, and what became of it, which is only added to. */
@Repository
class JdbcExports implements Exports, ExportFiles {

    private final JdbcClient casework;

    JdbcExports(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void begin(Export export) {
        var begun = export.begun();
        casework.sql("""
                insert into casework.export (id, agency_id, begun_by, begun_at) values (:id, :agency, :by, :at)
                on conflict do nothing
                """).param("id", export.id().value()).param("agency", begun.agency().value())
                .param("by", begun.by().value()).param("at", column(begun.at())).update();
    }

    @Override
    @Transactional
    public Optional<Export> find(ExportId id) {
        return casework.sql(ExportRow.SELECT).param("id", id.value()).query((row, _) -> ExportRow.read(row)).optional();
    }

    @Override
    @Transactional
    public boolean plan(ExportId id, ExportPlan plan) {
        var period = plan.filter().map(ExportPlan.Filter::period);
        return casework.sql("""
                update casework.export set revision = revision + 1, fields = :fields, happening = :happening,
                    from_month = :from::date, to_month = :to::date, purpose = :purpose, recipient = :recipient
                where id = :id and asked_at is null
                """).param("fields", plan.fields().stream().sorted().map(Enum::name).toArray(String[]::new))
                .param("happening", plan.filter().map(filter -> filter.happening().name()).orElse(null))
                .param("from", period.map(Period::from).map(JdbcExports::day).orElse(null))
                .param("to", period.map(Period::to).map(JdbcExports::day).orElse(null))
                .param("purpose", plan.aim().map(ExportPlan.Aim::purpose).orElse(null))
                .param("recipient", plan.aim().map(ExportPlan.Aim::recipient).orElse(null))
                .param("id", id.value()).update() == 1;
    }

    @Override
    @Transactional
    public boolean ask(ExportId id, long revision, Export.Asked asked) {
        return casework.sql("""
                update casework.export set asked_at = :at, snapshot = :snapshot, asked_rows = :rows
                where id = :id and revision = :revision and asked_at is null
                """).param("at", column(asked.at())).param("snapshot", asked.snapshot()).param("rows", asked.rows())
                .param("id", id.value()).param("revision", revision).update() == 1;
    }

    @Override
    @Transactional
    public int alone(AgencyId agency, Instant since) {
        return casework.sql("select casework.rows_alone(:agency, :since)").param("agency", agency.value())
                .param("since", column(since)).query(Integer.class).single();
    }

    @Override
    @Transactional
    public boolean answer(ExportId id, Export.Answered answered) {
        return casework.sql("""
                insert into casework.export_answer (export_id, answered_by, answered_at, agreed, reason)
                values (:id, :by, :at, :agreed, :reason) on conflict do nothing
                """).param("id", id.value()).param("by", answered.by().value()).param("at", column(answered.at()))
                .param("agreed", answered.agreed()).param("reason", answered.reason()).update() == 1;
    }

    @Override
    @Transactional
    public boolean keep(ExportId id, Export.Made made, byte[] locked) {
        var isFirst = casework.sql("""
                insert into casework.export_made (export_id, made_at, made_rows, bytes, sha256)
                values (:id, :at, :rows, :bytes, :sha256) on conflict do nothing
                """).param("id", id.value()).param("at", column(made.at())).param("rows", made.rows())
                .param("bytes", made.bytes()).param("sha256", made.sha256()).update() == 1;
        return isFirst && casework.sql("insert into casework.export_file (export_id, locked) values (:id, :locked)")
                .param("id", id.value()).param("locked", locked).update() == 1;
    }

    /** Whoever adds the line is the one who takes it; of two at once the database lets one. */
    @Override
    @Transactional
    public Optional<byte[]> take(ExportId id, Export.Taken taken) {
        var locked = casework.sql("select locked from casework.export_file where export_id = :id")
                .param("id", id.value()).query((row, _) -> row.getBytes(1)).optional();
        if (locked.isEmpty() || casework.sql("""
                insert into casework.export_taken (export_id, taken_by, taken_at) values (:id, :by, :at)
                on conflict do nothing
                """).param("id", id.value()).param("by", taken.by().value()).param("at", column(taken.at()))
                .update() == 0) {
            return Optional.empty();
        }
        casework.sql("delete from casework.export_file where export_id = :id").param("id", id.value()).update();
        return locked;
    }

    private static String day(YearMonth month) {
        return month.atDay(1).toString();
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
