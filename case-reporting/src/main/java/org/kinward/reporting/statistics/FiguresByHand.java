package org.kinward.reporting.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.transaction.Transactional;
import org.kinward.core.statistics.progress.ByHand;
import org.kinward.core.statistics.progress.Cadence;
import org.kinward.core.statistics.progress.Layer;
import org.kinward.core.statistics.progress.ProgressReport;
import org.kinward.core.statistics.question.Period;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Figures of the reports of the own agency that people wrote: of each report the newest of an indicator, with who wrote it. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class FiguresByHand {

    /** The longest report begins so long before a month that it covers. */
    private static final int MONTHS_BACK = 5;

    private final JdbcClient casework;

    FiguresByHand(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** Those of reports that have a month in common with this period; by indicator, the newest months first. */
    public List<WrittenByHand> of(Period period, Predicate<ByHand> wanted) {
        return casework.sql("""
                select distinct on (x.report_id, x.what) x.report_id, x.what, x.figure, x.source, x.written_at, p.name,
                    r.layer, r.area, r.cadence, r.from_month
                from casework.progress_report r join casework.progress_by_hand x on x.report_id = r.id
                join account.person p on p.id = x.written_by
                where r.agency_id = any ((select casework.my_agencies())::uuid[]) and x.what = any (:wanted::text[])
                    and r.from_month between :from and :to
                order by x.report_id, x.what, x.number desc
                """)
                .param("wanted", Arrays.stream(ByHand.values()).filter(wanted).map(Enum::name).toArray(String[]::new))
                .param("from", period.from().minusMonths(MONTHS_BACK).atDay(1)).param("to", period.to().atDay(1))
                .query((row, _) -> written(row)).list().stream()
                .filter(one -> !one.of().period().to().isBefore(period.from()))
                .sorted(Comparator.comparing((WrittenByHand one) -> one.value().what())
                        .thenComparing(one -> one.of().from(), Comparator.reverseOrder())
                        .thenComparing(one -> one.of().area()))
                .toList();
    }

    private static WrittenByHand written(ResultSet row) throws SQLException {
        return new WrittenByHand(
                new ByHand.Value(ByHand.valueOf(row.getString("what")), row.getLong("figure"), row.getString("source")),
                row.getObject("report_id", UUID.class),
                new ProgressReport.About(Layer.valueOf(row.getString("layer")), row.getString("area"),
                        Cadence.valueOf(row.getString("cadence")),
                        YearMonth.from(row.getObject("from_month", LocalDate.class))),
                row.getString("name"), row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
