package org.kinward.core.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.closing.ClosingAtTheLake.said;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.access.Actor;
import org.kinward.core.approval.Approval;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.casefile.ClosedCaseFile;
import org.kinward.core.casefile.FileIsClosed;

/** Whatever people press: closed and open alternate, and a file closes only by what somebody else has agreed to. */
class ClosingMovesTest {

    private final ClosingAtTheLake at = new ClosingAtTheLake();

    @Property(tries = 200)
    void keepsItsPromises(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 11) Integer> presses) {
        for (var press : presses) {
            try {
                press(press % 6, press < 6 ? at.lake.ama : at.lake.mensah);
            } catch (FileIsClosed _) {
                assertThat(at.file()).isInstanceOf(ClosedCaseFile.class);
            }

            var moves = at.closings.moves(at.lake.file);
            assertThat(at.file() instanceof ClosedCaseFile).isEqualTo(moves.size() % 2 == 1);
            for (int i = 0; i < moves.size(); i++) {
                assertThat(moves.get(i) instanceof Closings.FileMove.Closed).isEqualTo(i % 2 == 0);
            }
            moves.stream().filter(Closings.FileMove.Closed.class::isInstance).map(Closings.FileMove.Closed.class::cast)
                    .forEach(move -> assertThat(at.asking.approvals.latest(SubjectKind.CLOSING, move.closing().value()))
                            .get().isInstanceOf(Approval.Approved.class));
        }
    }

    private void press(int press, Actor by) {
        switch (press) {
            case 0 -> at.prepare(said("SAFE-SETTLED", "With her mother"), by);
            case 1 -> at.prepare(said("DIED", "The review is done"), by);
            case 2 -> at.now().ifPresent(_ -> at.ask(by));
            case 3 -> at.now().filter(one -> at.asking.approvals.latest(SubjectKind.CLOSING, one.id().value())
                    .isPresent()).ifPresent(_ -> at.approve(by));
            case 4 -> at.now().ifPresent(one -> at.close(one, by));
            default -> at.reopen(by, NOON);
        }
    }
}
