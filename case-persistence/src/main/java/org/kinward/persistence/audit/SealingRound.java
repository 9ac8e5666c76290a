package org.kinward.persistence.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/**
 * Seals what waits each second and looks every few seconds whether that works. It does both once before anybody can ask
 * for a page: what a former run left unsealed, or a look that is old because the program rested, shuts no page for the
 * first seconds. Off only in tests that seal by hand.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "kinward.audit.sealing", matchIfMissing = true)
class SealingRound implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealingRound.class);
    private static final int BATCHES_A_ROUND = 40;

    private final Sealer sealer;
    private final AuditGate gate;
    private volatile boolean running;

    SealingRound(Sealer sealer, AuditGate gate) {
        this.sealer = sealer;
        this.gate = gate;
    }

    @Override
    public void start() {
        seal();
        look();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the scheduler and before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Scheduled(fixedDelayString = "${kinward.audit.seal-every:1s}")
    void seal() {
        try {
            for (var done = 0; done < BATCHES_A_ROUND && sealer.sealBatch() == Sealer.BATCH; done++) {
                LOG.debug("a full batch of audit entries was sealed");
            }
        } catch (DataAccessException | TransactionException | IllegalStateException failed) {
            // the gate shuts the pages if this goes on; the next round tries again
            LOG.error("audit entries could not be sealed: {}", failed.getClass().getSimpleName());
        }
    }

    @Scheduled(fixedDelayString = "${kinward.audit.look-every:5s}")
    void look() {
        gate.look();
    }
}
