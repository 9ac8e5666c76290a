package org.kinward.core.returning.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.access.Actor;
import org.kinward.core.approval.Approval;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.returning.family.Family;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.returning.plan.ReturnExamples;
import org.kinward.core.returning.plan.ReturnState;
import org.kinward.core.saving.StaleRevision;

/** Whatever people press: a child sets off only by what somebody else has agreed to, and each move follows from the last. */
class ReturnMovesTest {

    private final GoingHome home = new GoingHome();
    private final CaseAtTheLake lake = home.lake;
    private final Family aunt = home.allIsSeen();

    @Property(tries = 200)
    void keepsItsPromises(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 17) Integer> presses) {
        for (var press : presses) {
            try {
                press(press % 9, press < 9 ? lake.ama : lake.mensah);
            } catch (StaleRevision _) {
                assertThat(home.current()).as("somebody was faster").isPresent();
            }

            home.returns.of(lake.file).forEach(this::holds);
            assertThat(home.returns.of(lake.file).stream().filter(one -> !one.state().allowsAnother()))
                    .hasSizeLessThan(2);
        }
    }

    private void holds(Return one) {
        var before = ReturnState.PREPARED;
        for (var move : one.moves()) {
            assertThat(before.mayBecome(move.state())).isTrue();
            before = move.state();
        }
        if (went(one, ReturnState.ON_THE_WAY)) {
            assertThat(home.asking.approvals.latest(SubjectKind.RETURN, one.id().value())).get()
                    .isInstanceOfSatisfying(Approval.Approved.class,
                            yes -> assertThat(yes.subject().version()).isEqualTo(one.revision()));
        }
        assertThat(home.returns.arrival(one.id()).isPresent()).isEqualTo(went(one, ReturnState.ARRIVED));
    }

    private static boolean went(Return one, ReturnState state) {
        return one.moves().stream().anyMatch(move -> move.state() == state);
    }

    private void press(int press, Actor by) {
        switch (press) {
            case 0 -> home.prepares(ReturnExamples.wanted(aunt.id(), Return.AuthoritySays.AGREES, "Her number"), by);
            case 1 -> home.prepares(ReturnExamples.wanted(aunt.id(), Return.AuthoritySays.ORDERED_IT, "Us"), by);
            case 2 -> home.current().ifPresent(one -> home.prepare.receives(one, ReturnExamples.name(), by, NOON));
            case 3 -> home.current().ifPresent(_ -> home.asks(by));
            case 4 -> home.current().filter(one -> home.asking.approvals.latest(SubjectKind.RETURN, one.id().value())
                    .isPresent()).ifPresent(_ -> home.approves(by));
            case 5 -> home.current().ifPresent(_ -> home.setsOff(by));
            case 6 -> home.current().ifPresent(_ -> home.arrives(home.today(), by));
            case 7 -> home.current().ifPresent(one -> home.breakOff.callOff(one.id(), "No road", by, home.at(by)));
            default -> home.current().ifPresent(one -> home.breakOff.cameBack(one.id(), "Beaten", by, home.at(by)));
        }
    }
}
