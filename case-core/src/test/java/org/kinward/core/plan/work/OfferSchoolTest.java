package org.kinward.core.plan.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.access.Role;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.saving.StaleRevision;

class OfferSchoolTest {

    private static final PlanOutcome WRITTEN = new PlanOutcome.Written();

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemorySchoolAndWork kept = new InMemorySchoolAndWork();
    private final OfferSchool use = new OfferSchool(kept, lake.moves);

    /** By the age of the country; of a range the youngest counts, and nobody without an age may work. */
    @ParameterizedTest
    @CsvSource({"11, 14, NO, NOT_ALLOWED", "12, 14, NO, LIGHT_ONLY", "13, 14, NO, LIGHT_ONLY", "14, 14, NO, IF_DECENT",
            "12, 15, NO, NOT_ALLOWED", "13, 15, NO, LIGHT_ONLY", "14, 15, NO, LIGHT_ONLY", "15, 15, NO, IF_DECENT",
            "12, 16, NO, NOT_ALLOWED", "13, 16, NO, LIGHT_ONLY", "15, 16, NO, LIGHT_ONLY", "16, 16, NO, IF_DECENT",
            "17, 15, YES, NEVER", "18, 15, YES, IF_DECENT", "12, 15, YES, NEVER", ", 15, NO, NOT_ALLOWED",
            ", 15, YES, NEVER", "16, 15, NOT_KNOWN, IF_DECENT"})
    void judgesWorkByAge(Integer youngest, int minimum, Work.OnDangerList listed, WorkVerdict verdict) {
        assertThat(WorkVerdict.of(new WorkAge(Optional.ofNullable(youngest), minimum), listed)).isEqualTo(verdict);
    }

    @Test
    void findsAChildReadyOnlyWhenEverythingIsAsItShouldBe() {
        assertThat(look(16, 40, Work.OnDangerList.NO, Work.PayTo.CHILD).isReady()).isTrue();
        assertThat(look(14, 14, Work.OnDangerList.NO, Work.PayTo.CHILD).isReady()).isTrue();
        assertThat(look(14, 15, Work.OnDangerList.NO, Work.PayTo.CHILD).missing()).containsExactly(Readiness.HOURS_FIT);
        assertThat(look(16, 41, Work.OnDangerList.NO, Work.PayTo.CHILD).missing()).containsExactly(Readiness.HOURS_FIT);
        assertThat(look(16, 40, Work.OnDangerList.NOT_KNOWN, Work.PayTo.FAMILY).missing())
                .containsExactly(Readiness.PAY_REACHES_CHILD, Readiness.NOT_DANGEROUS);
        assertThat(look(12, 1, Work.OnDangerList.NO, Work.PayTo.CHILD).isReady()).isFalse();
        assertThat(look(16, 1, Work.OnDangerList.YES, Work.PayTo.CHILD).isReady()).isFalse();
        for (var missing : WorkExamples.asked()) {
            var found = EnumSet.copyOf(WorkExamples.asked());
            found.remove(missing);
            var work = new Work("Sells bread", Work.OnDangerList.NO, 10, Work.PayTo.CHILD);
            var look = WorkExamples.sewing(lake.file, Optional.of(16), found, work).by(lake.ama.person(), NOON);
            assertThat(look.missing()).containsExactly(missing);
            assertThat(look.isReady()).isFalse();
        }
    }

    @Test
    void looksAtWorkAfterSchoolWasOfferedOnly() {
        var look = WorkExamples.sewing(lake.file, Optional.of(16), lake.ama.person(), NOON);
        assertThat(use.look(look, UUID.randomUUID(), lake.ama))
                .isEqualTo(new PlanOutcome.Refused(PlanProblem.SCHOOL_FIRST));
        var offer = WorkExamples.offered(lake.file, 1, lake.ama.person(), NOON);
        var form = UUID.randomUUID();

        assertThat(use.offer(offer, form, TODAY.minusDays(1), lake.ama))
                .isEqualTo(new PlanOutcome.Refused(PlanProblem.IN_THE_FUTURE));
        assertThat(use.offer(offer, form, TODAY, lake.ama)).isEqualTo(WRITTEN);
        assertThat(use.offer(offer, form, TODAY, lake.ama)).isEqualTo(WRITTEN);
        assertThat(use.look(look, UUID.randomUUID(), lake.ama)).isEqualTo(WRITTEN);

        assertThatThrownBy(() -> use.offer(offer, UUID.randomUUID(), TODAY, lake.ama))
                .isInstanceOf(StaleRevision.class);
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);
        assertThat(use.look(look, UUID.randomUUID(), stranger)).isEqualTo(new PlanOutcome.NotThere());
        assertThat(use.offer(offer, UUID.randomUUID(), TODAY, stranger)).isEqualTo(new PlanOutcome.NotThere());
    }

    private WorkLook look(int youngest, int hours, Work.OnDangerList listed, Work.PayTo pay) {
        return WorkExamples.sewing(lake.file, Optional.of(youngest), WorkExamples.asked(),
                new Work("Sells bread", listed, hours, pay)).by(lake.ama.person(), NOON);
    }
}
