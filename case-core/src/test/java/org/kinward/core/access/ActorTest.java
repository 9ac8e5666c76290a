package org.kinward.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** Who belongs to a place is not at work there all year. */
class ActorTest {

    private static final PlaceId BAOBAB = new PlaceId(new UUID(1, 1));
    private static final PlaceId ACACIA = new PlaceId(new UUID(1, 2));

    @Test
    void findsACarerAtWorkOnlyWhereSheHasSignedOn() {
        var atHome = actor(Role.DUTY_CARER, Set.of(), Set.of());
        var onShift = actor(Role.DUTY_CARER, Set.of(), Set.of(ACACIA));

        assertThat(atHome.atWork()).isEmpty();
        assertThat(atHome.mustSignOn()).isTrue();
        assertThat(onShift.atWork()).containsExactly(ACACIA);
        assertThat(onShift.mustSignOn()).isFalse();
    }

    @Test
    void findsASocialWorkerAtWorkInAllHerPlacesAndAManagerInThoseSheManages() {
        assertThat(actor(Role.SOCIAL_WORKER, Set.of(), Set.of()).atWork()).containsExactlyInAnyOrder(ACACIA, BAOBAB);
        assertThat(actor(Role.SHELTER_MANAGER, Set.of(BAOBAB), Set.of()).atWork()).containsExactly(BAOBAB);
    }

    @Test
    void isLeadOnlyWhereTheCaseSaysSoAndTheRoleAllowsIt() {
        var worker = actor(Role.SOCIAL_WORKER, Set.of(), Set.of());
        var demoted = actor(Role.DUTY_CARER, Set.of(), Set.of(ACACIA));

        assertThat(worker.isLead(Optional.of(worker.person()))).isTrue();
        assertThat(worker.isLead(Optional.of(new PersonId(new UUID(2, 2))))).isFalse();
        assertThat(worker.isLead(Optional.empty())).isFalse();
        assertThat(demoted.isLead(Optional.of(demoted.person()))).isFalse();
    }

    private static Actor actor(Role role, Set<PlaceId> managed, Set<PlaceId> onShift) {
        return new Actor(new PersonId(new UUID(2, 1)), new AgencyId(new UUID(3, 1)), Set.of(role),
                new WorkPlaces(Set.of(ACACIA, BAOBAB), managed, onShift));
    }
}
