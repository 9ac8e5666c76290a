package org.kinward.persistence.export;

import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away the locked files that nobody took in time. */
@Component
class ExportRound {

    private static final Logger LOG = LoggerFactory.getLogger(ExportRound.class);

    private final JdbcClient jobs;
    private final TransactionTemplate transaction;

    ExportRound(@Qualifier("jobsJdbc") JdbcClient jobs,
            @Qualifier("jobsTransactions") PlatformTransactionManager manager) {
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(manager);
    }

    /** What is not over yet the fence does not give to the program. */
    @Scheduled(fixedDelayString = "${kinward.exports.look-every:1m}", initialDelayString = "1m")
    void takeAwayWhatIsOver() {
        int gone = Objects.requireNonNull(
                transaction.execute(_ -> jobs.sql("delete from casework.export_file").update()));
        if (gone > 0) {
            LOG.info("{} files of exports were not taken in time and are gone", gone);
        }
    }
}
