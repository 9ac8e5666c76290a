package org.kinward.core.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kinward.core.identity.InMemoryVault;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.reference.ReferenceNumber;

class ReplayErasuresTest {

    private final InMemoryVault vault = new InMemoryVault();
    private final InMemoryRecordedChildren casework = new InMemoryRecordedChildren();
    private final List<ReferenceNumber> erased = new ArrayList<>();
    private final ReplayErasures replay = new ReplayErasures((last, most) -> Leaf.of(erased.stream()
            .filter(child -> child.symbols().compareTo(last) > 0).limit(most)
            .map(child -> Leaf.Row.of(child.symbols(), () -> child)).toList()), vault, casework);

    @Test
    void endsAChildAgainThatCameBackWithAnOlderDatabase() {
        vault.grant(at(amina(), SHELTER), EVENING);
        vault.hold(amina());
        erased.add(amina());

        assertThat(replay.replay()).containsExactly(new Finding(Finding.Kind.ERASED_AGAIN, amina()));

        assertThat(vault.among(List.of(amina())).get(amina()).state()).isEqualTo(HeldChild.State.ENDED);
        assertThat(replay.replay()).as("once is enough").isEmpty();
        assertThat(Finding.Kind.ERASED_AGAIN.needsAPerson()).isFalse();
    }

    @Test
    void leavesWhoeverWasNotErased() {
        vault.grant(at(amina(), SHELTER), EVENING);
        vault.hold(amina());

        assertThat(replay.replay()).isEmpty();

        assertThat(vault.among(List.of(amina())).get(amina()).state()).isEqualTo(HeldChild.State.HELD);
    }

    /** Somebody is ending it at this moment: it is ended, and nobody is told that it had come back. */
    @Test
    void countsNobodyWhoIsBeingEnded() {
        var ended = new ArrayList<ReferenceNumber>();
        var ending = new ReplayErasures((last, _) -> Leaf.of(last.isEmpty()
                ? List.of(Leaf.Row.of(amina().symbols(), () -> amina()))
                : List.of()), new Ending(ended), casework);

        assertThat(ending.replay()).isEmpty();
        assertThat(ended).containsExactly(amina());
    }

    /** A vault in which a tombstone stands and rows are still there. */
    private record Ending(List<ReferenceNumber> ended) implements HeldChildren {

        @Override
        public void hold(ReferenceNumber child) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void end(ReferenceNumber child) {
            ended.add(child);
        }

        @Override
        public Map<ReferenceNumber, HeldChild> among(Collection<ReferenceNumber> children) {
            return children.stream().collect(Collectors.toMap(Function.identity(),
                    child -> new HeldChild(child, HeldChild.State.ENDING, Optional.empty(), Set.of())));
        }

        @Override
        public boolean hasTakenSince(CareRight.OfChild right, Instant decidedAt) {
            return false;
        }

        @Override
        public Leaf<HeldChild> after(String last, int atMost) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void forgetsTheRecordThatCameBackWithIt() {
        casework.put(new RecordedChild(at(amina(), SHELTER), Optional.empty(), RecordedChild.State.CREATED));
        vault.grant(at(amina(), SHELTER), EVENING);
        vault.hold(amina());
        erased.add(amina());

        assertThat(replay.replay()).as("one finding for both sides").hasSize(1);

        assertThat(casework.among(List.of(amina())).get(amina()).state()).isEqualTo(RecordedChild.State.ERASED);
        assertThat(replay.replay()).isEmpty();
    }

    /** The hourly look meets an erasure half-way: its key is destroyed, its number not yet retired. */
    @Test
    void countsNoRecordThatIsBeingErased() {
        casework.put(new RecordedChild(at(amina(), SHELTER), Optional.empty(), RecordedChild.State.ERASING));
        vault.grant(at(amina(), SHELTER), EVENING);
        vault.hold(amina());
        vault.end(amina());
        erased.add(amina());

        assertThat(replay.replay()).isEmpty();
    }

    @Test
    void leavesADraftToItsManager() {
        casework.put(new RecordedChild(at(amina(), SHELTER), Optional.empty(), RecordedChild.State.DRAFT));
        erased.add(amina());

        assertThat(replay.replay()).isEmpty();

        assertThat(casework.among(List.of(amina())).get(amina()).state()).isEqualTo(RecordedChild.State.DRAFT);
    }
}
