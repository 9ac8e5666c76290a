package org.kinward.persistence.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.kinward.core.aftercare.OfAge;
import org.kinward.core.child.BirthInterval;
import org.kinward.core.retention.RetentionRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives every closed file its day, by the rule of its agency, whichever way it was closed: by a person, by a transfer, or before
 * there were rules. It gives days and destroys nothing.
 */
@Component
class RetentionRound {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRound.class);

    private static final int AT_ONCE = 500;

    private static final String WITHOUT_A_DAY = """
            select f.id, m.number, m.moved_at, g.time_zone, a.birth_earliest, a.birth_latest, r.after_closing, r.after_eighteen,
                r.source
            from casework.case_file f join account.agency g on g.id = f.agency_id
            cross join lateral (select o.number, o.moved_at from casework.file_move o where o.case_file_id = f.id
                and o.state = 'CLOSED' order by o.number desc limit 1) m
            left join casework.first_hour_sex_age a on a.intake_id = f.intake_id
            left join lateral (select o.* from casework.retention_rule o where o.agency_id = f.agency_id
                order by o.number desc limit 1) r on true
            where f.state = 'closed' and not exists (select from casework.retention_line l where l.case_file_id = f.id
                and l.closing_number = m.number)
            order by f.id limit :most
            """;

    private final JdbcClient jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RetentionRound(@Qualifier("jobsJdbc") JdbcClient jobs,
            @Qualifier("jobsTransactions") PlatformTransactionManager manager, Clock clock) {
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${kinward.retention.look-every:10m}", initialDelayString = "1m")
    void look() {
        int given = look(clock.instant());
        if (given > 0) {
            LOG.info("{} closed files got the day on which somebody looks at them", given);
        }
    }

    /** How many files got a day, at this moment. */
    int look(Instant now) {
        var all = 0;
        int given;
        do {
            given = Objects.requireNonNull(transaction.execute(_ -> give(now)));
            all += given;
        } while (given == AT_ONCE);
        return all;
    }

    private int give(Instant now) {
        var closed = jobs.sql(WITHOUT_A_DAY).param("most", AT_ONCE).query((row, _) -> Closed.of(row)).list();
        jobs.sql("""
                insert into casework.retention_line (case_file_id, closing_number, number, due_on, because, written_at)
                select file, closing, 1, due, why, :at from unnest(:files::uuid[], :closings::int[], :dues::date[], :whys::text[])
                    as one (file, closing, due, why) on conflict do nothing
                """).param("files", of(closed, one -> one.file().toString()))
                .param("closings", of(closed, one -> Integer.toString(one.closing())))
                .param("dues", of(closed, one -> one.due().on().toString()))
                .param("whys", of(closed, one -> one.due().why().name()))
                .param("at", now.atOffset(ZoneOffset.UTC)).update();
        return closed.size();
    }

    private static String[] of(List<Closed> closed, Function<Closed, String> part) {
        return closed.stream().map(part).toArray(String[]::new);
    }

    /** A closed file and its day. */
    private record Closed(UUID file, int closing, RetentionRule.Date due) {

        static Closed of(ResultSet row) throws SQLException {
            var on = row.getObject("moved_at", OffsetDateTime.class)
                    .atZoneSameInstant(ZoneId.of(row.getString("time_zone"))).toLocalDate();
            var rule = row.getString("source") == null ? RetentionRule.SHIPPED : JdbcRetentionRules.rule(row);
            return new Closed(row.getObject("id", UUID.class), row.getInt("number"), rule.date(on, age(row)));
        }

        private static Optional<OfAge> age(ResultSet row) throws SQLException {
            var earliest = row.getObject("birth_earliest", LocalDate.class);
            var latest = row.getObject("birth_latest", LocalDate.class);
            return earliest == null || latest == null ? Optional.empty()
                    : Optional.of(new OfAge(new BirthInterval(YearMonth.from(earliest), YearMonth.from(latest))));
        }
    }
}
