package org.kinward.persistence.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.plan.PlanId;
import org.kinward.core.plan.talk.AnswererSays;
import org.kinward.core.plan.talk.ChildSays;
import org.kinward.core.plan.talk.Talk;
import org.kinward.core.plan.talk.Talks;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a talk, only ever added. */
@Repository
class JdbcPlanTalks implements Talks {

    private final JdbcClient casework;

    JdbcPlanTalks(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Talk talk) {
        int kept = casework.sql("""
                insert into casework.plan_talk (plan_id, number, held_on, child_says, child_words, answerer_says, answerer,
                    answerer_words, written_by, written_at)
                select :plan, coalesce(max(t.number), 0) + 1, :on, :child, :childWords, :says, :who, :words, :by, :at
                from casework.plan_talk t where t.plan_id = :plan on conflict do nothing
                """).param("plan", talk.plan().value()).param("on", talk.on())
                .param("child", talk.child().says().name()).param("childWords", talk.child().words())
                .param("says", talk.answerer().says().name()).param("who", talk.answerer().who().name())
                .param("words", talk.answerer().words()).param("by", talk.by().value())
                .param("at", PlanColumns.column(talk.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    @Transactional
    public List<Talk> of(PlanId plan) {
        return casework.sql("select t.* from casework.plan_talk t where t.plan_id = :plan order by t.number desc")
                .param("plan", plan.value()).query((row, _) -> talk(plan, row)).list();
    }

    private static Talk talk(PlanId plan, ResultSet row) throws SQLException {
        return new Talk(plan, PlanColumns.day(row, "held_on"),
                new Talk.Child(PlanColumns.constant(row, "child_says", ChildSays.class), row.getString("child_words")),
                new Talk.Answerer(PlanColumns.constant(row, "answerer_says", AnswererSays.class),
                        PlanColumns.constant(row, "answerer", AnswererKind.class), row.getString("answerer_words")),
                PlanColumns.person(row, "written_by"), PlanColumns.moment(row, "written_at"));
    }
}
