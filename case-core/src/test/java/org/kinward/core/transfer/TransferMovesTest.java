package org.kinward.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.transfer.TransferAtTheLake.HILL_HOUSE;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.casefile.FileIsClosed;
import org.kinward.core.consent.use.DataGroup;

/** Whatever people of two agencies press: one offer stands at a time, an end is an end, and a case moves once. */
class TransferMovesTest {

    private TransferAtTheLake at = new TransferAtTheLake();

    @Property(tries = 300)
    void keepsItsPromises(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 7) Integer> presses) {
        at = new TransferAtTheLake();
        at.agreed(DataGroup.WHO_THE_CHILD_IS);
        for (var press : presses) {
            var before = List.copyOf(at.transfers.kept);
            press(press);
            assertThat(at.transfers.kept.stream().filter(one -> one.state().stands())).hasSizeLessThanOrEqualTo(1);
            for (int i = 0; i < before.size(); i++) {
                var was = before.get(i).state();
                var is = at.transfers.kept.get(i).state();
                assertThat(was == is || was.mayBecome(is)
                        || (was == TransferState.OFFERED && is == TransferState.MOVED))
                        .as(was + " to " + is).isTrue();
            }
            var moved = at.transfers.kept.stream().filter(one -> one.state() == TransferState.MOVED).toList();
            assertThat(moved).hasSize(at.isOpen() ? 0 : 1);
            assertThat(at.again.kept).hasSameSizeAs(moved);
            assertThat(at.rights).hasSize(2 * moved.size());
        }
    }

    private void press(int press) {
        var last = at.transfers.kept.isEmpty() ? new TransferId(new UUID(0, 0))
                : at.transfers.kept.getLast().id();
        switch (press) {
            case 0, 1 -> offer();
            case 2 -> at.accept.accept(last, HILL_HOUSE, at.abla, NOON);
            case 3 -> at.accept.accept(last, HILL_HOUSE, at.kofi, NOON.plus(Duration.ofDays(4)));
            case 4 -> at.decline.decline(last, "No room", at.abla, NOON);
            case 5 -> at.takeBack.takeBack(last, at.lake.ama, NOON);
            case 6 -> at.takeBack.takeBack(last, at.lake.mensah, NOON);
            default -> at.transfers.goesOn = !at.transfers.goesOn;
        }
    }

    private void offer() {
        try {
            at.offer(at.request(DataGroup.WHO_THE_CHILD_IS));
        } catch (FileIsClosed closed) {
            assertThat(at.isOpen()).isFalse();
        }
    }
}
