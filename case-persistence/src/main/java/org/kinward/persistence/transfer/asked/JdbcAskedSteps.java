package org.kinward.persistence.transfer.asked;

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
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.step.StepId;
import org.kinward.core.transfer.asked.AskedStep;
import org.kinward.core.transfer.asked.AskedSteps;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a step, answered once by the other agency, over once on the side that asked. */
@Repository
class JdbcAskedSteps implements AskedSteps {

    private final JdbcClient casework;

    JdbcAskedSteps(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean ask(AskedStep step) {
        var about = step.about();
        return casework.sql("""
                insert into casework.return_step_asked (step_id, intake_id, reference, from_agency_id, to_agency_id, what, due_at,
                    asked_by, asked_at, until_at)
                values (:step, :intake, :reference, :from, :to, :what, :due, :by, :at, :until) on conflict do nothing
                """).param("step", step.step().value()).param("intake", about.record().value())
                .param("reference", about.reference().symbols()).param("from", step.between().from().value())
                .param("to", step.between().to().value()).param("what", about.what().name())
                .param("due", column(step.due())).param("by", step.asked().person().value())
                .param("at", column(step.asked().at()))
                .param("until", step.until().map(JdbcAskedSteps::column).orElse(null)).update() == 1;
    }

    @Override
    @Transactional
    public Optional<AskedStep> find(StepId step) {
        return casework.sql(
                "select a.*, least(a.until_at, a.ended_at) as read_until from casework.return_step_asked a where a.step_id = :step")
                .param("step", step.value()).query((row, _) -> read(row)).optional();
    }

    @Override
    @Transactional
    public List<AskedStep> of(CaseFileId file) {
        return casework.sql("""
                select a.*, least(a.until_at, a.ended_at) as read_until from casework.return_step_asked a where a.intake_id = (select f.intake_id from casework.case_file f
                    where f.id = :file) order by a.due_at, a.step_id
                """).param("file", file.value()).query((row, _) -> read(row)).list();
    }

    @Override
    @Transactional
    public boolean answer(AskedStep answered) {
        var answer = answered.answer().orElseThrow();
        return casework.sql("""
                update casework.return_step_asked set came = :came, answer_words = :words, answered_by = :by, answered_at = :at
                where step_id = :step and came is null and ended_at is null
                """).param("step", answered.step().value()).param("came", answer.came().name())
                .param("words", answer.words()).param("by", answer.by().person().value())
                .param("at", column(answer.by().at())).update() == 1;
    }

    @Override
    @Transactional
    public void end(StepId step, Instant at) {
        casework.sql("update casework.return_step_asked set ended_at = :at where step_id = :step and ended_at is null")
                .param("step", step.value()).param("at", column(at)).update();
    }

    private static AskedStep read(ResultSet row) throws SQLException {
        var about = new AskedStep.About(new IntakeId(id(row, "intake_id")),
                new ReferenceNumber(row.getString("reference")), ReturnStep.Doing.valueOf(row.getString("what")));
        var came = row.getString("came");
        var answer = came == null ? Optional.<AskedStep.Answer>empty()
                : Optional.of(new AskedStep.Answer(ReturnStep.StepCame.valueOf(came), row.getString("answer_words"),
                        by(row, "answered")));
        return new AskedStep(new StepId(id(row, "step_id")), about,
                new AskedStep.Between(new AgencyId(id(row, "from_agency_id")), new AgencyId(id(row, "to_agency_id"))),
                by(row, "asked"), moment(row, "due_at"),
                Optional.ofNullable(row.getObject("read_until", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                answer);
    }

    private static AskedStep.By by(ResultSet row, String what) throws SQLException {
        return new AskedStep.By(new PersonId(id(row, what + "_by")), moment(row, what + "_at"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
