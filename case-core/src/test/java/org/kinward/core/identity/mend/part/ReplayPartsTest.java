package org.kinward.core.identity.mend.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.mend.Leaf;
import org.kinward.core.identity.mend.part.ReplayParts.GonePart;
import org.kinward.core.reference.ReferenceNumber;

class ReplayPartsTest {

    private final List<GonePart> erased = IntStream.range(0, 1_001).mapToObj(
            seed -> new GonePart(ReferenceNumber.random(new Random(seed)), Compartment.SUSPECTS, EVENING)).toList();

    /** A vault that holds something again of every part that was taken out of the same list. */
    private record Vault(List<GonePart> holds) implements ReplayParts.HeldParts {

        @Override
        public List<GonePart> back(Collection<GonePart> parts) {
            return parts.stream().filter(holds::contains).toList();
        }

        @Override
        public void endAgain(GonePart part) {
            holds.remove(part);
        }
    }

    @Test
    void endsWhatCameBackOnWhateverPageItStands() {
        var elsewhere = new GonePart(ReferenceNumber.random(new Random(5_000)), Compartment.PHOTOGRAPHS, EVENING);
        var vault = new Vault(new ArrayList<>(List.of(erased.getFirst(), erased.getLast(), elsewhere)));
        var unsaid = new ArrayList<>(List.of(erased.get(700), erased.getLast()));
        var replay = new ReplayParts((last, most) -> {
            int from = last.isEmpty() ? 0 : Integer.parseInt(last);
            return Leaf.of(IntStream.range(from, Math.min(from + most, erased.size()))
                    .mapToObj(place -> Leaf.Row.of(Integer.toString(place + 1), () -> erased.get(place))).toList());
        }, vault, parts -> {
            assertThat(vault.holds()).as("the vault first").doesNotContainAnyElementsOf(parts);
            var told = unsaid.stream().filter(parts::contains).toList();
            unsaid.removeAll(told);
            return told;
        });

        assertThat(replay.replay()).as("one came back on both sides").isEqualTo(3);

        assertThat(vault.holds()).as("nobody erased it").containsExactly(elsewhere);
        assertThat(unsaid).isEmpty();
        assertThat(replay.replay()).as("once is enough").isZero();
    }
}
