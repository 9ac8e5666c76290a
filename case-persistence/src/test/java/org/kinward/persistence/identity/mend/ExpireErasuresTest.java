package org.kinward.persistence.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.erasure.ErasureId;
import org.kinward.core.erasure.ErasureReason;
import org.kinward.core.erasure.ErasureRequest;
import org.kinward.core.erasure.Erasures;
import org.kinward.core.erasure.WhyWords;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A request that nobody answered is over after 14 days, and that is written down. */
@PersistenceTest
@Import(ContractPlace.class)
class ExpireErasuresTest {

    @Autowired
    private ExpireErasures expiry;
    @Autowired
    private ContractPlace place;
    @Autowired
    private Erasures erasures;
    @Autowired
    private TestDatabase database;

    @Test
    void endsOldRequestsOnceAndLeavesTheOthers() {
        var old = asked(Instant.now().minus(ErasureRequest.OPEN_FOR));
        var young = asked(Instant.now().minus(ErasureRequest.OPEN_FOR).plus(Duration.ofHours(1)));

        expiry.run();
        expiry.run();

        assertThat(state(old)).isEqualTo("expired");
        assertThat(state(young)).isEqualTo("asked");
        assertThat(database.superuser().sql("""
                select count(*) from (select action, subjects from audit.entry union all
                    select action, subjects from audit.inbox) written where action = 'ERASURE_EXPIRED' and ? = any (subjects)
                """).param(old.value()).query(Long.class).single()).isOne();
    }

    private ErasureId asked(Instant at) {
        var file = place.seen(place.file());
        var id = new ErasureId(UUID.randomUUID());
        var of = new ErasureRequest.Of(file.intake(), file.reference(), file.home().agency(), file.home().place());
        place.hold(Erasures.class, erasures).ask(new ErasureRequest(id, of, ErasureReason.TIME_IS_OVER,
                new ErasureRequest.Asked(place.manager(), at), ErasureRequest.State.ASKED), new WhyWords("Long ago"));
        return id;
    }

    private String state(ErasureId id) {
        return database.superuser().sql("select state from casework.erasure where id = ?").param(id.value())
                .query(String.class).single();
    }
}
