package org.kinward.persistence.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.kinward.core.access.signin.SignInLimits;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts tries in the database, so that they count on every node. Each count is one statement that says whether the
 * try was open before it: two tries at the same moment cannot both be the last free one. A clock that is set back locks
 * nobody out: a wait is counted from the last try, and one that was begun more than a minute ahead is over.
 */
@Component
final class JdbcSignInLimits implements SignInLimits {

    /** Later than two tries at once can be counted apart: a count from further ahead was made before the clock was set back. */
    private static final String SET_BACK = "(:now + interval '1 minute')";

    /** What is left of the count; time that runs backwards forgets nothing and adds nothing. */
    private static final String LEVEL = "greatest(0, kept.level - extract(epoch from greatest(interval '0',"
            + " :now - kept.counted_at)) / :leak) + 1";

    private static final String TAKE = """
            insert into account.sign_in_limit as kept (key_hash, level, open_at, counted_at) values (:key, 1, :now, :now)
            on conflict (key_hash) do update set
                level = LEVEL,
                open_at = :now + make_interval(secs => case when LEVEL <= :free then 0
                    else least(:longest, power(2, least(20, LEVEL - :free)))::float8 end),
                counted_at = :now
            returning case when old.counted_at > SET_BACK then :now
                else coalesce(old.open_at - greatest(interval '0', old.counted_at - :now), :now) end as opened, level
            """.replace("LEVEL", LEVEL).replace("SET_BACK", SET_BACK);

    private final JdbcClient accounts;
    private final TransactionTemplate transaction;

    JdbcSignInLimits(@Qualifier("accountsJdbc") JdbcClient accounts,
            @Qualifier("accountsTransactions") PlatformTransactionManager manager) {
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public Taken take(String name, String address, Instant moment) {
        // the database keeps microseconds: a finer moment would come back later than it is
        var now = moment.truncatedTo(ChronoUnit.MICROS);
        return Objects.requireNonNull(transaction.execute(state -> {
            var counted = Measure.of(plain(name), address).stream().map(measure -> count(measure, now)).toList();
            var opens = counted.stream().map(Counted::opened).max(Instant::compareTo).orElse(now);
            if (!opens.isAfter(now)) {
                return new Taken(Optional.empty(), counted.stream().anyMatch(Counted::last));
            }
            state.setRollbackOnly();
            return new Taken(Optional.of(Duration.between(now, opens)), false);
        }));
    }

    @Override
    public void giveBack(String name, String address, Instant now) {
        transaction.executeWithoutResult(_ -> Measure.of(plain(name), address)
                .forEach(measure -> accounts.sql("""
                        update account.sign_in_limit set level = greatest(0, level - 1), open_at = least(open_at, ?)
                        where key_hash = ?
                        """).param(at(now)).param(measure.key()).update()));
    }

    /** When the measure was open, and whether this try filled it up. */
    private record Counted(Instant opened, boolean last) {
    }

    private Counted count(Measure measure, Instant now) {
        return accounts.sql(TAKE).param("key", measure.key()).param("now", at(now)).param("leak", measure.leak())
                .param("free", measure.free()).param("longest", measure.longest())
                .query((row, _) -> new Counted(row.getObject("opened", OffsetDateTime.class).toInstant(),
                        measure.isFilledUpAt(row.getDouble("level"))))
                .single();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
