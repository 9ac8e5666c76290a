package org.kinward.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** Who belongs to a place is not at work there all year. */
class ActorTest {

    private static final UUID RECORD = new UUID(9, 9);

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

        assertThat(worker.isLead(RECORD, Optional.of(worker.person()))).isTrue();
        assertThat(worker.isLead(RECORD, Optional.of(new PersonId(new UUID(2, 2))))).isFalse();
        assertThat(worker.isLead(RECORD, Optional.empty())).isFalse();
        assertThat(demoted.isLead(RECORD, Optional.of(demoted.person()))).isFalse();
    }

    @Test
    void isLeadOfWhatTheActorCoversWhileTheRoleAllowsIt() {
        var covering = new Covering(Set.of(RECORD), Set.of(BAOBAB));
        var places = new WorkPlaces(Set.of(), Set.of(ACACIA, BAOBAB), Set.of());
        var cover = new Actor(new PersonId(new UUID(3, 3)), new AgencyId(new UUID(1, 1)), Set.of(Role.SHELTER_MANAGER),
                places, covering);
        var demoted = new Actor(cover.person(), cover.agency(), Set.of(Role.DUTY_CARER), places, covering);

        assertThat(cover.isLead(RECORD, Optional.empty())).isTrue();
        assertThat(cover.isLead(new UUID(9, 8), Optional.empty())).isFalse();
        assertThat(demoted.isLead(RECORD, Optional.empty())).isFalse();
        assertThat(cover.managesAllYear()).containsExactly(ACACIA);
    }

    private static Actor actor(Role role, Set<PlaceId> managed, Set<PlaceId> onShift) {
        return new Actor(new PersonId(new UUID(2, 1)), new AgencyId(new UUID(3, 1)), Set.of(role),
                new WorkPlaces(Set.of(ACACIA, BAOBAB), managed, onShift));
    }
}
