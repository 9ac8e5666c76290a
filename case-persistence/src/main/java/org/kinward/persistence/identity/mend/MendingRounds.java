package org.kinward.persistence.identity.mend;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.kinward.core.erasure.part.EndParts;
import org.kinward.core.identity.file.UnknownFiles;
import org.kinward.core.identity.mend.Finding;
import org.kinward.core.identity.mend.MendRights;
import org.kinward.core.identity.mend.MendVault;
import org.kinward.core.identity.mend.ReplayErasures;
import org.kinward.core.identity.mend.part.ReplayParts;
import org.kinward.core.identity.refused.RefusedWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Runs the outbox every moment and the comparison of both sides now and then, each on a thread of its own, so that a
 * long comparison never holds up a task.
 */
@Component
class MendingRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MendingRounds.class);

    private final OutboxWorker outbox;
    private final Comparisons comparisons;
    private final JdbcClient jobs;
    private final Duration pause;
    private volatile @Nullable ThreadPoolTaskScheduler threads;

    MendingRounds(OutboxWorker outbox, Comparisons comparisons, @Qualifier("jobsJdbc") JdbcClient jobs,
            @Value("${kinward.outbox.pause:1s}") Duration pause) {
        this.outbox = outbox;
        this.comparisons = comparisons;
        this.jobs = jobs;
        this.pause = pause;
    }

    /** Children are compared now and then, and old rows swept; rights more often, for one too many is a danger. */
    @Component
    record Comparisons(ReplayErasures erasures, MendVault children, MendRights rights, Old old, CopiesTold copies,
            @Value("${kinward.compare.after:1m}") Duration after) {
    }

    /** What was left lying. */
    @Component("oldThings")
    record Old(Sweep rows, ExpireErasures requests, UnknownFiles files, RefusedWords words, EndParts parts,
            ReplayParts back) {

        void sweep() {
            rows.run();
            requests.run();
            sweepFiles();
            sweepWords();
        }

        private void sweepFiles() {
            var swept = files.destroy();
            if (swept.destroyed() > 0) {
                LOG.warn("the vault held {} files that casework has never known; they were destroyed",
                        swept.destroyed());
            }
            if (swept.tooMany() > 0) {
                LOG.error("casework does not know {} files of the vault; nothing was destroyed, somebody must look why",
                        swept.tooMany());
            }
        }

        private void sweepWords() {
            var swept = words.destroy();
            if (swept.destroyed() > 0) {
                LOG.warn("the vault held {} details that children had refused; they were destroyed", swept.destroyed());
            }
            if (swept.tooMany() > 0) {
                LOG.error("casework does not know {} details of children who do not agree; nothing was destroyed, "
                        + "somebody must look why", swept.tooMany());
            }
        }
    }

    @Override
    public void start() {
        var rounds = rounds();
        var first = rounds.getClock().instant().plus(comparisons.after());
        var _ = rounds.scheduleWithFixedDelay(outbox::doAll, rounds.getClock().instant().plus(pause), pause);
        var _ = rounds.scheduleWithFixedDelay(this::compare, first, Duration.ofHours(1));
        var _ = rounds.scheduleWithFixedDelay(this::compareRights, first, Duration.ofMinutes(5));
        var _ = rounds.scheduleWithFixedDelay(() -> endParts(rounds, comparisons.old().parts()), first,
                Duration.ofHours(1));
        threads = rounds;
    }

    /**
     * A round that fails is a round later, whatever it threw, or nobody would notice that revocations are no longer mended.
     * What it threw may name a row, so only its kind is told.
     */
    static ThreadPoolTaskScheduler rounds() {
        var rounds = new ThreadPoolTaskScheduler();
        rounds.setPoolSize(3);
        rounds.setThreadFactory(Thread.ofVirtual().name("vault-mending-", 0).factory());
        rounds.setErrorHandler(failed -> LOG.warn("a round of vault mending failed and is tried again: {}",
                failed.getClass().getSimpleName()));
        rounds.initialize();
        return rounds;
    }

    /** Each part is a step of its own: one that cannot be ended holds up neither the others nor what is compared. */
    static void endParts(ThreadPoolTaskScheduler rounds, EndParts parts) {
        int late = parts.late();
        if (late > 0) {
            LOG.warn("{} parts of files were to be erased more than an hour ago and are still there", late);
        }
        for (var part : parts.waiting()) {
            var _ = rounds.schedule(() -> parts.end(part), rounds.getClock().instant());
        }
    }

    private void compare() {
        comparisons.old().sweep();
        var again = comparisons.erasures().replay();
        if (!again.isEmpty()) {
            LOG.warn("{} erased children had come back with an older database; they were ended again", again.size());
        }
        int parts = comparisons.old().back().replay();
        if (parts > 0) {
            LOG.warn("{} erased parts of files had come back with an older database; they were ended again", parts);
        }
        var findings = comparisons.children().mend(now());
        var forAPerson = findings.stream().map(Finding::kind).filter(Finding.Kind::needsAPerson).toList();
        if (!findings.isEmpty()) {
            LOG.info("vault and casework: {} differences mended", findings.size() - forAPerson.size());
        }
        if (!forAPerson.isEmpty()) {
            LOG.warn("vault and casework: {} differences need a person: {}", forAPerson.size(), forAPerson);
        }
    }

    private void compareRights() {
        comparisons.copies().tell();
        outbox.late().ifPresent(age -> LOG.warn("the oldest task of the outbox has waited for {} minutes",
                age.toMinutes()));
        var mended = comparisons.rights().mend(now());
        if (mended.taken() + mended.given() > 0) {
            LOG.warn("rights at places: {} were taken from the vault's mirror, {} given", mended.taken(),
                    mended.given());
        }
    }

    private Instant now() {
        return jobs.sql("select now()").query(OffsetDateTime.class).single().toInstant();
    }

    @Override
    public void stop() {
        var pool = threads;
        if (pool != null) {
            pool.shutdown();
            threads = null;
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
