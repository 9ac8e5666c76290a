package org.kinward.persistence.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.kinward.core.plan.term.PlanTerm;
import org.kinward.core.plan.term.PlanTerms;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** After how many days a child has a plan. */
@Repository
class JdbcPlanTerms extends JdbcAgencySetting<PlanTerm> implements PlanTerms {

    JdbcPlanTerms(@Qualifier("caseworkJdbc") JdbcClient casework) {
        super(casework, "casework.plan_term", PlanTerm.SHIPPED);
    }

    @Override
    PlanTerm read(ResultSet row) throws SQLException {
        return new PlanTerm(row.getInt("days"));
    }

    @Override
    List<Column> columns(PlanTerm value) {
        return List.of(new Column("days", value.days()));
    }
}
