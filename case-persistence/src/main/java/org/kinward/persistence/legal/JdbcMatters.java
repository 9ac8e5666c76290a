package org.kinward.persistence.legal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.legal.matter.Amount;
import org.kinward.core.legal.matter.LawUsed;
import org.kinward.core.legal.matter.Matter;
import org.kinward.core.legal.matter.MatterId;
import org.kinward.core.legal.matter.MatterKind;
import org.kinward.core.legal.matter.MatterLine;
import org.kinward.core.legal.matter.MatterState;
import org.kinward.core.legal.matter.Matters;
import org.kinward.core.legal.matter.SentenceKind;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Legal matters and their lines, only added to. A hearing is a task of who helps, who sees nothing else of the record. */
@Repository
class JdbcMatters implements Matters {

    private final JdbcClient casework;

    private final LegalSeal seal;

    JdbcMatters(@Qualifier("caseworkJdbc") JdbcClient casework, LegalSeal seal) {
        this.casework = casework;
        this.seal = seal;
    }

    @Override
    @Transactional
    public void add(Matter matter) {
        var first = matter.lines().getFirst();
        casework.sql("""
                insert into casework.legal_matter (id, case_file_id, kind, begun_by, begun_at) values (:id, :file, :kind, :by, :at)
                """).param("id", matter.id().value()).param("file", matter.file().value())
                .param("kind", matter.kind().name()).param("by", first.by().value())
                .param("at", LegalColumns.column(first.at())).update();
        line(matter, Optional.empty());
    }

    @Override
    @Transactional
    public boolean move(Matter moved) {
        return line(moved, Optional.of(moved.lines().get(moved.lines().size() - 2).state()));
    }

    /** Keeps the last line of it. */
    private boolean line(Matter matter, Optional<MatterState> before) {
        var line = matter.lines().getLast();
        var number = matter.lines().size();
        var facts = line.facts();
        return casework.sql("""
                insert into casework.legal_line (matter_id, kind, number, state, state_before, day, law, units, currency, sentence,
                    sealed, written_by, written_at)
                values (:id, :kind, :number, :state, :before, :day, :law, :units, :currency, :sentence, :sealed, :by, :at)
                on conflict do nothing
                """).param("id", matter.id().value()).param("kind", matter.kind().name()).param("number", number)
                .param("state", line.state().name()).param("before", before.map(Enum::name).orElse(null))
                .param("day", facts.day().map(LegalColumns::column).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("law", facts.law().map(Enum::name).orElse(null))
                .param("units", facts.amount().map(Amount::units).orElse(null), Types.BIGINT)
                .param("currency", facts.amount().map(Amount::currency).orElse(null))
                .param("sentence", facts.sentence().map(Enum::name).orElse(null))
                .param("sealed", seal.lock(matter.file(), label(matter.id(), number), line.words()))
                .param("by", line.by().value()).param("at", LegalColumns.column(line.at())).update() == 1;
    }

    @Override
    @Transactional
    public Optional<Matter> find(MatterId id) {
        return casework.sql("select * from casework.legal_matter where id = :id").param("id", id.value())
                .query(this::matter).optional();
    }

    @Override
    @Transactional
    public List<Matter> of(CaseFileId file) {
        return casework
                .sql("select * from casework.legal_matter where case_file_id = :file order by begun_at desc, id limit 200")
                .param("file", file.value()).query(this::matter).list();
    }

    @Override
    @Transactional
    public void remind(Matter matter, PersonId helper, Instant due) {
        var moved = casework.sql("""
                update casework.task set due_at = :due where kind = 'HEARING_DAY' and thing_id = :matter and done_at is null
                """).param("due", LegalColumns.column(due)).param("matter", matter.id().value()).update();
        if (moved == 0) {
            casework.sql("""
                    insert into casework.task (id, intake_id, agency_id, place_id, kind, urgent, for_whom, person_id, due_at, words,
                        thing_id)
                    select gen_random_uuid(), r.intake_id, r.agency_id, r.place_id, 'HEARING_DAY', false, 'person', r.person_id,
                        :due, '', :matter
                    from casework.legal_right r
                    where r.case_file_id = :file and r.person_id = :helper and r.ended_at is null
                    """).param("due", LegalColumns.column(due)).param("matter", matter.id().value())
                    .param("file", matter.file().value()).param("helper", helper.value()).update();
        }
    }

    @Override
    @Transactional
    public void reminded(Matter matter, PersonId by, Instant at) {
        casework.sql("""
                update casework.task set done_by = :by, done_at = :at
                where kind = 'HEARING_DAY' and thing_id = :matter and done_at is null
                """).param("by", by.value()).param("at", LegalColumns.column(at)).param("matter", matter.id().value())
                .update();
    }

    private Matter matter(ResultSet row, int index) throws SQLException {
        var id = new MatterId(LegalColumns.id(row, "id"));
        var file = LegalColumns.file(row);
        return new Matter(id, file, MatterKind.valueOf(row.getString("kind")),
                casework.sql("select * from casework.legal_line where matter_id = :id order by number")
                        .param("id", id.value()).query((line, _) -> line(id, file, line)).list());
    }

    private MatterLine line(MatterId id, CaseFileId file, ResultSet row) throws SQLException {
        var units = Optional.ofNullable(row.getObject("units", Long.class));
        var currency = row.getString("currency");
        var facts = new MatterLine.Facts(LegalColumns.moment(row, "day"),
                Optional.ofNullable(row.getString("law")).map(LawUsed::valueOf),
                units.map(amount -> new Amount(amount, currency)),
                Optional.ofNullable(row.getString("sentence")).map(SentenceKind::valueOf));
        return new MatterLine(MatterState.valueOf(row.getString("state")), facts,
                seal.open(file, label(id, row.getInt("number")), row.getBytes("sealed")),
                LegalColumns.person(row, "written_by"), LegalColumns.moment(row, "written_at").orElseThrow());
    }

    private static String label(MatterId id, int number) {
        return "casework.legal_line.sealed|" + id.value() + "|" + number;
    }
}
