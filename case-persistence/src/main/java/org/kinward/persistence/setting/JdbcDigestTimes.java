package org.kinward.persistence.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.kinward.core.task.digest.DigestTime;
import org.kinward.core.task.digest.DigestTimes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mail of the day. */
@Repository
class JdbcDigestTimes extends JdbcAgencySetting<DigestTime> implements DigestTimes {

    JdbcDigestTimes(@Qualifier("caseworkJdbc") JdbcClient casework) {
        super(casework, "casework.digest_time", DigestTime.SHIPPED);
    }

    @Override
    DigestTime read(ResultSet row) throws SQLException {
        return new DigestTime(row.getBoolean("is_on"), row.getInt("hour"));
    }

    @Override
    List<Column> columns(DigestTime value) {
        return List.of(new Column("is_on", value.on()), new Column("hour", value.hour()));
    }
}
