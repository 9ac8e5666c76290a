package org.kinward.persistence.statistics.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.desk.ReleaseJobs;
import org.kinward.core.statistics.ledger.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Releases that are worked out, in PostgreSQL; an index sees to it that a family has one at a time. */
@Repository
class JdbcReleaseJobs implements ReleaseJobs {

    private static final String GOES_ON = " step in ('WAITING', 'COUNTING', 'SEARCHING', 'KEEPING')";

    private final LedgerTransactions transactions;

    JdbcReleaseJobs(LedgerTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public ReleaseJob ask(AgencyId agency, ReleaseJob wanted) {
        return transactions.of(agency, sql -> {
            found(sql, wanted.family()).filter(last -> last.isLeft(wanted.asked().at()))
                    .ifPresent(left -> move(sql, left, ReleaseJob.Step.STOPPED, wanted.asked().at()));
            sql.sql("insert into statistics.release_job values (?, ?, ?, ?, ?, ?, ?, null, ?) on conflict do nothing")
                    .params(wanted.id(), wanted.family().value(), wanted.asked().audience().name(),
                            wanted.asked().day(), wanted.asked().by().value(), FamilyRows.moment(wanted.asked().at()),
                            wanted.step().name(), FamilyRows.moment(wanted.movedAt()))
                    .update();
            return found(sql, wanted.family()).orElseThrow();
        });
    }

    @Override
    public Optional<ReleaseJob> last(AgencyId agency, FamilyId family) {
        return transactions.read(agency, sql -> found(sql, family));
    }

    @Override
    public boolean move(AgencyId agency, ReleaseJob job, ReleaseJob.Step step, Instant at) {
        return transactions.of(agency, sql -> move(sql, job, step, at));
    }

    @Override
    public void refuse(AgencyId agency, ReleaseJob job, ReleaseJob.Why why, Instant at) {
        transactions.of(agency, sql -> sql
                .sql("update statistics.release_job set step = 'REFUSED', reason = ?, moved_at = ? where id = ? and"
                        + GOES_ON)
                .params(why.name(), FamilyRows.moment(at), job.id()).update());
    }

    private static boolean move(JdbcClient sql, ReleaseJob job, ReleaseJob.Step step, Instant at) {
        return sql.sql("update statistics.release_job set step = ?, moved_at = ? where id = ? and" + GOES_ON)
                .params(step.name(), FamilyRows.moment(at), job.id()).update() == 1;
    }

    /** The one that goes on, else the last. */
    private static Optional<ReleaseJob> found(JdbcClient sql, FamilyId family) {
        return sql.sql("select * from statistics.release_job where family_id = ? order by" + GOES_ON
                + " desc, asked_at desc, id limit 1").param(family.value()).query((row, _) -> job(row)).optional();
    }

    private static ReleaseJob job(ResultSet row) throws SQLException {
        return new ReleaseJob(row.getObject("id", UUID.class), new FamilyId(row.getObject("family_id", UUID.class)),
                new ReleaseJob.Asked(Audience.valueOf(row.getString("audience")),
                        new PersonId(row.getObject("asked_by", UUID.class)),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getObject("day", LocalDate.class)),
                ReleaseJob.Step.valueOf(row.getString("step")),
                Optional.ofNullable(row.getString("reason")).map(ReleaseJob.Why::valueOf),
                row.getObject("moved_at", OffsetDateTime.class).toInstant());
    }
}
