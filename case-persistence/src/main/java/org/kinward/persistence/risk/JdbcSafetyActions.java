package org.kinward.persistence.risk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.risk.action.Doer;
import org.kinward.core.risk.action.SafetyAction;
import org.kinward.core.risk.action.SafetyActionId;
import org.kinward.core.risk.action.SafetyActions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is done for safety, and what came of it: two tables that are only added to. */
@Repository
class JdbcSafetyActions implements SafetyActions {

    private static final String SELECT = """
            select a.id, a.case_file_id, a.words, a.doer, a.due_at, a.planned_by, a.planned_at, e.how,
                e.words as end_words, e.ended_by, e.ended_at
            from casework.safety_action a left join casework.safety_action_end e on e.action_id = a.id
            """;

    private final JdbcClient casework;

    JdbcSafetyActions(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(SafetyAction.Open action) {
        var planned = action.planned();
        casework.sql("""
                insert into casework.safety_action (id, case_file_id, words, doer, due_at, planned_by, planned_at)
                values (:id, :file, :words, :doer, :due, :by, :at) on conflict (id) do nothing
                """).param("id", action.id().value()).param("file", action.file().value())
                .param("words", planned.words()).param("doer", planned.who().name())
                .param("due", RiskColumns.column(planned.due())).param("by", planned.by().value())
                .param("at", RiskColumns.column(planned.at())).update();
    }

    @Override
    @Transactional
    public Optional<SafetyAction> find(SafetyActionId id) {
        return casework.sql(SELECT + "where a.id = :id").param("id", id.value()).query((row, _) -> action(row))
                .optional();
    }

    @Override
    @Transactional
    public List<SafetyAction> of(CaseFileId file) {
        return casework.sql(SELECT + "where a.case_file_id = :file order by a.planned_at desc, a.id")
                .param("file", file.value()).query((row, _) -> action(row)).list();
    }

    @Override
    @Transactional
    public boolean end(SafetyAction.Ended ended) {
        var end = ended.end();
        return casework.sql("""
                insert into casework.safety_action_end (action_id, how, words, ended_by, ended_at)
                values (:id, :how, :words, :by, :at) on conflict do nothing
                """).param("id", ended.id().value()).param("how", end.how().name()).param("words", end.words())
                .param("by", end.by().value()).param("at", RiskColumns.column(end.at())).update() == 1;
    }

    private static SafetyAction action(ResultSet row) throws SQLException {
        var planned = new SafetyAction.Planned(row.getString("words"), RiskColumns.constant(row, "doer", Doer.class),
                RiskColumns.moment(row, "due_at"), RiskColumns.person(row, "planned_by"),
                RiskColumns.moment(row, "planned_at"));
        var open = new SafetyAction.Open(new SafetyActionId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)), planned);
        return row.getString("how") == null ? open
                : open.ended(new SafetyAction.End(RiskColumns.constant(row, "how", SafetyAction.Came.class),
                        row.getString("end_words"), RiskColumns.person(row, "ended_by"),
                        RiskColumns.moment(row, "ended_at")));
    }
}
