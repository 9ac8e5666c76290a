package org.kinward.core.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.closing.ClosingAtTheLake.said;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;

/** No reason is a way around what was not done: neither around what it stands for, nor around what is open (FIELD 5.11). */
class ClosingReasonsTest {

    private final ClosingAtTheLake at = new ClosingAtTheLake();
    private final CaseAtTheLake lake = at.lake;

    @Test
    void saysThatACaseWentToAnotherAgencyByItsTransferOnly() {
        assertThat(at.prepare(said("TRANSFERRED", "To the harbour house"), lake.mensah))
                .isEqualTo(PrepareClosing.Outcome.BY_TRANSFER);
        assertThat(at.now()).isEmpty();
    }

    @Test
    void saysThatNobodyReachedTheChildOnlyAfterTheWholeSearch() {
        assertThat(at.prepare(said("NOT-REACHED", "Nobody knows"), lake.ama))
                .isEqualTo(PrepareClosing.Outcome.SEARCH_FIRST);
        at.searched = true;
        agreed("NOT-REACHED");
        at.searched = false;
        assertThat(at.close(at.now().orElseThrow(), lake.ama)).as("she was reached since")
                .isEqualTo(CloseFile.Outcome.REASON_DOES_NOT_HOLD);
        at.searched = true;
        assertThat(at.close(at.now().orElseThrow(), lake.ama)).isEqualTo(CloseFile.Outcome.CLOSED);
    }

    @Test
    void letsOnlyWhoIsSixteenForCertainAskToEnd() {
        at.age = 15;
        assertThat(at.prepare(said("ASKS-TO-END", "She wants to go on alone"), lake.ama))
                .isEqualTo(PrepareClosing.Outcome.TOO_YOUNG);
        at.age = 16;
        assertThat(at.prepare(said("ASKS-TO-END", "She wants to go on alone"), lake.ama))
                .isEqualTo(PrepareClosing.Outcome.WRITTEN);
        assertThat(at.ask(lake.ama)).as("nobody told her what is open").isEqualTo(
                new AskClosing.Outcome.NotReady(Set.of(Closing.Missing.WHAT_THE_REASON_STANDS_FOR)));
        agreed("ASKS-TO-END");
        at.age = 15;
        assertThat(at.close(at.now().orElseThrow(), lake.ama)).as("the age was put right")
                .isEqualTo(CloseFile.Outcome.REASON_DOES_NOT_HOLD);
    }

    @ParameterizedTest
    @CsvSource({"OTHER-COUNTRY, OTHER_COUNTRY_ANSWERED", "PROGRAMME-ENDED, SOMEBODY_GOES_ON",
            "RECORDED-TWICE, RECORDS_JOINED"})
    void needsWhatItStandsFor(String reason, Checked tick) {
        at.prepare(said(reason, "As it is"), lake.ama);

        assertThat(at.ask(lake.ama)).isEqualTo(
                new AskClosing.Outcome.NotReady(Set.of(Closing.Missing.WHAT_THE_REASON_STANDS_FOR)));
        assertThat(at.now().orElseThrow().said().notTicked()).containsExactly(tick);
        write(reason, Set.of(Checked.SAFETY_REVIEWED, tick), "I know");
        assertThat(at.ask(lake.ama)).isInstanceOf(AskClosing.Outcome.Asked.class);
    }

    /** Whoever can be asked is asked, and whoever is there is looked at. */
    @Test
    void asksTheChildUnlessItCannotBeAsked() {
        write("OTHER-COUNTRY", Set.of(Checked.OTHER_COUNTRY_ANSWERED), "");
        assertThat(at.ask(lake.ama)).isEqualTo(new AskClosing.Outcome.NotReady(
                Set.of(Closing.Missing.WHAT_THE_CHILD_THINKS, Closing.Missing.SAFETY_REVIEWED)));
        write("BY-MISTAKE", Set.of(), "");
        assertThat(at.ask(lake.ama)).isEqualTo(
                new AskClosing.Outcome.NotReady(Set.of(Closing.Missing.SAFETY_REVIEWED)));
    }

    /** The list of files that were closed over something open knows each of them: a manager has said why. */
    @ParameterizedTest
    @ValueSource(strings = {"NOT-REACHED", "ASKS-TO-END", "OTHER-COUNTRY", "PROGRAMME-ENDED", "RECORDED-TWICE", "DIED",
            "BY-MISTAKE"})
    void standsBehindWhatIsOpenLikeAllTheOthers(String reason) {
        at.searched = true;
        at.age = 16;
        at.asking.openFactor();
        write(reason, Set.of(Checked.values()), "I know");

        assertThat(at.ask(lake.ama)).isInstanceOf(AskClosing.Outcome.InTheWay.class);
        at.why("It is looked at with the family", lake.mensah);
        at.ask(lake.mensah);
        at.approve(at.asking.second);
        assertThat(at.close(at.now().orElseThrow(), lake.mensah)).isEqualTo(CloseFile.Outcome.CLOSED);
    }

    private void agreed(String reason) {
        write(reason, Set.of(Checked.values()), "I know");
        assertThat(at.ask(lake.ama)).isInstanceOf(AskClosing.Outcome.Asked.class);
        at.approve(lake.mensah);
    }

    private void write(String reason, Set<Checked> checked, String child) {
        var ticks = checked.stream().filter(one -> one != Checked.LATER_CONTACT_ASKED)
                .collect(Collectors.toUnmodifiableSet());
        assertThat(at.prepare(new Closing.Said(Listed.of(new Code(reason)), "As it is", ticks, child), lake.ama))
                .isEqualTo(PrepareClosing.Outcome.WRITTEN);
    }
}
