package org.kinward.core.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.kinward.core.legal.matter.Amount;
import org.kinward.core.legal.matter.KeepMatters;
import org.kinward.core.legal.matter.LawUsed;
import org.kinward.core.legal.matter.Matter;
import org.kinward.core.legal.matter.MatterId;
import org.kinward.core.legal.matter.MatterKind;
import org.kinward.core.legal.matter.MatterLine;
import org.kinward.core.legal.matter.MatterState;
import org.kinward.core.legal.matter.SentenceKind;
import org.kinward.core.saving.OnceKey;

/** Any presses in any order: a matter goes only where its table says, and nothing is decided without what it needs. */
class MatterMovesTest {

    @Property(tries = 300)
    void keepWhatTheyPromise(@ForAll MatterKind kind, @ForAll @Size(max = 10) List<MatterState> presses) {
        var aid = new LegalAidAtTheLake();
        aid.given();
        var id = new MatterId(UUID.randomUUID());
        aid.keep.begin(new Matter(id, aid.lake.file, kind, List.of(line(aid, kind.first()))), aid.abla);

        for (var press : presses) {
            var before = aid.kept.matters.find(id).orElseThrow();
            var outcome = aid.keep.move(new KeepMatters.Request(id, before.revision(), line(aid, press),
                    new OnceKey(UUID.randomUUID(), press.name())), aid.abla);
            var after = aid.kept.matters.find(id).orElseThrow();
            assertThat(outcome == KeepMatters.Outcome.DONE).isEqualTo(before.state().next(kind).contains(press));
            assertThat(after.lines().size() - before.lines().size())
                    .isEqualTo(outcome == KeepMatters.Outcome.DONE ? 1 : 0);
            assertThat(aid.days.containsKey(id)).as("a day to keep").isEqualTo(after.state().needsDay());
        }
    }

    private static MatterLine line(LegalAidAtTheLake aid, MatterState state) {
        var facts = new MatterLine.Facts(state.needsDay() ? Optional.of(NOON) : Optional.empty(),
                state.needsLaw() ? Optional.of(LawUsed.TRAFFICKING) : Optional.empty(),
                state.needsAmount() ? Optional.of(new Amount(20_000, "XOF")) : Optional.empty(),
                state.needsSentence() ? Optional.of(SentenceKind.PRISON) : Optional.empty());
        return new MatterLine(state, facts, new LegalWords("what is known"), aid.abla.person(), NOON);
    }

    @Example
    void saysWhatItsStateNeedsAndNothingElse() {
        var aid = new LegalAidAtTheLake();
        for (var state : MatterState.values()) {
            var bare = state.needsDay() || state.needsLaw() || state.needsAmount() || state.needsWords()
                    || state.needsSentence();
            if (bare) {
                assertThatThrownBy(() -> new MatterLine(state, MatterLine.Facts.NONE, LegalWords.NONE,
                        aid.abla.person(), NOON)).as(state.name()).isInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThatThrownBy(() -> new Amount(0, "XOF")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Amount(1, "cfa")).isInstanceOf(IllegalArgumentException.class);
    }

    /** What is claimed may be said, of money alone. */
    @Example
    void saysWhatIsClaimedWhereItIsKnown() {
        var aid = new LegalAidAtTheLake();
        var claimed = new MatterLine(MatterState.ASKED, new MatterLine.Facts(Optional.empty(), Optional.empty(),
                Optional.of(new Amount(90_000, "XOF")), Optional.empty()), LegalWords.NONE, aid.abla.person(), NOON);

        assertThat(new Matter(new MatterId(UUID.randomUUID()), aid.lake.file, MatterKind.WAGES, List.of(claimed))
                .lines().getFirst().facts().amount()).contains(new Amount(90_000, "XOF"));
        assertThatThrownBy(() -> new Matter(new MatterId(UUID.randomUUID()), aid.lake.file, MatterKind.PROTECTION,
                List.of(claimed))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Over is over: every kind ends, and no end leads anywhere. */
    @Example
    void comesToAnEnd() {
        for (var kind : MatterKind.values()) {
            assertThat(kind.first().next(kind)).isNotEmpty();
        }
        assertThat(MatterState.PAID.next(MatterKind.WAGES)).isEmpty();
        assertThat(MatterState.ASKED.next(MatterKind.PROTECTION)).contains(MatterState.GRANTED)
                .doesNotContain(MatterState.AWARDED);
    }
}
