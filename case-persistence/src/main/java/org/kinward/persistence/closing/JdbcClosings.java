package org.kinward.persistence.closing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.closing.Closing;
import org.kinward.core.closing.ClosingId;
import org.kinward.core.closing.Closings;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A closing and its versions, why something open does not stand in its way, and the moves of a file: only ever added to. */
@Repository
class JdbcClosings implements Closings {

    private final JdbcClient casework;

    JdbcClosings(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void write(Closing closing, Closing.By by) {
        if (closing.revision().number() == 0) {
            begin(closing, by);
        }
        var said = closing.said();
        int kept = casework.sql("""
                insert into casework.closing_line (closing_id, number, reason, said, words, checked, child, written_by, written_at)
                values (:id, :number, :reason, :said, :words, coalesce(string_to_array(nullif(:checked, ''), ','), '{}'), :child,
                    :by, :at) on conflict do nothing
                """).param("id", closing.id().value()).param("number", closing.revision().number() + 1)
                .param("reason", said.reason().code().word()).param("said", said.reason().said())
                .param("words", said.words())
                .param("checked", said.checked().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("child", said.child()).param("by", by.person().value())
                .param("at", ClosingRows.column(by.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
        closing.why().filter(why -> why.by().equals(by)).ifPresent(why -> why(closing, why));
    }

    private void begin(Closing closing, Closing.By by) {
        int kept = casework.sql("""
                insert into casework.closing (id, case_file_id, round, begun_by, begun_at)
                select :id, :file, count(*) + 1, :by, :at from casework.file_move m
                where m.case_file_id = :file and m.state = 'CLOSED' on conflict do nothing
                """).param("id", closing.id().value()).param("file", closing.file().value())
                .param("by", by.person().value()).param("at", ClosingRows.column(by.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    private void why(Closing closing, Closing.WhyOpen why) {
        casework.sql("""
                insert into casework.closing_why (closing_id, number, factors, words, said_by, said_at)
                values (:id, :number, string_to_array(:factors, ',')::uuid[], :words, :by, :at)
                """).param("id", closing.id().value()).param("number", closing.revision().number() + 1)
                .param("factors", why.factors().stream().map(one -> one.value().toString()).sorted()
                        .collect(Collectors.joining(",")))
                .param("words", why.words()).param("by", why.by().person().value())
                .param("at", ClosingRows.column(why.by().at())).update();
    }

    @Override
    @Transactional
    public Optional<Closing> find(ClosingId id) {
        return casework.sql(ClosingRows.SELECT + "where c.id = :id").param("id", id.value())
                .query((row, _) -> ClosingRows.closing(row)).optional();
    }

    @Override
    @Transactional
    public Optional<Closing> prepared(CaseFileId file) {
        return casework.sql(ClosingRows.SELECT + "where c.case_file_id = :file and m.closing_id is null")
                .param("file", file.value()).query((row, _) -> ClosingRows.closing(row)).optional();
    }

    @Override
    @Transactional
    public boolean close(Closing closing, Closing.By by) {
        return casework.sql("""
                insert into casework.file_move (case_file_id, number, state, state_before, closing_id, closing_number, moved_by,
                    moved_at)
                select :file, coalesce(max(m.number), 0) + 1, 'CLOSED', case when max(m.number) > 0 then 'OPEN' end, :closing,
                    :version, :by, :at
                from casework.file_move m where m.case_file_id = :file
                having count(*) % 2 = 0 on conflict do nothing
                """).param("file", closing.file().value()).param("closing", closing.id().value())
                .param("version", closing.revision().number()).param("by", by.person().value())
                .param("at", ClosingRows.column(by.at())).update() == 1;
    }

    @Override
    @Transactional
    public boolean reopen(CaseFileId file, Reopened reopened) {
        return casework.sql("""
                insert into casework.file_move (case_file_id, number, state, state_before, words, moved_by, moved_at)
                select :file, max(m.number) + 1, 'OPEN', 'CLOSED', :why, :by, :at
                from casework.file_move m where m.case_file_id = :file
                having count(*) % 2 = 1 on conflict do nothing
                """).param("file", file.value()).param("why", reopened.why())
                .param("by", reopened.by().person().value()).param("at", ClosingRows.column(reopened.by().at()))
                .update() == 1;
    }

    @Override
    @Transactional
    public List<FileMove> moves(CaseFileId file) {
        return casework.sql("select m.* from casework.file_move m where m.case_file_id = :file order by m.number")
                .param("file", file.value()).query((row, _) -> ClosingRows.move(row)).list();
    }
}
