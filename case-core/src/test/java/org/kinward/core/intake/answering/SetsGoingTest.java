package org.kinward.core.intake.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.intake.IntakeExamples.AGENCY;
import static org.kinward.core.intake.IntakeExamples.AT_TWO;
import static org.kinward.core.intake.IntakeExamples.ESI;
import static org.kinward.core.intake.IntakeExamples.LAKE_HOUSE;
import static org.kinward.core.intake.IntakeExamples.draft;
import static org.kinward.core.intake.firsthour.FirstHourExamples.seen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.AnswerFirstHour.Request;
import org.kinward.core.intake.firsthour.ContactRules;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.core.intake.firsthour.Responsible;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.task.Task;
import org.kinward.core.task.Task.TaskFor;
import org.kinward.core.task.TaskId;
import org.kinward.core.task.TaskKind;

/** Which tasks a page sets going, for whom and when. */
class SetsGoingTest {

    private final DraftIntake draft = draft(1);
    private final IntakePage.Head head = seen(draft.id());

    @Test
    void asksTheDutyOfficerToMakeAChildSafe() {
        var nobodyNear = known(Set.<SafetyNow.Nearby>of());

        assertThat(from(new SafetyNow(head, known(SafetyNow.SafeHere.NO), nobodyNear))).singleElement()
                .isEqualTo(task(TaskKind.MAKE_SAFE, new TaskFor.DutyOfficer()));
        assertThat(from(new SafetyNow(head, known(SafetyNow.SafeHere.NOT_SURE), nobodyNear))).hasSize(1);
        assertThat(from(new SafetyNow(head, known(SafetyNow.SafeHere.YES),
                known(Set.of(SafetyNow.Nearby.CALLING))))).hasSize(1);
        assertThat(from(new SafetyNow(head, known(SafetyNow.SafeHere.YES), nobodyNear))).isEmpty();
        assertThat(from(new SafetyNow(head, Answer.notAsked(), Answer.notAsked()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void callsTheNurseForEverySign(HealthSeen.HealthSign sign) {
        assertThat(from(new HealthSeen(head, known(Set.of(sign)), Answer.notAsked()))).singleElement()
                .isEqualTo(task(TaskKind.CALL_NURSE, new TaskFor.Place()));
    }

    @Test
    void callsTheNurseForASealedSignAndForNothingElse() {
        var nothingSeen = new HealthSeen(head, known(Set.of()), Answer.notAsked());

        assertThat(turn(new Request(nothingSeen, true), Optional.empty()).opened()).hasSize(1);
        assertThat(from(nothingSeen)).isEmpty();
    }

    @Test
    void asksTheDutyOfficerToHelpOthers() {
        assertThat(from(others(known(true)))).singleElement()
                .isEqualTo(task(TaskKind.HELP_OTHERS, new TaskFor.DutyOfficer()));
        assertThat(from(others(known(false)))).isEmpty();
        assertThat(from(others(Answer.notAsked()))).isEmpty();
    }

    @Test
    void remindsToTellTheChildAgainAtTheHourAgreed() {
        var later = AT_TWO.plusSeconds(20_000);

        var tasks = from(new ToldChild(head, Optional.empty(), Answer.notAsked(),
                Answer.notAsked(), known(ToldChild.ChildsResponse.COULD_NOT_YET),
                ToldChild.Telling.notAsked(), ToldChild.After.at(Optional.of(later))));

        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.TELL_AGAIN);
            assertThat(task.due()).isEqualTo(later);
            assertThat(task.who()).isEqualTo(new TaskFor.Place());
        });
    }

    @Test
    void remindsWhoeverIsResponsibleOfTheHearingAndTheFirstTask() {
        var later = AT_TWO.plusSeconds(30_000);

        var tasks = from(new Responsible(head, known(ESI), known(later), known("Hear her in Ewe")));

        assertThat(tasks).extracting(Task::kind).containsExactly(TaskKind.HEAR_CHILD, TaskKind.FIRST_TASK);
        assertThat(tasks).allSatisfy(task -> {
            assertThat(task.who()).isEqualTo(new TaskFor.Person(ESI));
            assertThat(task.due()).isEqualTo(later);
        });
        assertThat(tasks.getLast().words()).isEqualTo("Hear her in Ewe");
    }

    @Test
    void givesTheFirstTaskToThePlaceAtOnceWhenNobodyAndNoHourIsNamed() {
        var tasks = from(new Responsible(head, Answer.notAsked(), Answer.notAsked(), known("Buy shoes")));

        assertThat(tasks).singleElement()
                .isEqualTo(task(TaskKind.FIRST_TASK, new TaskFor.Place()).inWords("Buy shoes"));
    }

    @Test
    void remindsOfNothingElse() {
        assertThat(from(new ContactRules(head, known(false), known(Set.of(ContactRules.KeptAway.MUST_NOT_BE_LET_IN)),
                Answer.notAsked(), Answer.notAsked()))).isEmpty();
    }

    /** The nurse was called; that the child hears badly is no reason to call her again, another sign is. */
    @Test
    void asksAgainOnlyForAnotherReason() {
        var pain = Set.of(HealthSeen.HealthSign.PAIN);
        var before = seenWith(pain, Answer.notAsked());

        var help = turn(seenWith(pain, known(Set.of(HealthSeen.HelpNeeded.SEE))), before);
        var more = turn(seenWith(Set.of(HealthSeen.HealthSign.PAIN, HealthSeen.HealthSign.FEVER), Answer.notAsked()),
                before);

        assertThat(help.opened()).isEmpty();
        assertThat(help.touchesOpenOnes()).isFalse();
        assertThat(more.opened()).extracting(Task::kind).containsExactly(TaskKind.CALL_NURSE);
    }

    @Test
    void takesATaskBackWhoseReasonHasGone() {
        var nobodyNear = known(Set.<SafetyNow.Nearby>of());
        var unsafe = new SafetyNow(head, known(SafetyNow.SafeHere.NO), nobodyNear);

        var turn = turn(new SafetyNow(head, known(SafetyNow.SafeHere.YES), nobodyNear), unsafe);

        assertThat(turn.opened()).isEmpty();
        assertThat(turn.gone()).containsExactly(TaskKind.MAKE_SAFE);
    }

    /** What is sealed may be the reason, and who writes need not be somebody who may see it. */
    @Test
    void neverTakesACallForTheNurseBack() {
        var turn = turn(seenWith(Set.of(), Answer.notAsked()),
                seenWith(Set.of(HealthSeen.HealthSign.PAIN), Answer.notAsked()));

        assertThat(turn.gone()).isEmpty();
    }

    @Test
    void movesAnOpenTaskToWhoIsResponsibleNow() {
        var hour = AT_TWO.plusSeconds(30_000);
        var before = new Responsible(head, Answer.notAsked(), known(hour), known("Buy shoes"));

        var turn = turn(new Responsible(head, known(ESI), known(hour), known("Buy shoes")), before);

        assertThat(turn.opened()).isEmpty();
        assertThat(turn.gone()).isEmpty();
        assertThat(turn.asItStands(TaskKind.HEAR_CHILD)).get().extracting(Task::who).isEqualTo(new TaskFor.Person(ESI));
        assertThat(turn.asItStands(TaskKind.FIRST_TASK)).get().extracting(Task::who).isEqualTo(new TaskFor.Person(ESI));
    }

    private OthersFound others(Answer<Boolean> inDanger) {
        return new OthersFound(head, Answer.notAsked(), Answer.notAsked(), inDanger, Answer.notAsked(),
                Answer.notAsked());
    }

    /** Every task has an id of its own; here all have the same, so that the rest can be compared. */
    private List<Task> from(IntakePage page) {
        return turn(Request.of(page), Optional.empty()).opened().stream().map(SetsGoingTest::sameId).toList();
    }

    private SetsGoing.Turn turn(Request request, Optional<IntakePage> before) {
        return SetsGoing.by(request, before, draft, AT_TWO);
    }

    private SetsGoing.Turn turn(IntakePage page, IntakePage before) {
        return turn(Request.of(page), Optional.of(before));
    }

    private HealthSeen seenWith(Set<HealthSeen.HealthSign> signs, Answer<Set<HealthSeen.HelpNeeded>> help) {
        return new HealthSeen(head, known(signs), help);
    }

    private Task task(TaskKind kind, TaskFor who) {
        return sameId(Task.open(kind, new Task.About(draft.id().value(), AGENCY, LAKE_HOUSE), who, AT_TWO));
    }

    private static Task sameId(Task task) {
        return new Task(new TaskId(new UUID(0, 0)), task.kind(), task.about(),
                task.who(), task.due(), task.words(), task.done());
    }

    private static <T> Answer<T> known(T value) {
        return Answer.known(value, Certainty.ESTIMATED_BY_WORKER);
    }
}
