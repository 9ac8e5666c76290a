package org.kinward.persistence.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.kinward.core.shelter.term.HouseTerms;
import org.kinward.core.shelter.term.HouseTimes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hours and days of a house. */
@Repository
class JdbcHouseTerms extends JdbcAgencySetting<HouseTimes> implements HouseTerms {

    JdbcHouseTerms(@Qualifier("caseworkJdbc") JdbcClient casework) {
        super(casework, "casework.house_time", HouseTimes.SHIPPED);
    }

    @Override
    HouseTimes read(ResultSet row) throws SQLException {
        return new HouseTimes(
                new HouseTimes.Missing(row.getInt("told"), row.getInt("authority"), row.getInt("decided")),
                row.getInt("health"), row.getInt("first_look"), new HouseTimes.LongStays(row.getInt("long_stay"),
                        row.getInt("longer_stay"), row.getInt("longest_stay")),
                row.getInt("leaves_from"));
    }

    @Override
    List<Column> columns(HouseTimes value) {
        return List.of(new Column("told", value.missing().told()), new Column("authority", value.missing().authority()),
                new Column("decided", value.missing().decided()), new Column("health", value.health()),
                new Column("first_look", value.firstLook()), new Column("long_stay", value.stays().first()),
                new Column("longer_stay", value.stays().second()), new Column("longest_stay", value.stays().third()),
                new Column("leaves_from", value.leavesFrom()));
    }
}
