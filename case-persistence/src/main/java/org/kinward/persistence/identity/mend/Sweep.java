package org.kinward.persistence.identity.mend;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away what was kept for a while only: it says who did something when, and nobody needs that any more. */
@Component
class Sweep {

    /** A page that was left open is sent again after a weekend, not after a week; the fence allows no shorter time. */
    static final Duration FORMS = Duration.ofDays(7);
    /** The most patient measure of tries has leaked to nothing within three hours (15 tries, one in ten minutes). */
    static final Duration TRIES = Duration.ofDays(1);

    private final JdbcClient jobs;
    private final TransactionTemplate asJobs;
    private final JdbcClient accounts;
    private final TransactionTemplate asAccounts;

    Sweep(@Qualifier("jobsJdbc") JdbcClient jobs, @Qualifier("jobsTransactions") PlatformTransactionManager asJobs,
            @Qualifier("accountsJdbc") JdbcClient accounts,
            @Qualifier("accountsTransactions") PlatformTransactionManager asAccounts) {
        this.jobs = jobs;
        this.asJobs = new TransactionTemplate(asJobs);
        this.accounts = accounts;
        this.asAccounts = new TransactionTemplate(asAccounts);
    }

    /** Takes old rows away, and leaves those that may still be asked for. */
    void run() {
        asJobs.executeWithoutResult(_ -> old(jobs, "casework.idempotency where claimed_at", FORMS));
        asAccounts.executeWithoutResult(_ -> old(accounts, "account.sign_in_limit where counted_at", TRIES));
    }

    private static void old(JdbcClient sql, String rows, Duration kept) {
        sql.sql("delete from " + rows + " < now() - make_interval(secs => ?)").param(kept.toSeconds()).update();
    }
}
