package org.kinward.core.returning.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.LAKE_HOUSE;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.shelter.near.CameNear;
import org.kinward.core.shelter.near.InMemoryCameNears;
import org.kinward.core.shelter.near.WarnWhoManages;
import org.kinward.core.task.TaskKind;

/** A child is brought home, and somebody who may not come near would have received it: as at the door of the house. */
class StopReceiverTest {

    private final GoingHome home = new GoingHome();
    private final CaseAtTheLake lake = home.lake;
    private final InMemoryCameNears kept = new InMemoryCameNears();
    private final StopReceiver stop = new StopReceiver(home.returns, lake.moves,
            new WarnWhoManages(kept, lake.tasks));

    private StopReceiver.Stopped what(AuditAction move) {
        return new StopReceiver.Stopped(home.about().id(), move, home.at(lake.ama).at());
    }

    @Test
    void tellsOnceWhoeverManagesAndKeepsEveryTime() {
        home.onTheWay();
        lake.trail.clear();

        stop.cameNear(what(AuditAction.RETURN_MOVED), lake.ama);
        stop.cameNear(what(AuditAction.RETURN_MOVED), lake.ama);

        assertThat(lake.open(TaskKind.SOMEBODY_CAME_NEAR)).singleElement()
                .satisfies(task -> assertThat(task.about().thing()).contains(home.about().id().value()));
        assertThat(kept.all()).hasSize(2).containsOnly(new CameNear(home.about().id().value(), lake.intake(),
                LAKE_HOUSE, CameNear.StoppedAt.RETURN, lake.ama.person(), home.at(lake.ama).at()));
        assertThat(lake.trail).containsExactly(AuditAction.RETURN_MOVED, AuditAction.RETURN_MOVED);
    }

    @Test
    void writesDownANameThatIsOnlyAlikeAndNothingForWhoDoesNotWorkOnIt() {
        home.prepared();
        lake.trail.clear();
        var other = CaseAtTheLake.actor(Role.SOCIAL_WORKER);
        stop.cameNear(what(AuditAction.RETURN_WRITTEN), new Actor(other.person(), other.agency(), other.roles(),
                new WorkPlaces(Set.of(), Set.of(), Set.of())));
        assertThat(lake.trail).isEmpty();

        stop.refused(what(AuditAction.RETURN_WRITTEN), lake.ama);

        assertThat(lake.trail).containsExactly(AuditAction.RETURN_WRITTEN);
        assertThat(kept.all()).isEmpty();
        assertThat(lake.open(TaskKind.SOMEBODY_CAME_NEAR)).isEmpty();
    }
}
