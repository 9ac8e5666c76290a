package org.kinward.persistence.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.kinward.core.closing.term.ClosingTerm;
import org.kinward.core.closing.term.ClosingTerms;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Within how many days a closed file is opened again. */
@Repository
class JdbcClosingTerms extends JdbcAgencySetting<ClosingTerm> implements ClosingTerms {

    JdbcClosingTerms(@Qualifier("caseworkJdbc") JdbcClient casework) {
        super(casework, "casework.closing_term", ClosingTerm.SHIPPED);
    }

    @Override
    ClosingTerm read(ResultSet row) throws SQLException {
        return new ClosingTerm(row.getInt("days"), row.getInt("lead_months"));
    }

    @Override
    List<Column> columns(ClosingTerm value) {
        return List.of(new Column("days", value.days()), new Column("lead_months", value.leadMonths()));
    }
}
