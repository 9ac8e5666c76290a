package org.kinward.web.audit;

import org.kinward.core.identity.mend.OutboxAge;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Tells whoever watches the program that a task of the outbox has waited for long. It belongs to no group: the readiness
 * stays as it is, and no page is refused (ADR 42).
 */
@Component("outboxHealthIndicator")
class OutboxHealth extends AbstractHealthIndicator {

    private final OutboxAge age;

    OutboxHealth(OutboxAge age) {
        super("the outbox cannot be looked at");
        this.age = age;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (age.late().isPresent()) {
            health.outOfService();
        } else {
            health.up();
        }
    }
}
