package org.kinward.core.consent.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.access.Actor;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.CannotAskBecause;
import org.kinward.core.consent.voice.ConsentState;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.TryAgain;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.task.TaskKind;

/** Whatever people press: each of two voices goes the ways of its table, and a yes ends only by being taken back. */
class ConsentMovesTest {

    private static final Voice.Decision DECISION = new Voice.Decision("Judge for children", "She is safe here",
            "Wants to stay");

    private CaseAtTheLake lake = new CaseAtTheLake();
    private Consent consent = lake.added(new Use.Extra(ExtraUse.PHOTOGRAPH));

    /** Four answers of each voice, taken back, and what a manager or who leads the case decides. */
    @Property(tries = 300)
    void keepsItsPromises(@ForAll @Size(max = 20) List<@IntRange(max = 11) Integer> presses) {
        lake = new CaseAtTheLake();
        lake.motherAnswers();
        consent = lake.added(new Use.Extra(ExtraUse.PHOTOGRAPH));
        for (var press : presses) {
            var before = lake.now(consent);
            press(press, before);
            var after = lake.now(consent);

            follows(before.child().state(), after.child().state());
            follows(before.whoAnswers().state(), after.whoAnswers().state());
            assertThat(after.child().state()).as("nobody decides against the child's own word")
                    .isNotEqualTo(ConsentState.WITHDRAWN_AGAINST_CHILD);
            assertThat(before.child().equals(after.child()) || before.whoAnswers().equals(after.whoAnswers()))
                    .as("one voice at a time").isTrue();
            assertThat(lake.open(TaskKind.DECIDE_WITHDRAWAL))
                    .hasSize(after.whoAnswers() instanceof Voice.Contested ? 1 : 0);
        }
    }

    private static void follows(ConsentState before, ConsentState after) {
        assertThat(before == after || next(before).contains(after)).as(before + " to " + after).isTrue();
    }

    /** The table of docs/consent.md. */
    private static Set<ConsentState> next(ConsentState state) {
        return switch (state) {
            case NOT_ASKED_YET, CANNOT_ASK_NOW, WAITS_FOR_SECOND -> EnumSet.of(ConsentState.CANNOT_ASK_NOW,
                    ConsentState.WAITS_FOR_SECOND, ConsentState.AGREED, ConsentState.DID_NOT_AGREE);
            case AGREED -> EnumSet.of(ConsentState.WAITS_FOR_SECOND, ConsentState.WITHDRAWN,
                    ConsentState.WITHDRAWN_AGAINST_CHILD);
            case DID_NOT_AGREE, WITHDRAWN -> EnumSet.of(ConsentState.WAITS_FOR_SECOND, ConsentState.AGREED,
                    ConsentState.DID_NOT_AGREE);
            case WITHDRAWN_AGAINST_CHILD -> EnumSet.of(ConsentState.AGREED, ConsentState.WITHDRAWN);
        };
    }

    private void press(int press, Consent seen) {
        var whose = press % 2 == 0 ? Whose.CHILD : Whose.WHO_ANSWERS;
        var by = whose == Whose.CHILD ? new GivenBy.Child() : lake.mother();
        switch (press / 2) {
            case 0 -> lake.write(seen, whose, new Answer.Yes(lake.asked(by)), NOON);
            case 1 -> lake.write(seen, whose, new Answer.No(lake.asked(by), TryAgain.WHEN_THE_CHILD_ASKS), NOON);
            case 2 -> lake.write(seen, whose, new Answer.NotNow(CannotAskBecause.NOT_A_SAFE_MOMENT, "",
                    NOON.plus(Duration.ofHours(2))), NOON);
            case 3 -> lake.withdraw(seen, whose, false);
            case 4 -> lake.withdraw(seen, whose, true);
            default -> decide(seen, whose == Whose.CHILD, press == 10 ? lake.mensah : lake.ama);
        }
    }

    private void decide(Consent seen, boolean goesOn, Actor by) {
        var outcome = new DecideWithdrawal(lake.consents, lake.moves).decide(new DecideWithdrawal.Request(seen.id(),
                seen.revision(), goesOn, DECISION, CaseAtTheLake.stamp()), by, NOON);
        assertThat(outcome == DecideWithdrawal.Outcome.NOT_THERE).isEqualTo(by.equals(lake.ama));
        assertThat(Optional.of(outcome).filter(DecideWithdrawal.Outcome.DECIDED::equals).isPresent())
                .isEqualTo(by.equals(lake.mensah) && seen.whoAnswers() instanceof Voice.Contested);
    }
}
