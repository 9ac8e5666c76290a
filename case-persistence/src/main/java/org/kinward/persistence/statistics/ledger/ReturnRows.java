package org.kinward.persistence.statistics.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.ledger.StatutoryReturn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signed returns, from and to their rows. */
record ReturnRows(JdbcClient sql, FamilyId family) {

    List<StatutoryReturn> all() {
        return sql.sql("select * from statistics.statutory_return where family_id = ? order by number")
                .param(family.value()).query((row, _) -> new StatutoryReturn(row.getObject("day", LocalDate.class),
                        new StatutoryReturn.To(row.getString("authority"), row.getString("law"),
                                row.getString("reason")),
                        new StatutoryReturn.Of(YearMonth.from(row.getObject("from_month", LocalDate.class)),
                                YearMonth.from(row.getObject("to_month", LocalDate.class)),
                                List.of((UUID[]) row.getArray("places").getArray())),
                        new StatutoryReturn.Signature(row.getObject("signed_by", UUID.class),
                                row.getString("signed_as"),
                                row.getObject("signed_at", OffsetDateTime.class).toInstant()),
                        counted(row)))
                .list();
    }

    /** Older ones do not know it. */
    private static Optional<StatutoryReturn.Counted> counted(ResultSet row) throws SQLException {
        var hash = row.getString("snapshot_hash");
        return hash == null ? Optional.empty()
                : Optional.of(new StatutoryReturn.Counted(row.getInt("snapshot"), hash));
    }

    void add(int number, StatutoryReturn signed) {
        sql.sql("insert into statistics.statutory_return values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").params(
                family.value(), number, signed.day(), signed.to().authority(), signed.to().law(),
                signed.to().reason(), signed.signature().name(), signed.of().from().atDay(1), signed.of().to().atDay(1),
                signed.of().places().toArray(UUID[]::new), signed.signature().by(),
                FamilyRows.moment(signed.signature().at()))
                .param(signed.counted().map(StatutoryReturn.Counted::number).orElse(null))
                .param(signed.counted().map(StatutoryReturn.Counted::hash).orElse(null)).update();
    }
}
