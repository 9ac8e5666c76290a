package org.kinward.core.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.access.Actor;
import org.kinward.core.task.TaskKind;

/** Whatever people press, in whatever order: at most one request waits, nobody answered their own, an end stays an end. */
class ApprovalMovesTest {

    private final AskingAtTheLake at = new AskingAtTheLake();

    private enum Press {
        ASK, APPROVE, SEND_BACK, TAKE_BACK, CHANGE
    }

    @Property(tries = 200)
    void keepsItsPromises(@ForAll @Size(max = 25) List<@IntRange(min = 0, max = 14) Integer> presses) {
        for (var press : presses) {
            var before = at.approvals.all();

            press(Press.values()[press % 5], List.of(at.lake.ama, at.lake.mensah, at.second).get(press / 5));

            var after = at.approvals.all();
            before.stream().filter(Approval.Ended.class::isInstance).forEach(one -> assertThat(after).contains(one));
            assertThat(after).filteredOn(Approval.Waiting.class::isInstance).hasSizeLessThan(2);
            assertThat(after).noneMatch(ApprovalMovesTest::isOnesOwn);
            assertThat(at.lake.open(TaskKind.APPROVE)).hasSize(
                    (int) after.stream().filter(Approval.Waiting.class::isInstance).count());
        }
    }

    private static boolean isOnesOwn(Approval one) {
        return (one instanceof Approval.Approved || one instanceof Approval.SentBack) && one.people().size() < 2;
    }

    private void press(Press press, Actor by) {
        var latest = at.approvals.latest(at.now().kind(), at.plan).map(Approval::id).orElseGet(ApprovalId::fresh);
        switch (press) {
            case ASK -> at.ask(by, NOON);
            case APPROVE -> at.answer.answer(latest, new AnswerApproval.Answer.Approve(), by, NOON);
            case SEND_BACK -> at.answer.answer(latest, new AnswerApproval.Answer.SendBack("Too soon"), by, NOON);
            case TAKE_BACK -> at.takeBack.takeBack(latest, by, NOON);
            case CHANGE -> at.version++;
        }
    }
}
