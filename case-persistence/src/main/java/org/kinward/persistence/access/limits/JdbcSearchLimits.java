package org.kinward.persistence.access.limits;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

import org.kinward.core.access.search.SearchLimits;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts in the accounts pool and at once, so nothing that happens to the page takes it back. An open search costs one
 * statement: no fence stands around the count, so nobody is told who acts. Two at once cannot both be the last free one. As at
 * the sign-in, a clock that is set back makes nobody wait longer.
 */
@Component
final class JdbcSearchLimits implements SearchLimits {

    private static final String TAKE = """
            insert into account.search_limit as kept (person_id, kind, level, counted_at, guessed_at, open_at)
            values (:person, :kind, 1, :now, :now, :now)
            on conflict (person_id, kind) do update set level = LEVEL, open_at = OPENS_NEXT, counted_at = :now
            where OPENED <= :now
            """.replace("LEVEL", LeakingBucket.LEVEL).replace("OPENS_NEXT", LeakingBucket.OPENS_NEXT)
            .replace("OPENED", LeakingBucket.opened("kept"));

    private static final String OPENS = """
            select OPENED from account.search_limit kept where person_id = :person and kind = :kind
            """.replace("OPENED", LeakingBucket.opened("kept"));

    private static final String GUESSED = """
            update account.search_limit as kept set guesses = counted.guesses, guessed_at = :now,
                open_at = greatest(kept.open_at, :now + WAIT),
                noticed_at = case when counted.guesses >= :many and (kept.noticed_at is null
                    or kept.noticed_at < :now - interval '24 hours' or kept.noticed_at > :now) then :now
                    else kept.noticed_at end
            from (select LEFT + 1 as guesses
                from account.search_limit where person_id = :person and kind = :kind for update) counted
            where kept.person_id = :person and kept.kind = :kind
            returning coalesce(new.noticed_at = :now, false)
            """.replace("WAIT", LeakingBucket.wait("counted.guesses"))
            .replace("LEFT", LeakingBucket.left("guesses", "guessed_at", "(2 * :patient)"));

    private final JdbcClient accounts;
    private final TransactionTemplate transaction;
    private final SearchPatience patience;

    JdbcSearchLimits(@Qualifier("accountsDataSource") DataSource pool, SearchPatience patience) {
        this.accounts = JdbcClient.create(pool);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        this.patience = patience;
    }

    @Override
    public Optional<Duration> take(Looking looking) {
        return Objects.requireNonNull(
                transaction.execute(_ -> statement(TAKE, looking, patience.free(looking.kind())).update() == 1
                        ? Optional.<Duration>empty()
                        : Optional.of(left(looking))));
    }

    @Override
    public boolean guessed(Looking looking) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> statement(GUESSED, looking, patience.free()).query(Boolean.class).optional()
                        .orElse(false)));
    }

    private Duration left(Looking looking) {
        var opens = statement(OPENS, looking, patience.free(looking.kind()))
                .query((row, _) -> row.getObject(1, OffsetDateTime.class)).single();
        return Duration.between(looking.at(), opens.toInstant());
    }

    private JdbcClient.StatementSpec statement(String sql, Looking looking, int free) {
        return accounts.sql(sql).params(Map.of("person", looking.person().value(), "kind", looking.kind().name(),
                "now", at(looking.at()), "leak", patience.leakSeconds(looking.kind()), "free", free,
                "many", patience.guesses(), "longest", (double) patience.longest().toSeconds(),
                "patient", (double) patience.leak().toSeconds()));
    }

    /** The database keeps microseconds: a finer moment would come back later than it is. */
    private static OffsetDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
