package org.kinward.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.colleague;
import static org.kinward.core.identity.IdentityExamples.named;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.access.Actor;
import org.kinward.core.identity.IdentitySearch;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.identity.care.CareRight;

/** Whoever may lead no case any more is shown nothing by the cases that still name her. */
class MayLeadTest {

    private static final CareRight OF_AMINA = new CareRight.LeadWorker(amina(), worker().person());
    private static final CareRight OF_ANY = new CareRight.MayLead(worker().person());
    private static final Instant MORNING = EVENING.plusSeconds(36_000);

    private final VaultHouse house;

    MayLeadTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
    }

    @BeforeEach
    void aminaHasALeadWorkerAndASecondOneWhoStays() {
        house.care().grant(at(amina(), SHELTER), EVENING);
        house.care().grant(OF_AMINA, EVENING);
        house.care().grant(new CareRight.LeadWorker(amina(), colleague().person()), EVENING);
        house.vault().keep(named(amina(), "Amina Canary"), worker());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private boolean sees(Actor actor) {
        var shown = house.vault().show(VaultSlot.of(amina(), VaultField.NAME_USED), actor);
        return shown instanceof Shown.Value;
    }

    private boolean finds(Actor actor) {
        return !house.vault().find(new IdentitySearch.ByName(new VaultText("Amina Canary")), actor).isEmpty();
    }

    @Test
    void losesEveryCaseWithTheRoleAndGetsThemBackWithIt() {
        assertThat(sees(worker()) && finds(worker())).isTrue();

        house.care().revoke(OF_ANY, MORNING);

        assertThat(sees(worker()) || finds(worker())).isFalse();
        assertThat(sees(colleague()) && finds(colleague())).isTrue();
        house.care().grant(OF_ANY, MORNING.plusSeconds(60));
        assertThat(sees(worker()) && finds(worker())).isTrue();
    }

    @Test
    void isNotUndoneByTheComparisonOfCases() {
        house.care().revoke(OF_ANY, MORNING);

        house.care().grant(OF_AMINA, MORNING.plusSeconds(3_600));

        assertThat(sees(worker())).isFalse();
    }
}
