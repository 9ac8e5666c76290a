package org.kinward.persistence.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.statistics.saved.Asks;
import org.kinward.core.statistics.saved.SavedQuestion;
import org.kinward.core.statistics.saved.SavedQuestionId;
import org.kinward.core.statistics.saved.SavedQuestions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept questions: rows that are added to and never changed, the newest name holds. */
@Repository
class JdbcSavedQuestions implements SavedQuestions {

    private static final String ALL = """
            select q.id, q.kind, q.asks, n.name, n.named_by, n.named_at, n.number
            from casework.saved_question q
            join lateral (select * from casework.saved_question_name m where m.question_id = q.id
                order by m.number desc limit 1) n on true
            where q.agency_id = any ((select casework.my_agencies())::uuid[])
                and not exists (select from casework.saved_question_end e where e.question_id = q.id)
            order by lower(n.name), q.id
            """;

    private final JdbcClient casework;

    JdbcSavedQuestions(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public List<SavedQuestion> all() {
        return casework.sql(ALL).query((row, _) -> question(row)).list();
    }

    @Override
    @Transactional
    public void keep(SavedQuestion question, AgencyId agency) {
        int kept = casework.sql("""
                insert into casework.saved_question (id, agency_id, kind, asks, kept_by, kept_at)
                values (:id, :agency, :kind, :asks, :by, :at) on conflict do nothing
                """).param("id", question.id().value()).param("agency", agency.value())
                .param("kind", question.asks().kind()).param("asks", question.asks().filters())
                .param("by", question.name().by().value()).param("at", JdbcSnapshots.moment(question.name().at()))
                .update();
        if (kept > 0) {
            rename(question.id(), question.name(), Revision.NEW);
        }
    }

    @Override
    @Transactional
    public void rename(SavedQuestionId id, SavedQuestion.Named name, Revision seen) {
        int named = casework.sql("""
                insert into casework.saved_question_name (question_id, number, name, named_by, named_at)
                values (:id, :number, :name, :by, :at) on conflict do nothing
                """).param("id", id.value()).param("number", seen.number() + 1).param("name", name.name())
                .param("by", name.by().value()).param("at", JdbcSnapshots.moment(name.at())).update();
        if (named == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    @Transactional
    public void takeAway(SavedQuestionId id, SavedQuestion.Named by) {
        casework.sql("insert into casework.saved_question_end (question_id, ended_by, ended_at) values (:id, :by, :at) "
                + "on conflict do nothing").param("id", id.value()).param("by", by.by().value())
                .param("at", JdbcSnapshots.moment(by.at())).update();
    }

    private static SavedQuestion question(ResultSet row) throws SQLException {
        return new SavedQuestion(new SavedQuestionId(row.getObject("id", UUID.class)),
                new Asks(row.getString("kind"), row.getString("asks")),
                new SavedQuestion.Named(row.getString("name"), new PersonId(row.getObject("named_by", UUID.class)),
                        row.getObject("named_at", OffsetDateTime.class).toInstant()),
                new Revision(row.getLong("number")));
    }
}
