package org.kinward.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class AuditDoorTest {

    @Test
    void tellsWhoeverWatchesTheProgramWhetherEntriesAreSealedInTime() {
        var ready = new AtomicBoolean(true);
        var health = new AuditDoor(ready::get).auditHealthIndicator();

        assertThat(health.health()).extracting("status").isEqualTo(Status.UP);
        ready.set(false);

        assertThat(health.health()).extracting("status").isEqualTo(Status.OUT_OF_SERVICE);
    }
}
