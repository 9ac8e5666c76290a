package org.kinward.core.plan.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of help for families promises. */
public abstract class FamilyHelpsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract FamilyHelps helps();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void keepsLivelihoodsAndMoneyWithEveryLook() {
        var file = file();
        var stall = HelpExamples.stall(file, worker(), NOW);
        var grant = HelpExamples.grant(file, worker(), NOW.plusSeconds(1));
        helps().add(stall);
        helps().add(grant);
        var met = HelpExamples.look(Optional.of(HelpExamples.met(HelpAnswers.ConditionMet.PARTLY)), worker(),
                NOW.plusSeconds(2));
        var end = HelpExamples.end(worker(), NOW.plusSeconds(3));

        helps().move(grant, met);
        helps().move(grant.moved(met), end);

        assertThat(helps().of(file)).containsExactly(grant.moved(met).moved(end), stall);
        assertThat(helps().find(stall.id())).contains(stall);
        assertThat(helps().find(new HelpId(UUID.randomUUID()))).isEmpty();
        assertThatThrownBy(() -> helps().move(grant, met)).isInstanceOf(StaleRevision.class);
    }
}
