package org.kinward.persistence.returning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.step.ReturnSteps;
import org.kinward.core.returning.step.StepId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps of returns, and what came of them: only ever added to. */
@Repository
class JdbcReturnSteps implements ReturnSteps {

    private static final String SELECT = """
            select s.*, e.came, e.words as end_words, e.said_by, e.said_at
            from casework.return_step s left join casework.return_step_end e on e.step_id = s.id
            """;

    private final JdbcClient casework;

    JdbcReturnSteps(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean add(ReturnStep step, Written written) {
        return casework.sql("""
                insert into casework.return_step (id, case_file_id, what, side, words, due_on, planned_by, planned_at)
                values (:id, :file, :what, :side, :words, :due, :by, :at) on conflict do nothing
                """).param("id", step.id().value()).param("file", step.file().value()).param("what", step.what().name())
                .param("side", step.side().name()).param("words", step.words()).param("due", step.due())
                .param("by", written.by().value()).param("at", ReturnColumns.column(written.at())).update() == 1;
    }

    @Override
    @Transactional
    public Optional<ReturnStep> find(StepId id) {
        return casework.sql(SELECT + "where s.id = :id").param("id", id.value()).query((row, _) -> step(row))
                .optional();
    }

    @Override
    @Transactional
    public List<ReturnStep> of(CaseFileId file) {
        return casework.sql(SELECT + "where s.case_file_id = :file order by s.due_on, s.id")
                .param("file", file.value()).query((row, _) -> step(row)).list();
    }

    @Override
    @Transactional
    public boolean end(StepId id, ReturnStep.End end) {
        return casework.sql("""
                insert into casework.return_step_end (step_id, came, words, said_by, said_at)
                values (:id, :came, :words, :by, :at) on conflict do nothing
                """).param("id", id.value()).param("came", end.came().name()).param("words", end.words())
                .param("by", end.written().by().value()).param("at", ReturnColumns.column(end.written().at()))
                .update() == 1;
    }

    private static ReturnStep step(ResultSet row) throws SQLException {
        var came = row.getString("came");
        return new ReturnStep(new StepId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                ReturnStep.Doing.valueOf(row.getString("what")), ReturnStep.StepSide.valueOf(row.getString("side")),
                row.getString("words"), row.getObject("due_on", LocalDate.class),
                came == null ? Optional.empty()
                        : Optional.of(new ReturnStep.End(ReturnStep.StepCame.valueOf(came), row.getString("end_words"),
                                ReturnColumns.written(row, "said"))));
    }
}
