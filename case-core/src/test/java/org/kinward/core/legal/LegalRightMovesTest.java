package org.kinward.core.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.legal.right.GiveLegalHelp;
import org.kinward.core.legal.right.LegalRight;

/** Whatever a manager and others press: of one person one right holds at a time, and what has ended never holds again. Nobody gives it to oneself. */
class LegalRightMovesTest {

    /** Who helps, who presses, and whether it is given or ended: each of three helpers, by a manager or by who leads the case. */
    @Property(tries = 300)
    void keepWhatTheyPromise(@ForAll @Size(max = 24) List<@IntRange(max = 11) Integer> presses) {
        var aid = new LegalAidAtTheLake();
        var helpers = List.of(aid.abla.person(), aid.lake.ama.person(), aid.lake.mensah.person());

        for (var press : presses) {
            var before = List.copyOf(aid.kept.of(aid.lake.file));
            var helper = helpers.get(press % 3);
            var isManager = press % 4 != 3;
            var gives = press < 6;
            var by = isManager ? aid.lake.mensah : aid.lake.ama;

            var outcome = gives ? aid.give.give(aid.lake.file, helper, by, NOON)
                    : aid.give.end(aid.lake.file, helper, by, NOON);

            var held = holds(before, helper);
            assertThat(outcome).isEqualTo(!isManager ? GiveLegalHelp.Outcome.NOT_THERE
                    : gives && helper.equals(by.person()) ? GiveLegalHelp.Outcome.NOT_TO_ONESELF
                            : held == gives ? GiveLegalHelp.Outcome.DONE_BEFORE : GiveLegalHelp.Outcome.DONE);
            holds(aid, before, outcome);
        }
    }

    private static void holds(LegalAidAtTheLake aid, List<LegalRight> before, GiveLegalHelp.Outcome outcome) {
        var all = aid.kept.of(aid.lake.file);
        if (outcome != GiveLegalHelp.Outcome.DONE) {
            assertThat(all).isEqualTo(before);
        }
        assertThat(all).containsAll(before.stream().filter(right -> !right.holds()).toList());
        assertThat(all).extracting(LegalRight::number)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, all.size()).boxed().toList());
        assertThat(all.stream().filter(LegalRight::holds).map(LegalRight::helper)).doesNotHaveDuplicates();
        var done = all.size() + all.stream().filter(right -> !right.holds()).count();
        assertThat(aid.lake.trail.stream().filter(AuditAction.LEGAL_RIGHT_CHANGED::equals)).hasSize((int) done);
    }

    private static boolean holds(List<LegalRight> rights, PersonId helper) {
        return rights.stream().anyMatch(right -> right.holds() && right.helper().equals(helper));
    }
}
