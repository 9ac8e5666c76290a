package org.kinward.persistence.legal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.legal.offender.RightsProblem;
import org.kinward.core.legal.offender.RightsProblemId;
import org.kinward.core.legal.offender.RightsProblems;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Problems of rights: added to, and ended once. */
@Repository
class JdbcRightsProblems implements RightsProblems {

    private final JdbcClient casework;

    JdbcRightsProblems(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(RightsProblem problem) {
        casework.sql("""
                insert into casework.rights_problem (id, case_file_id, treated, words, said_by, said_at)
                values (:id, :file, :treated, :words, :by, :at)
                """).param("id", problem.id().value()).param("file", problem.file().value())
                .param("treated", problem.treated().name()).param("words", problem.words())
                .param("by", problem.said().by().value()).param("at", LegalColumns.column(problem.said().at()))
                .update();
    }

    @Override
    @Transactional
    public Optional<RightsProblem> find(RightsProblemId id) {
        return casework.sql("select * from casework.rights_problem where id = :id").param("id", id.value())
                .query(JdbcRightsProblems::problem).optional();
    }

    @Override
    @Transactional
    public List<RightsProblem> of(CaseFileId file) {
        return casework
                .sql("select * from casework.rights_problem where case_file_id = :file order by said_at desc, id limit 100")
                .param("file", file.value()).query(JdbcRightsProblems::problem).list();
    }

    @Override
    @Transactional
    public boolean end(RightsProblem ended) {
        var how = ended.end().orElseThrow();
        return casework.sql("""
                update casework.rights_problem set ended_how = :how, ended_by = :by, ended_at = :at
                where id = :id and ended_at is null
                """).param("id", ended.id().value()).param("how", how.how().name()).param("by", how.by().value())
                .param("at", LegalColumns.column(how.at())).update() == 1;
    }

    private static RightsProblem problem(ResultSet row, int index) throws SQLException {
        var problem = new RightsProblem(new RightsProblemId(LegalColumns.id(row, "id")), LegalColumns.file(row),
                RightsProblem.Treated.valueOf(row.getString("treated")), row.getString("words"),
                new RightsProblem.Said(LegalColumns.person(row, "said_by"),
                        LegalColumns.moment(row, "said_at").orElseThrow()),
                Optional.empty());
        var how = row.getString("ended_how");
        return how == null ? problem
                : problem.ended(new RightsProblem.Ended(RightsProblem.ProblemEnd.valueOf(how),
                        LegalColumns.person(row, "ended_by"), LegalColumns.moment(row, "ended_at").orElseThrow()));
    }
}
