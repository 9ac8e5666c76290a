package org.kinward.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.colleague;
import static org.kinward.core.identity.IdentityExamples.manager;
import static org.kinward.core.identity.IdentityExamples.named;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.access.Actor;
import org.kinward.core.identity.IdentitySearch;
import org.kinward.core.identity.Roll;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.CareSpan;

/** The vault compares a cover with its own clock: before and after it shows nothing, and no job has to run. */
class VaultCoverTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final VaultHouse house;
    private final Instant now = Instant.now();

    VaultCoverTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
    }

    @BeforeEach
    void aminaHasALeadWorker() {
        house.care().grant(at(amina(), SHELTER), EVENING);
        house.care().grant(new CareRight.LeadWorker(amina(), worker().person()), EVENING);
        house.vault().keep(named(amina(), "Amina Canary"), worker());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private CareRight.Covers cover(Instant from, Instant until) {
        return new CareRight.Covers(amina(), colleague().person(),
                new CareSpan(UUID.randomUUID(), worker().person(), from, until));
    }

    private boolean sees(Actor actor) {
        var shown = house.vault().show(VaultSlot.of(amina(), VaultField.NAME_USED), actor);
        var found = house.vault().find(new IdentitySearch.ByName(new VaultText("Amina Canary")), actor);
        assertThat(found.isEmpty()).isNotEqualTo(shown instanceof Shown.Value);
        return shown instanceof Shown.Value;
    }

    @Test
    void showsACoverWhatItShowsTheLeadWorkerInItsTime() {
        house.care().grant(cover(now.minus(DAY), now.plus(DAY)), now);

        assertThat(sees(colleague())).isTrue();
        assertThat(sees(worker())).isTrue();
    }

    @Test
    void showsNothingBeforeItBeginsNorWhenItIsOver() {
        house.care().grant(cover(now.plus(DAY), now.plus(DAY.multipliedBy(2))), now);
        house.care().grant(cover(now.minus(DAY), now.minusMillis(1)), now);

        assertThat(sees(colleague())).isFalse();
        house.behind().sql("update identity.direct_care set until = now() + interval '1 day' where capacity = 'cover'")
                .update();
        assertThat(sees(colleague())).as("the time alone kept it shut").isTrue();
    }

    @Test
    void endsOneSpanAndNoOther() {
        var planned = cover(now.plus(DAY), now.plus(DAY.multipliedBy(2)));
        var running = cover(now.minus(DAY), now.plusSeconds(3_600));
        house.care().grant(running, now);
        house.care().grant(planned, now);

        house.care().revoke(planned, now);

        assertThat(sees(colleague())).isTrue();
        assertThat(house.held().among(List.of(amina())).get(amina()).covers()).containsExactly(running);
        assertThat(house.held().hasTakenSince(planned, now)).isTrue();
        assertThat(house.held().hasTakenSince(running, now)).isFalse();
    }

    /** A clock that is set back dates what ends a cover before what gave it. */
    @Test
    void takesACoverAndWhoActsAwayAlsoAfterTheClockWasSetBack() {
        var cover = cover(now.minus(DAY), now.plus(DAY));
        var acts = new CareRight.ActsFor(colleague().person(), SHELTER,
                new CareSpan(UUID.randomUUID(), manager().person(), now.minus(DAY), now.plus(DAY)));
        house.care().grant(cover, now);
        house.care().grant(acts, now);

        house.care().revoke(cover, now.minusSeconds(60));
        house.care().actingEnds(manager().person(), now.minusSeconds(60));

        assertThat(sees(colleague())).isFalse();
        assertThat(house.inForce()).doesNotContain(acts);
        assertThat(house.held().hasTakenSince(cover, now)).isTrue();
    }

    @Test
    void showsNothingOnceTheRoleIsLost() {
        house.care().grant(cover(now.minus(DAY), now.plus(DAY)), now);

        house.care().revoke(new CareRight.MayLead(colleague().person()), now);

        assertThat(sees(colleague())).isFalse();
    }

    @Test
    void letsWhoActsForAManagerCallTheRollUntilSomebodysWorkChanges() {
        var acts = new CareRight.ActsFor(colleague().person(), SHELTER,
                new CareSpan(UUID.randomUUID(), manager().person(), now.minus(DAY), now.plus(DAY)));
        house.care().grant(acts, now);
        assertThat(house.vault().roll(SHELTER, colleague())).isInstanceOf(Roll.Called.class);
        assertThat(house.inForce()).contains(acts);

        house.care().actingEnds(manager().person(), now.plusSeconds(1));

        assertThat(house.vault().roll(SHELTER, colleague())).isInstanceOf(Roll.Refused.class);
        assertThat(house.inForce()).doesNotContain(acts);
    }
}
