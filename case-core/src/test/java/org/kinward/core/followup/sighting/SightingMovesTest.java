package org.kinward.core.followup.sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.access.Actor;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.task.TaskKind;

/** Whatever people press: what was told is checked once, stays as it was found, and opens nothing by itself. */
class SightingMovesTest {

    private CaseAtTheLake lake = new CaseAtTheLake();
    private InMemorySightings sightings = new InMemorySightings();

    @Property(tries = 300)
    void keepWhatTheyPromise(@ForAll @Size(max = 20) List<@IntRange(max = 9) Integer> presses,
            @ForAll @Size(20) List<Sighting.Came> came) {
        lake = new CaseAtTheLake();
        sightings = new InMemorySightings();
        var told = List.of(seen("Sells water"), seen("Carries bricks"));

        for (int i = 0; i < presses.size(); i++) {
            var before = sightings.of(lake.file);
            press(presses.get(i), told.get(presses.get(i) % 2), came.get(i));
            before.stream().filter(Sighting.Checked.class::isInstance)
                    .forEach(one -> assertThat(sightings.find(one.id())).as("over is over").contains(one));
            assertThat(sightings.of(lake.file)).extracting(Sighting::id).doesNotHaveDuplicates();
            assertThat(lake.open(TaskKind.CHECK_SIGHTING)).as("one to check for each that is open")
                    .hasSize((int) sightings.of(lake.file).stream().filter(Sighting.Open.class::isInstance).count());
        }
    }

    private void press(int press, Sighting.Open told, Sighting.Came came) {
        if (press < 4) {
            new WriteSighting(sightings, lake.moves).write(told, lake.ama, at(lake.ama));
        } else if (press < 8) {
            check(told, came, press < 6 ? lake.ama : lake.mensah);
        } else {
            lake.moves.at(lake.file, lake.ama).filter(OpenCaseFile.class::isInstance).map(OpenCaseFile.class::cast)
                    .filter(_ -> press == 9).ifPresent(file -> lake.moves.move(file.closed(NOON)));
        }
    }

    private void check(Sighting.Open told, Sighting.Came came, Actor by) {
        var before = sightings.find(told.id());
        var danger = lake.open(TaskKind.REVIEW_DANGER).size();
        var isOpen = lake.moves.at(lake.file, by).filter(OpenCaseFile.class::isInstance).isPresent();

        var outcome = new CheckSighting(sightings, lake.moves).check(told.id(),
                new Sighting.Found(came, "Asked at the school", at(by).written()), by, at(by));

        var isFirst = before.filter(Sighting.Open.class::isInstance).isPresent();
        assertThat(outcome == CheckSighting.Outcome.NOT_THERE).isEqualTo(before.isEmpty());
        assertThat(!isFirst || outcome == CheckSighting.Outcome.CHECKED).isTrue();
        var opens = isFirst && isOpen && came != Sighting.Came.EXPLAINED;
        assertThat(lake.open(TaskKind.REVIEW_DANGER)).as("danger is looked at unless it is explained")
                .hasSize(opens ? 1 : danger);
    }

    private Sighting.Open seen(String doing) {
        return new Sighting.Open(new SightingId(UUID.randomUUID()), lake.file, new Sighting.Told(TODAY.minusDays(1),
                Sighting.Teller.NEIGHBOUR, Sighting.Sure.HEARD_IT, doing, at(lake.ama).written()));
    }

    private static AtAgency at(Actor actor) {
        return new AtAgency(actor.person(), NOON, ZoneOffset.UTC);
    }
}
