package org.kinward.core.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.access.Actor;
import org.kinward.core.legal.offender.RightsProblem;
import org.kinward.core.legal.offender.RightsProblemId;
import org.kinward.core.legal.offender.SayRightsProblem;
import org.kinward.core.task.TaskKind;

/** Whatever people press: a child that is treated as an offender is an urgent task until somebody says, once, how it ended. */
class RightsProblemMovesTest {

    @Property(tries = 300)
    void keepWhatTheyPromise(@ForAll @Size(max = 20) List<@IntRange(max = 11) Integer> presses,
            @ForAll @Size(20) List<RightsProblem.ProblemEnd> ends) {
        var aid = new LegalAidAtTheLake();
        var problems = Stream.of(RightsProblem.Treated.values()).limit(2).map(treated -> said(aid, treated)).toList();

        for (int i = 0; i < presses.size(); i++) {
            var press = presses.get(i);
            var problem = problems.get(press % 2);
            var before = aid.kept.problems.find(problem.id());
            var by = List.of(aid.lake.ama, aid.lake.mensah, aid.abla).get(press % 3);
            if (press < 6) {
                var says = press < 4 ? aid.lake.ama : aid.abla;
                assertThat(aid.say.say(problem, says) == SayRightsProblem.Outcome.DONE).isEqualTo(leads(aid, says));
            } else {
                var outcome = aid.say.end(problem.id(),
                        new RightsProblem.Ended(ends.get(i), by.person(), NOON), by);
                assertThat(outcome).isEqualTo(before.isEmpty() || !leads(aid, by) ? SayRightsProblem.Outcome.NOT_THERE
                        : before.get().isOpen() ? SayRightsProblem.Outcome.DONE
                                : SayRightsProblem.Outcome.ENDED_BEFORE);
            }
            before.filter(one -> !one.isOpen()).ifPresent(
                    one -> assertThat(aid.kept.problems.find(problem.id())).as("ended once").contains(one));
            assertThat(aid.lake.open(TaskKind.RIGHTS_PROBLEM)).hasSize((int) aid.kept.problems.of(aid.lake.file)
                    .stream().filter(RightsProblem::isOpen).count());
        }
    }

    /** Who helps with the law reads it, and says nothing of it. */
    private static boolean leads(LegalAidAtTheLake aid, Actor by) {
        return !by.equals(aid.abla);
    }

    private static RightsProblem said(LegalAidAtTheLake aid, RightsProblem.Treated treated) {
        return new RightsProblem(new RightsProblemId(UUID.randomUUID()), aid.lake.file, treated, "At the market",
                new RightsProblem.Said(aid.lake.ama.person(), NOON), Optional.empty());
    }
}
