package org.kinward.core.needs.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Guardian, residence, age and birth registration as steps: only those of the table, and no age assessment that harms. */
class MovePathTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryPaths paths = new InMemoryPaths();
    private final MovePath move = new MovePath(paths, lake.moves);

    @ParameterizedTest
    @EnumSource(Step.class)
    void staysOnItsPathAndNeverStandsStill(Step step) {
        assertThat(step.next()).doesNotContain(step).allMatch(next -> next.path() == step.path());
    }

    @ParameterizedTest
    @EnumSource(Path.class)
    void reachesEveryStepFromItsBeginning(Path path) {
        var reached = EnumSet.copyOf(Step.first(path));
        for (int before = 0; before < reached.size();) {
            before = reached.size();
            List.copyOf(reached).forEach(step -> reached.addAll(step.next()));
        }

        assertThat(reached).containsExactlyElementsOf(
                EnumSet.allOf(Step.class).stream().filter(step -> step.path() == path).toList());
    }

    /** Any wishes in any order: only steps of the table happen, and every one that happened stays. */
    @Property(tries = 300)
    void keepsItsPromisesUnderAnySequence(@ForAll List<Step> wishes) {
        var here = new MovePathTest();
        for (var wish : wishes) {
            var before = here.paths.of(here.lake.file).getOrDefault(wish.path(), List.of());
            var follows = before.isEmpty() ? Step.first(wish.path()).contains(wish)
                    : before.getLast().step().mayBecome(wish);

            var outcome = here.move(wish, TODAY, here.lake.ama);

            var after = here.paths.of(here.lake.file).getOrDefault(wish.path(), List.of());
            assertThat(outcome).isEqualTo(follows ? MovePath.Outcome.MOVED : MovePath.Outcome.NOT_FROM_HERE);
            var expected = new ArrayList<>(before);
            if (follows) {
                expected.add(PathExamples.line(wish, TODAY, here.lake.ama.person(), NOON));
            }
            assertThat(after).isEqualTo(expected);
        }
    }

    /** Each safeguard alone holds it up. */
    @ParameterizedTest
    @EnumSource(Safeguard.class)
    void asksForNoAgeAssessmentThatCouldDoHarm(Safeguard missing) {
        var others = EnumSet.complementOf(EnumSet.of(missing));

        assertThat(PathLine.isSafe(Step.AGE_ASKED_FOR, others)).isFalse();
        assertThatThrownBy(() -> new PathLine(Step.AGE_ASKED_FOR, "The hospital", "", others, TODAY,
                lake.ama.person(), NOON)).isInstanceOf(IllegalArgumentException.class);
        assertThat(PathLine.isSafe(Step.AGE_ASKED_FOR, EnumSet.allOf(Safeguard.class))).isTrue();
    }

    @Test
    void saysWhichOfficeWasAskedAndNamesNoneElse() {
        assertThat(PathLine.officeFits(Step.BIRTH_ASKED_FOR, " ")).isFalse();
        assertThat(PathLine.officeFits(Step.BIRTH_ASKED_FOR, "The town hall")).isTrue();
        assertThat(PathLine.officeFits(Step.BIRTH_NOT_REGISTERED, "The town hall")).isFalse();
    }

    @Test
    void asksForASecondLookWithAReason() {
        assertThat(PathLine.wordsFit(Step.SECOND_LOOK_ASKED_FOR, " ")).isFalse();
        assertThat(PathLine.wordsFit(Step.SECOND_LOOK_ASKED_FOR, "Two papers came from home")).isTrue();
        assertThat(PathLine.wordsFit(Step.NOT_IDENTIFIED, "")).isTrue();
    }

    @Test
    void isNotStillToComeAndNotBeforeTheLast() {
        assertThat(move(Step.GUARDIAN_NEEDED, TODAY.plusDays(1), lake.ama)).isEqualTo(MovePath.Outcome.IN_THE_FUTURE);
        assertThat(move(Step.GUARDIAN_NEEDED, TODAY, lake.ama)).isEqualTo(MovePath.Outcome.MOVED);
        assertThat(move(Step.GUARDIAN_ASKED_FOR, TODAY.minusDays(1), lake.ama))
                .isEqualTo(MovePath.Outcome.BEFORE_THE_LAST);
    }

    @Test
    void isWrittenByWhoWorksOnTheCaseAndNotOverSomethingUnseen() {
        assertThat(move(Step.GUARDIAN_NEEDED, TODAY, CaseAtTheLake.actor(Role.SOCIAL_WORKER)))
                .isEqualTo(MovePath.Outcome.NOT_THERE);
        var late = request(Step.GUARDIAN_NEEDED, TODAY, lake.ama);
        move(Step.GUARDIAN_NOT_NEEDED, TODAY, lake.ama);

        assertThatThrownBy(() -> move.move(late, lake.ama)).isInstanceOf(StaleRevision.class);
    }

    private MovePath.Outcome move(Step step, LocalDate on, Actor by) {
        return move.move(request(step, on, by), by);
    }

    private MovePath.Request request(Step step, LocalDate on, Actor by) {
        var seen = paths.of(lake.file).getOrDefault(step.path(), List.of()).size();
        return new MovePath.Request(lake.file, PathExamples.line(step, on, by.person(), NOON), new Revision(seen),
                TODAY, CaseAtTheLake.stamp());
    }
}
