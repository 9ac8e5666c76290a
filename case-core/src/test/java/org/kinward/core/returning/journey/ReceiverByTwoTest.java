package org.kinward.core.returning.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.returning.plan.PrepareReturn;
import org.kinward.core.returning.plan.Return;

/** Whoever receives a child and has a name that is alike is looked at by two, as at every door. */
class ReceiverByTwoTest {

    private final GoingHome home = new GoingHome();
    private final CaseAtTheLake lake = home.lake;

    private PrepareReturn.Outcome receives(Optional<PersonId> second) {
        return home.prepare.receives(home.about(), new Return.Compared(101, true, second), lake.ama, NOON);
    }

    @Test
    void asksForSomebodyElseWhereTheNameIsAlike() {
        home.prepared();

        assertThat(receives(Optional.empty())).isEqualTo(PrepareReturn.Outcome.NO_SECOND_PERSON);
        assertThat(receives(Optional.of(lake.ama.person()))).isEqualTo(PrepareReturn.Outcome.NO_SECOND_PERSON);
        assertThat(receives(Optional.of(lake.mensah.person()))).isEqualTo(PrepareReturn.Outcome.WRITTEN);

        assertThat(home.about().receiver().map(one -> one.name().second())).contains(
                Optional.of(lake.mensah.person()));
    }
}
