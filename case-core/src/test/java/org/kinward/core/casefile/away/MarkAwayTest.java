package org.kinward.core.casefile.away;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.casefile.away.AwayHouse.BAOBAB;
import static org.kinward.core.casefile.away.AwayHouse.ELSEWHERE;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Covering;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.casefile.away.AwayOutcome.CannotCover;
import org.kinward.core.casefile.away.AwayOutcome.NotThere;
import org.kinward.core.casefile.away.AwayOutcome.Why;

class MarkAwayTest {

    private final AwayHouse house = new AwayHouse();

    @Test
    void givesTheVaultItsRightsAfterCaseworkHasDecided() {
        house.child(house.ama);

        house.mark(house.ama, Optional.of(house.yao));

        assertThat(house.order).containsExactly("AWAY_MARKED", "task", "COVER_GIVEN", "grant");
    }

    @Test
    void coversTheChildrenOfTheManagersPlacesAndNoOthers() {
        var child = house.child(house.ama);
        house.child(house.ama, ELSEWHERE);
        house.child(house.esi);

        var absence = house.marked(house.ama, Optional.of(house.yao));

        assertThat(house.standing(absence)).isEqualTo(Map.of(child.record(), house.yao));
        assertThat(house.mirror).hasSize(1);
    }

    @Test
    void marksWithoutACover() {
        house.child(house.ama);

        var absence = house.marked(house.ama, Optional.empty());

        assertThat(house.standing(absence)).isEmpty();
    }

    @Test
    void leavesAChildThatIsTakenOnLaterWithoutACover() {
        var absence = house.marked(house.ama, Optional.of(house.yao));

        house.child(house.ama);

        assertThat(house.standing(absence)).isEmpty();
    }

    @Test
    void happensOnceForAForm() {
        var key = UUID.randomUUID();

        var first = house.mark(house.ama, Optional.of(house.yao), key);

        assertThat(house.mark(house.ama, Optional.of(house.yao), key)).isEqualTo(first);
        assertThat(house.absences.holdOverlapping(house.ama, AwayHouse.WEEK)).hasSize(1);
    }

    @Test
    void refusesASecondTimeAwayInTheSameDaysAndShowsTheFirst() {
        var first = house.marked(house.ama, Optional.empty());

        assertThat(house.mark(house.ama, Optional.empty())).isEqualTo(new AwayOutcome.AwayAlready(first));
    }

    @Test
    void refusesWhoCannotCover() {
        house.marked(house.esi, Optional.empty());

        assertThat(house.mark(house.ama, Optional.of(house.ama))).isEqualTo(cannot(house.ama, Why.ONESELF));
        assertThat(house.mark(house.ama, Optional.of(house.carer))).isEqualTo(cannot(house.carer, Why.NO_ROLE));
        assertThat(house.mark(house.ama, Optional.of(house.esi))).isEqualTo(cannot(house.esi, Why.AWAY_TOO));
        var nobody = new PersonId(UUID.randomUUID());
        assertThat(house.mark(house.ama, Optional.of(nobody))).isEqualTo(cannot(nobody, Why.NO_ROLE));
    }

    @Test
    void isForManagersAndColleaguesOfTheAgencyOnly() {
        house.gone(house.yao);

        assertThat(house.mark(house.yao, Optional.empty())).isInstanceOf(NotThere.class);
        assertThat(house.mark(house.carer, Optional.empty())).isInstanceOf(NotThere.class);
        assertThat(WhoMay.keeps(house.person(Role.SOCIAL_WORKER, Set.of()))).isFalse();
        assertThat(WhoMay.keeps(house.person(Role.SHELTER_MANAGER, Set.of()))).isFalse();
    }

    @Test
    void letsAnotherManagerActWhereTheManagerWhoIsAwayManages() {
        var akua = house.person(Role.SHELTER_MANAGER, Set.of(ELSEWHERE)).person();

        var absence = house.marked(house.manager.person(), Optional.of(akua));

        assertThat(house.standing(absence)).isEqualTo(Map.of(BAOBAB.value(), akua));
    }

    @Test
    void letsNoSocialWorkerActForAManager() {
        var absence = house.marked(house.manager.person(), Optional.of(house.yao));

        assertThat(house.standing(absence)).isEmpty();
    }

    /** Who acts for a manager keeps the absences of workers, and passes the right on to nobody. */
    @Test
    void letsWhoOnlyActsForAManagerMarkNoManager() {
        var acting = house.keep(new Actor(new PersonId(UUID.randomUUID()), AwayHouse.AGENCY,
                Set.of(Role.SHELTER_MANAGER), new WorkPlaces(Set.of(), Set.of(BAOBAB), Set.of()),
                new Covering(Set.of(), Set.of(BAOBAB))));

        assertThat(house.may.mark(house.ama, acting)).isTrue();
        assertThat(house.may.mark(house.manager.person(), acting)).isFalse();
        assertThat(house.may.places(house.manager.person(), acting)).isEmpty();
    }

    private static CannotCover cannot(PersonId person, Why why) {
        return new CannotCover(person, why);
    }
}
