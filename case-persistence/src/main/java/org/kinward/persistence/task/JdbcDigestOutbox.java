package org.kinward.persistence.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.task.digest.DigestOutbox;
import org.kinward.core.task.digest.MailAddress;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows of {@code account.mail_outbox}, taken like those of the other outbox: taking one is a transaction of its own and moves
 * its next try into the future, longer each time.
 */
@Repository
class JdbcDigestOutbox implements DigestOutbox {

    /** The address goes with the account; what is old says nothing any more. */
    private static final String SWEEP = """
            with gone as (delete from account.mail_address m using account.person p
                where p.id = m.person_id and p.disabled_at is not null)
            delete from account.mail_outbox o using account.person p, account.agency a where p.id = o.person_id
                and a.id = p.agency_id and (o.day < (:now::timestamptz at time zone a.time_zone)::date
                    - case when o.sent_at is null then 0 else 7 end
                or o.sent_at is null and (p.disabled_at is not null
                    or not exists (select from account.mail_address m where m.person_id = o.person_id)))
            """;

    private static final String LEAVE = """
            insert into account.mail_outbox (person_id, day, next_try_at, left_at)
            select p.id, (:now::timestamptz at time zone a.time_zone)::date, :now, :now
            from account.mail_address m join account.person p on p.id = m.person_id
            join account.agency a on a.id = p.agency_id
            cross join lateral (select t.is_on, t.hour from casework.digest_time t where t.agency_id = a.id
                order by t.number desc limit 1) d
            where p.disabled_at is null and a.ended_at is null and d.is_on
                and extract(hour from :now::timestamptz at time zone a.time_zone) >= d.hour
            on conflict do nothing
            """;

    private static final String TAKE = """
            with taken as (update account.mail_outbox set attempts = attempts + 1, next_try_at = :now::timestamptz
                    + least(interval '1 hour', interval '1 minute' * (1 << least(attempts, 6)))
                where (person_id, day) = (select o.person_id, o.day from account.mail_outbox o
                    where o.sent_at is null and o.next_try_at <= :now order by o.next_try_at, o.person_id limit 1
                    for update skip locked)
                returning person_id, day)
            select t.person_id, t.day, m.address,
                case when p.language_chosen_at is not null then p.language else a.language end as language
            from taken t join account.person p on p.id = t.person_id and p.disabled_at is null
            join account.agency a on a.id = p.agency_id join account.mail_address m on m.person_id = t.person_id
            """;

    private final JdbcClient accounts;
    private final TransactionTemplate transaction;

    JdbcDigestOutbox(@Qualifier("accountsJdbc") JdbcClient accounts,
            @Qualifier("accountsTransactions") PlatformTransactionManager manager) {
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public void leave(Instant now) {
        transaction.executeWithoutResult(_ -> {
            accounts.sql(SWEEP).param("now", column(now)).update();
            accounts.sql(LEAVE).param("now", column(now)).update();
        });
    }

    @Override
    public Optional<Letter> take(Instant now) {
        return Objects.requireNonNull(transaction.execute(_ -> accounts.sql(TAKE).param("now", column(now))
                .query((row, _) -> letter(row)).optional()));
    }

    @Override
    public void done(Letter letter, Instant now) {
        transaction.executeWithoutResult(_ -> accounts
                .sql("update account.mail_outbox set sent_at = :now where person_id = :person and day = :day")
                .param("now", column(now)).param("person", letter.person().value()).param("day", letter.day())
                .update());
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(new PersonId(row.getObject("person_id", UUID.class)), row.getObject("day", LocalDate.class),
                new MailAddress(row.getString("address")), row.getString("language"));
    }

    private static OffsetDateTime column(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }
}
