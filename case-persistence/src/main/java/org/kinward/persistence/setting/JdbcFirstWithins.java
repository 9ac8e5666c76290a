package org.kinward.persistence.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.kinward.core.needs.term.FirstWithin;
import org.kinward.core.needs.term.FirstWithins;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Within how many hours needs are assessed for the first time. */
@Repository
class JdbcFirstWithins extends JdbcAgencySetting<FirstWithin> implements FirstWithins {

    JdbcFirstWithins(@Qualifier("caseworkJdbc") JdbcClient casework) {
        super(casework, "casework.needs_first_within", FirstWithin.SHIPPED);
    }

    @Override
    FirstWithin read(ResultSet row) throws SQLException {
        return new FirstWithin(row.getInt("hours"));
    }

    @Override
    List<Column> columns(FirstWithin value) {
        return List.of(new Column("hours", value.hours()));
    }
}
