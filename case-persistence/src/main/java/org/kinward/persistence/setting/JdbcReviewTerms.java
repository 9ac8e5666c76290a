package org.kinward.persistence.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.kinward.core.risk.term.ReviewTerm;
import org.kinward.core.risk.term.ReviewTerms;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** After how many hours a danger is looked at again. */
@Repository
class JdbcReviewTerms extends JdbcAgencySetting<ReviewTerm> implements ReviewTerms {

    JdbcReviewTerms(@Qualifier("caseworkJdbc") JdbcClient casework) {
        super(casework, "casework.review_term", ReviewTerm.SHIPPED);
    }

    @Override
    ReviewTerm read(ResultSet row) throws SQLException {
        return new ReviewTerm(row.getInt("immediate_hours"), row.getInt("high_hours"), row.getInt("medium_hours"),
                row.getInt("low_hours"));
    }

    @Override
    List<Column> columns(ReviewTerm value) {
        return List.of(new Column("immediate_hours", value.immediate()), new Column("high_hours", value.high()),
                new Column("medium_hours", value.medium()), new Column("low_hours", value.low()));
    }
}
