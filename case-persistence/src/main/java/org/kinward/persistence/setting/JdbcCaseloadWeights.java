package org.kinward.persistence.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.kinward.core.casefile.weight.CaseloadWeight;
import org.kinward.core.casefile.weight.CaseloadWeights;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Weights in hundredths. */
@Repository
class JdbcCaseloadWeights extends JdbcAgencySetting<CaseloadWeight> implements CaseloadWeights {

    JdbcCaseloadWeights(@Qualifier("caseworkJdbc") JdbcClient casework) {
        super(casework, "casework.caseload_weight", CaseloadWeight.SHIPPED);
    }

    @Override
    CaseloadWeight read(ResultSet row) throws SQLException {
        return new CaseloadWeight(row.getInt("in_a_house"), row.getInt("at_home"), row.getInt("across_a_border"));
    }

    @Override
    List<Column> columns(CaseloadWeight value) {
        return List.of(new Column("in_a_house", value.inAHouse()), new Column("at_home", value.atHome()),
                new Column("across_a_border", value.acrossABorder()));
    }
}
