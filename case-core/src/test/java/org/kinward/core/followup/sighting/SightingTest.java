package org.kinward.core.followup.sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.task.TaskKind;

/** A sighting is no case until it is checked; what is not explained is a danger to look at. */
class SightingTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemorySightings sightings = new InMemorySightings();
    private final WriteSighting write = new WriteSighting(sightings, lake.moves);
    private final CheckSighting check = new CheckSighting(sightings, lake.moves);

    @Test
    void isWrittenByAnybodyOnTheTeamAndOpensNothingButACheck() {
        var carer = new Actor(new PersonId(UUID.randomUUID()), lake.ama.agency(), Set.of(Role.DUTY_CARER),
                new WorkPlaces(Set.of(), Set.of(), Set.of(CaseAtTheLake.LAKE_HOUSE)));
        var seen = seen(carer, 0);

        assertThat(write.write(seen(carer, -1), carer, at(carer))).isEqualTo(WriteSighting.Outcome.IN_FUTURE);
        assertThat(write.write(seen, carer, at(carer))).isEqualTo(WriteSighting.Outcome.WRITTEN);
        assertThat(write.write(seen, carer, at(carer))).isEqualTo(WriteSighting.Outcome.WRITTEN);

        assertThat(sightings.of(lake.file)).containsExactly(seen);
        assertThat(lake.open(TaskKind.CHECK_SIGHTING)).hasSize(1);
        assertThat(lake.open(TaskKind.REVIEW_DANGER)).isEmpty();
        assertThat(check.check(seen.id(), found(Sighting.Came.EXPLAINED, carer), carer, at(carer)))
                .isEqualTo(CheckSighting.Outcome.NOT_THERE);
    }

    /** "Closed, sighting explained, sighting confirmed" (issue 4): nobody judges danger on a closed file. */
    @Test
    void isWrittenAndCheckedOnAClosedFileToo() {
        lake.moves.move(lake.moves.at(lake.file, lake.ama).map(OpenCaseFile.class::cast).orElseThrow()
                .closed(at(lake.ama).at()));
        var seen = told();

        assertThat(check.check(seen.id(), found(Sighting.Came.CONFIRMED, lake.ama), lake.ama, at(lake.ama)))
                .isEqualTo(CheckSighting.Outcome.CHECKED);
        assertThat(lake.open(TaskKind.REVIEW_DANGER)).isEmpty();
        assertThat(lake.open(TaskKind.CHECK_SIGHTING)).isEmpty();
    }

    @Test
    void isCheckedOnceAndLooksAtTheDangerUnlessItIsExplained() {
        var explained = told();
        var confirmed = told();

        check.check(explained.id(), found(Sighting.Came.EXPLAINED, lake.ama), lake.ama, at(lake.ama));
        assertThat(lake.open(TaskKind.REVIEW_DANGER)).isEmpty();
        check.check(confirmed.id(), found(Sighting.Came.CONFIRMED, lake.ama), lake.ama, at(lake.ama));

        assertThat(lake.open(TaskKind.REVIEW_DANGER)).hasSize(1);
        assertThat(lake.open(TaskKind.CHECK_SIGHTING)).isEmpty();
        assertThat(sightings.of(lake.file)).extracting(one -> ((Sighting.Checked) one).opensNewFile())
                .containsExactly(true, false);
        assertThat(check.check(explained.id(), found(Sighting.Came.CONFIRMED, lake.ama), lake.ama, at(lake.ama)))
                .isEqualTo(CheckSighting.Outcome.CHECKED_BEFORE);
    }

    private Sighting.Open told() {
        var seen = seen(lake.ama, 3);
        write.write(seen, lake.ama, at(lake.ama));
        return seen;
    }

    private Sighting.Open seen(Actor by, int daysAgo) {
        return new Sighting.Open(new SightingId(UUID.randomUUID()), lake.file,
                new Sighting.Told(TODAY.minusDays(daysAgo),
                        Sighting.Teller.NEIGHBOUR, Sighting.Sure.HEARD_IT, "Sells water", at(by).written()));
    }

    private static Sighting.Found found(Sighting.Came came, Actor by) {
        return new Sighting.Found(came, "Asked at the school", at(by).written());
    }

    private static AtAgency at(Actor actor) {
        return new AtAgency(actor.person(), NOON, ZoneOffset.UTC);
    }
}
