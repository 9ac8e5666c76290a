package org.kinward.persistence.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Seals what waits each second and looks every few seconds whether that works. Off only in tests that seal by hand. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "kinward.audit.sealing", matchIfMissing = true)
class SealingRound {

    private static final Logger LOG = LoggerFactory.getLogger(SealingRound.class);
    private static final int BATCHES_A_ROUND = 40;

    private final Sealer sealer;
    private final AuditGate gate;

    SealingRound(Sealer sealer, AuditGate gate) {
        this.sealer = sealer;
        this.gate = gate;
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
