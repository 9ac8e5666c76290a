package org.kinward.core.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.closing.ClosingAtTheLake.said;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.aftercare.Aftercare;
import org.kinward.core.aftercare.AftercareState;
import org.kinward.core.approval.AnswerApproval;
import org.kinward.core.approval.AskApproval;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.casefile.ClosedCaseFile;
import org.kinward.core.casefile.FileIsClosed;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.closing.term.ClosingTerm;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.Use;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Prepared, agreed to by somebody else, closed by a person; over an open factor only with a manager's reason. */
class CloseFileTest {

    private final ClosingAtTheLake at = new ClosingAtTheLake();
    private final CaseAtTheLake lake = at.lake;

    @Test
    void isClosedOnceSomebodyElseHasAgreed() {
        var closing = prepared("SAFE-SETTLED");
        assertThat(at.close(closing, lake.ama)).isEqualTo(CloseFile.Outcome.NOT_APPROVED);
        assertThat(at.ask(lake.ama)).isInstanceOf(AskClosing.Outcome.Asked.class);
        assertThat(at.close(closing, lake.ama)).isEqualTo(CloseFile.Outcome.NOT_APPROVED);
        at.approve(lake.mensah);
        lake.moves.open(at.file(), TaskKind.REVIEW_DANGER, new CaseMoves.Thing(lake.file.value(), NOON, ""));
        lake.moves.open(at.file(), TaskKind.TELL_AUTHORITY, new CaseMoves.Thing(lake.file.value(), NOON, ""));

        assertThat(at.close(closing, lake.ama)).isEqualTo(CloseFile.Outcome.CLOSED);
        assertThat(at.close(closing, lake.mensah)).as("closing twice").isEqualTo(CloseFile.Outcome.CLOSED_BEFORE);

        assertThat(at.file()).isInstanceOf(ClosedCaseFile.class);
        assertThat(lake.open(TaskKind.REVIEW_DANGER)).isEmpty();
        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).as("what the law wants stays").hasSize(1);
        assertThat(lake.trail).endsWith(AuditAction.APPROVAL_GIVEN, AuditAction.FILE_CLOSED);
    }

    @Test
    void isNotClosedOverWhatIsOpenUnlessAManagerSaysWhy() {
        at.asking.openFactor();
        prepared("SAFE-SETTLED");

        assertThat(at.ask(lake.ama)).isInstanceOfSatisfying(AskClosing.Outcome.InTheWay.class,
                refused -> assertThat(refused.open()).hasSize(1));
        assertThat(at.why("The aunt is near", lake.ama)).isEqualTo(SayWhyOpen.Outcome.NOT_THERE);
        assertThat(at.why("The aunt is near", lake.mensah)).isEqualTo(SayWhyOpen.Outcome.SAID);
        assertThat(at.ask(lake.mensah)).isInstanceOf(AskClosing.Outcome.Asked.class);
        at.approve(at.asking.second);

        assertThat(at.close(at.now().orElseThrow(), lake.mensah)).isEqualTo(CloseFile.Outcome.CLOSED);
    }

    /** What opens after the reason was given is not covered by it. */
    @Test
    void looksAgainAtTheMomentOfClosing() {
        prepared("SAFE-SETTLED");
        at.ask(lake.ama);
        at.approve(lake.mensah);
        at.asking.openFactor();

        assertThat(at.close(at.now().orElseThrow(), lake.ama)).isEqualTo(CloseFile.Outcome.FACTOR_OPEN);
        assertThat(at.file()).isInstanceOf(OpenCaseFile.class);
    }

    /** A birthday closes nothing: help after eighteen was ended, or offered and not wanted, before. */
    @Test
    void isClosedByAgeOnlyOnceHelpAfterEighteenIsOver() {
        assertThat(at.prepare(said("YOUNG-ADULT", "She has a room"), lake.ama))
                .isEqualTo(PrepareClosing.Outcome.AFTERCARE_FIRST);
        at.aftercares.add(line(AftercareState.ENDED));
        prepared("YOUNG-ADULT");
        at.ask(lake.ama);
        at.approve(lake.mensah);
        at.aftercares.add(line(AftercareState.GOES_ON));

        assertThat(at.close(at.now().orElseThrow(), lake.ama)).isEqualTo(CloseFile.Outcome.AFTERCARE_FIRST);
        at.prepare(said("SAFE-SETTLED", "With her mother"), lake.ama);
        at.ask(lake.ama);
        at.approve(lake.mensah);
        assertThat(at.close(at.now().orElseThrow(), lake.ama)).as("goes on").isEqualTo(CloseFile.Outcome.HELD_OPEN);
    }

    private Aftercare line(AftercareState state) {
        var said = new Aftercare.Said(Set.of(Aftercare.AdultHelp.WORK), "A room", "Yes please");
        return new Aftercare(lake.file, new Revision(at.aftercares.kept.size()), state, said,
                new Aftercare.By(lake.ama.person(), NOON));
    }

    @Test
    void saysWhatIsMissingAndAsksNoChildThatIsNotThere() {
        at.prepare(new Closing.Said(Listed.of(new Code("SAFE-SETTLED")), "With her mother", Set.of(), ""), lake.ama);

        assertThat(at.ask(lake.ama)).isEqualTo(new AskClosing.Outcome.NotReady(
                Set.of(Closing.Missing.WHAT_THE_CHILD_THINKS, Closing.Missing.SAFETY_REVIEWED)));

        at.prepare(new Closing.Said(Listed.of(new Code("DIED")), "The review is done", Set.of(), ""), lake.ama);
        assertThat(at.ask(lake.ama)).isEqualTo(new AskClosing.Outcome.NotReady(
                Set.of(Closing.Missing.WHAT_THE_REASON_STANDS_FOR)));
        at.prepare(new Closing.Said(Listed.of(new Code("DIED")), "The review is done",
                Set.of(Checked.DEATH_REVIEWED), ""), lake.ama);
        assertThat(at.ask(lake.ama)).isInstanceOf(AskClosing.Outcome.Asked.class);
    }

    @Test
    void needsAnAgreementToWhatItSaysNow() {
        prepared("SAFE-SETTLED");
        at.ask(lake.ama);
        at.approve(lake.mensah);
        at.prepare(said("SAFE-SETTLED", "With her aunt"), lake.ama);

        assertThat(at.close(at.now().orElseThrow(), lake.ama)).isEqualTo(CloseFile.Outcome.NOT_APPROVED);
        assertThat(at.prepare(said("OLD", "With her aunt"), lake.ama))
                .isEqualTo(PrepareClosing.Outcome.REASON_NOT_IN_THE_LIST);
    }

    /** On a closed file nobody could write down that the child left, or end what a provider reads. */
    @Test
    void waitsUntilNothingGoesOnThatNobodyCouldEnd() {
        var closing = prepared("SAFE-SETTLED");
        at.ask(lake.ama);
        at.approve(lake.mensah);
        at.goesOn = true;
        assertThat(at.close(closing, lake.ama)).isEqualTo(CloseFile.Outcome.HELD_OPEN);

        at.goesOn = false;
        assertThat(at.close(closing, lake.ama)).isEqualTo(CloseFile.Outcome.CLOSED);
    }

    /** An answer lets a plan begin, which nothing may on a closed file; what holds already is seen at any time. */
    @Test
    void waitsForAnAnswerThatLetsSomethingBegin() {
        var closing = prepared("SAFE-SETTLED");
        at.ask(lake.ama);
        at.approve(lake.mensah);
        at.asking.danger(DangerLevel.HIGH);
        assertThat(at.asking.ask(lake.ama, NOON)).isInstanceOf(AskApproval.Outcome.Waits.class);
        assertThat(at.close(closing, lake.ama)).isEqualTo(CloseFile.Outcome.HELD_OPEN);

        var plan = at.asking.approvals.latest(SubjectKind.PLAN, at.asking.plan).orElseThrow();
        at.asking.answer.answer(plan.id(), new AnswerApproval.Answer.Approve(), lake.mensah, NOON);
        assertThat(at.close(closing, lake.ama)).isEqualTo(CloseFile.Outcome.CLOSED);
    }

    @Test
    void waitsForWhatIsUrgent() {
        var closing = prepared("SAFE-SETTLED");
        at.ask(lake.ama);
        at.approve(lake.mensah);
        lake.moves.open(at.file(), TaskKind.SAFETY_ACTION,
                new CaseMoves.Thing(lake.file.value(), NOON, "Walk with her"));

        assertThat(at.close(closing, lake.ama)).isEqualTo(CloseFile.Outcome.SOMETHING_URGENT);
    }

    @Test
    void isOpenedAgainWithinTheTimeAsTheSameFile() {
        closed();
        var last = ClosingTerm.SHIPPED.until(NOON);

        assertThat(at.reopen(lake.ama, last.plusSeconds(1))).isEqualTo(ReopenFile.Outcome.TOO_LATE);
        assertThat(at.reopen(CaseAtTheLake.actor(Role.SOCIAL_WORKER), last)).isEqualTo(ReopenFile.Outcome.NOT_THERE);
        assertThat(at.reopen(lake.ama, last)).isEqualTo(ReopenFile.Outcome.OPEN_AGAIN);
        assertThat(at.reopen(lake.ama, last)).isEqualTo(ReopenFile.Outcome.WAS_OPEN);

        assertThat(at.file()).isInstanceOf(OpenCaseFile.class);
        assertThat(lake.open(TaskKind.REVIEW_DANGER)).extracting(Task::due)
                .containsExactly(last.plus(Duration.ofHours(24)));
        assertThat(at.again).as("closing took tasks back").isOne();
        assertThat(at.now()).as("another closing is prepared anew").isEmpty();
    }

    /** What two people decided about a part of it is carried out first. */
    @Test
    void staysClosedWhileAPartOfItIsBeingErased() {
        closed();
        at.isBeingErased = true;

        assertThat(at.reopen(lake.ama, NOON)).isEqualTo(ReopenFile.Outcome.NOT_YET);
        assertThat(at.file()).isInstanceOf(ClosedCaseFile.class);
        assertThat(at.again).isZero();

        at.isBeingErased = false;
        assertThat(at.reopen(lake.ama, NOON)).isEqualTo(ReopenFile.Outcome.OPEN_AGAIN);
    }

    /** One place says what is written on a closed file; everything else is refused, whoever asks. */
    @Test
    void takesNothingThatNeedsAnOpenFile() {
        closed();

        assertThatThrownBy(() -> at.prepare(said("DIED", "The review is done"), lake.ama))
                .isInstanceOf(FileIsClosed.class);
        assertThatThrownBy(() -> lake.added(new Use.Extra(ExtraUse.RESEARCH))).isInstanceOf(FileIsClosed.class);
    }

    @Test
    void refusesAnOlderVersion() {
        var first = prepared("SAFE-SETTLED");
        at.prepare(said("SAFE-SETTLED", "With her aunt"), lake.ama);
        at.ask(lake.ama);
        at.approve(lake.mensah);

        assertThat(at.close(first, lake.ama)).isEqualTo(CloseFile.Outcome.NOT_APPROVED);
        assertThatThrownBy(() -> at.closings.write(first, new Closing.By(lake.ama.person(), NOON)))
                .isInstanceOf(StaleRevision.class);
    }

    private void closed() {
        var closing = prepared("SAFE-SETTLED");
        at.ask(lake.ama);
        at.approve(lake.mensah);
        assertThat(at.close(closing, lake.ama)).isEqualTo(CloseFile.Outcome.CLOSED);
    }

    private Closing prepared(String reason) {
        assertThat(at.prepare(said(reason, "With her mother"), lake.ama)).isEqualTo(PrepareClosing.Outcome.WRITTEN);
        return at.now().orElseThrow();
    }
}
