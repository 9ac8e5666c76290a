package org.kinward.core.returning.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.approval.AnswerApproval;
import org.kinward.core.casefile.FileIsClosed;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.followup.Solution;
import org.kinward.core.returning.Durable;
import org.kinward.core.returning.family.Family;
import org.kinward.core.returning.family.FamilyExamples;
import org.kinward.core.returning.family.HomeVisit;
import org.kinward.core.returning.family.SeeHome;
import org.kinward.core.returning.plan.AskReturn;
import org.kinward.core.returning.plan.Missing;
import org.kinward.core.returning.plan.PrepareReturn;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.returning.plan.ReturnExamples;
import org.kinward.core.returning.plan.ReturnState;
import org.kinward.core.returning.step.AnswerReturnStep;
import org.kinward.core.returning.step.PlanReturnStep;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.step.StepId;
import org.kinward.core.returning.wish.AskChild;
import org.kinward.core.returning.wish.Wish;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.task.TaskKind;

class ReturnTest {

    private final GoingHome home = new GoingHome();
    private final CaseAtTheLake lake = home.lake;

    @Test
    void isAskedForWhenNothingIsMissingAndMadeWhenSomebodyElseAgrees() {
        home.prepared();

        assertThat(home.missing.of(home.about(), home.at(lake.ama))).isEmpty();
        assertThat(home.asks(lake.ama)).isInstanceOf(AskReturn.Outcome.Asked.class);
        assertThat(home.setsOff(lake.ama)).as("nobody has agreed").isEqualTo(new SetOff.Outcome.NotApproved());
        assertThat(home.approves(lake.ama)).as("her own request")
                .isEqualTo(AnswerApproval.Outcome.ASKED_BY_THE_SAME_PERSON);
        assertThat(home.approves(lake.mensah)).isEqualTo(AnswerApproval.Outcome.APPROVED);
        assertThat(home.setsOff(lake.ama)).isEqualTo(new SetOff.Outcome.OnTheWay());
        assertThat(home.setsOff(lake.ama)).as("twice").isEqualTo(new SetOff.Outcome.OnTheWay());
        assertThat(lake.open(TaskKind.RETURN_ARRIVAL)).hasSize(1);
    }

    @Test
    void namesEverythingThatIsMissing() {
        home.contactAgreed = false;
        home.decided = false;
        var aunt = home.found(Family.WhoSent.NOT_KNOWN, true);
        home.prepares(new Return.Wanted(aunt.id(), Durable.WITH_KIN,
                new Return.Journey(LocalDate.EPOCH, Set.of(Return.GoesAlong.POLICE)),
                new Return.Agreed(Return.AuthoritySays.HAS_NOT_ANSWERED, Return.Receiving.AGREED_WITHOUT_FILE), ""),
                lake.ama);

        assertThat(home.missing.of(home.about(), home.at(lake.ama))).containsExactlyInAnyOrder(
                Missing.CONTACT_NOT_AGREED, Missing.HOME_NOT_SEEN, Missing.WHO_SENT_NOT_KNOWN,
                Missing.CHILD_NOT_ASKED_TWICE, Missing.NO_DECISION, Missing.AUTHORITY_OPEN, Missing.RECEIVING_OPEN,
                Missing.RECEIVER_NOT_CHECKED, Missing.NO_WAY_BACK, Missing.BORDER_OUR_SIDE,
                Missing.BORDER_OTHER_SIDE);
        assertThat(home.asks(lake.ama)).isInstanceOf(AskReturn.Outcome.NotReady.class);
    }

    /** Great danger at home, a no of the authority and a receiver whom nobody compared are passed by no reason. */
    @Test
    void passesInAnEmergencyOnlyWhatAManagerNamesAndNeverWhatStops() {
        var aunt = home.found(Family.WhoSent.SOMEBODY_OF_THIS_HOME, false);
        home.sees(aunt, HomeVisit.DangerThere.GREAT);
        home.prepares(ReturnExamples.wanted(aunt.id(), Return.AuthoritySays.REFUSED, ""), lake.ama);

        assertThat(home.prepare.cannotWait(home.about(), "Armed men come", lake.ama, home.at(lake.ama)))
                .isEqualTo(PrepareReturn.Outcome.NOT_THERE);
        assertThat(home.prepare.cannotWait(home.about(), "Armed men come", lake.mensah, home.at(lake.mensah)))
                .isEqualTo(PrepareReturn.Outcome.WRITTEN);

        var left = home.about().left(home.missing.of(home.about(), home.at(lake.ama)));
        assertThat(left).containsExactly(Missing.HOME_NOT_SAFE, Missing.AUTHORITY_REFUSED,
                Missing.RECEIVER_NOT_CHECKED);
        home.wants(Wish.Wants.NOT_TO_GO);
        assertThat(home.about().left(home.missing.of(home.about(), home.at(lake.ama)))).as("was not missing then")
                .contains(Missing.CHILD_DOES_NOT_WANT);
    }

    /** What was said for the aunt says nothing about the uncle. */
    @Test
    void needsAReasonOfItsOwnForAnotherHome() {
        home.decided = false;
        var aunt = home.allIsSeen();
        home.prepares(ReturnExamples.wanted(aunt.id(), Return.AuthoritySays.AGREES, "Her number"), lake.ama);
        home.prepare.cannotWait(home.about(), "Armed men come", lake.mensah, home.at(lake.mensah));
        home.prepare.receives(home.about(), ReturnExamples.name(), lake.ama, NOON);
        assertThat(home.asks(lake.ama)).isInstanceOf(AskReturn.Outcome.Asked.class);

        var uncle = home.allIsSeen();
        home.prepares(ReturnExamples.wanted(uncle.id(), Return.AuthoritySays.AGREES, "His number"), lake.ama);
        home.prepare.receives(home.about(), ReturnExamples.name(), lake.ama, NOON);

        assertThat(home.asks(lake.ama)).isEqualTo(new AskReturn.Outcome.NotReady(Set.of(Missing.NO_DECISION)));
    }

    /** It is asked before a name is sealed, which nothing takes back. */
    @Test
    void saysBeforeANameIsSealedThatItWouldNotBeTaken() {
        var first = home.prepared();
        assertThat(home.prepare.refusal(first, lake.ama)).isEmpty();
        var arrival = ReturnExamples.arrival(home.today(), home.at(lake.ama).written());
        assertThat(home.arrive.refusal(first.id(), arrival, lake.ama, home.at(lake.ama)))
                .contains(ArriveHome.Outcome.NOT_ON_THE_WAY);
        home.prepares(ReturnExamples.wanted(first.wanted().to(), Return.AuthoritySays.ORDERED_IT, "Us"), lake.ama);
        assertThatThrownBy(() -> home.prepare.refusal(first, lake.ama)).isInstanceOf(StaleRevision.class);

        var file = (OpenCaseFile) lake.files.find(lake.file).orElseThrow();
        lake.files.move(file.closed(NOON));

        assertThatThrownBy(() -> home.prepare.refusal(home.about(), lake.ama)).isInstanceOf(FileIsClosed.class);
        assertThatThrownBy(() -> home.arrive.refusal(first.id(), arrival, lake.ama, home.at(lake.ama)))
                .isInstanceOf(FileIsClosed.class);
    }

    @Test
    void isNotHandedOverToAnotherPersonAfterwards() {
        var way = home.onTheWay();
        var arrival = ReturnExamples.arrival(home.today(), home.at(lake.ama).written());
        assertThat(home.arrive.refusal(way.id(), arrival, lake.ama, home.at(lake.ama))).isEmpty();
        assertThat(home.arrives(home.today(), lake.ama)).isEqualTo(ArriveHome.Outcome.ARRIVED);

        assertThat(home.arrive.arrive(way.id(), arrival.sealed(101), lake.ama, home.at(lake.ama)))
                .isEqualTo(ArriveHome.Outcome.NOT_ON_THE_WAY);
        assertThat(home.returns.arrival(way.id())).contains(arrival);
    }

    @Test
    void doesNotSetOffByWhatWasAgreedToBeforeItChangedOrWhenTheChildSaysNo() {
        var first = home.prepared();
        home.asks(lake.ama);
        home.approves(lake.mensah);
        home.wants(Wish.Wants.NOT_TO_GO);
        assertThat(home.setsOff(lake.ama))
                .isEqualTo(new SetOff.Outcome.NotReady(Set.of(Missing.CHILD_DOES_NOT_WANT)));
        home.wants(Wish.Wants.TO_GO);

        home.prepares(ReturnExamples.wanted(first.wanted().to(), Return.AuthoritySays.ORDERED_IT, "The committee"),
                lake.ama);

        assertThat(home.setsOff(lake.ama)).isEqualTo(new SetOff.Outcome.NotApproved());
    }

    @Test
    void waitsAcrossABorderForBothSides() {
        var aunt = home.allIsSeen();
        home.writeFamily.write(FamilyExamples.with(aunt, Family.WhoSent.NOBODY, true), lake.ama, NOON);
        home.prepares(ReturnExamples.wanted(aunt.id(), Return.AuthoritySays.AGREES, "Her number"), lake.ama);
        home.prepare.receives(home.about(), ReturnExamples.name(), lake.ama, NOON);
        assertThat(home.asks(lake.ama)).as("borders follow").isInstanceOf(AskReturn.Outcome.Asked.class);
        home.approves(lake.mensah);
        var ours = step(ReturnStep.Doing.TRAVEL_PAPER, ReturnStep.StepSide.US);
        var theirs = step(ReturnStep.Doing.RECEIVED_AT_THE_BORDER, ReturnStep.StepSide.OTHER_COUNTRY);
        assertThat(lake.open(TaskKind.RETURN_STEP)).hasSize(2);
        assertThat(home.setsOff(lake.ama)).isEqualTo(new SetOff.Outcome.NotReady(Set.of(Missing.BORDER_OUR_SIDE,
                Missing.BORDER_OTHER_SIDE, Missing.STEP_OPEN)));

        var done = new ReturnStep.End(ReturnStep.StepCame.DONE, "", home.at(lake.ama).written());
        assertThat(home.answerStep.answer(ours, done, lake.ama)).isEqualTo(AnswerReturnStep.Outcome.SAID);
        assertThat(home.answerStep.answer(theirs, done, lake.ama)).isEqualTo(AnswerReturnStep.Outcome.SAID);
        assertThat(home.answerStep.answer(theirs, new ReturnStep.End(ReturnStep.StepCame.NOT_DONE, "Closed",
                done.written()), lake.ama)).isEqualTo(AnswerReturnStep.Outcome.SAID_BEFORE);

        assertThat(lake.open(TaskKind.RETURN_STEP)).isEmpty();
        assertThat(home.setsOff(lake.ama)).isEqualTo(new SetOff.Outcome.OnTheWay());
        home.arrives(home.today(), lake.ama);
        assertThat(home.followUps.of(lake.file)).get().extracting(one -> one.plan().solution())
                .isEqualTo(Solution.ACROSS_A_BORDER);
    }

    @Test
    void endsTheStayAndBeginsFollowUpWhereTheChildArrives() {
        isInTheHouseSince(NOON.minus(Duration.ofDays(9)));
        var way = home.onTheWay();
        assertThat(new ReturnGoesOn(home.returns).holdsOpen(lake.file)).isTrue();
        assertThat(home.arrives(home.today().plusDays(1), lake.ama)).isEqualTo(ArriveHome.Outcome.DAY_DOES_NOT_FIT);
        assertThat(home.arrives(home.today().minusDays(1), lake.ama)).as("before it set off")
                .isEqualTo(ArriveHome.Outcome.DAY_DOES_NOT_FIT);

        assertThat(home.arrives(home.today(), lake.ama)).isEqualTo(ArriveHome.Outcome.ARRIVED);
        assertThat(home.arrives(home.today(), lake.ama)).as("sent twice").isEqualTo(ArriveHome.Outcome.ARRIVED);

        assertThat(home.stays.of(lake.file).getFirst()).isInstanceOf(Stay.Left.class);
        assertThat(home.followUps.of(lake.file)).get().extracting(one -> one.plan().solution(),
                one -> one.plan().start()).containsExactly(Solution.HOME_OR_KIN, home.today());
        assertThat(lake.open(TaskKind.RETURN_ARRIVAL)).isEmpty();
        assertThat(new ReturnGoesOn(home.returns).holdsOpen(lake.file)).isFalse();
        assertThat(home.breakOff.callOff(way.id(), "Too late", lake.ama, home.at(lake.ama)))
                .isEqualTo(BreakOff.Outcome.OTHERWISE_NOW);
    }

    /** Three days in a car are no days in the house, and neither are those until somebody writes it down. */
    @Test
    void endsTheStayWhenTheChildSetOffHoweverLateItIsWritten() {
        isInTheHouseSince(NOON.minus(Duration.ofDays(9)));
        var setOff = home.onTheWay().moves().getLast().written().at();
        home.daysLater(3);

        assertThat(home.arrives(home.today().minusDays(1), lake.ama)).isEqualTo(ArriveHome.Outcome.ARRIVED);

        assertThat(((Stay.Left) home.stays.of(lake.file).getFirst()).departure())
                .isEqualTo(new Stay.Departure(Stay.Way.HANDED_OVER, setOff, lake.ama.person(), home.at(lake.ama).at()));
        assertThat(home.followUps.of(lake.file)).get().extracting(one -> one.plan().start())
                .isEqualTo(home.today().minusDays(1));
    }

    @Test
    void endsNoStayBeforeItBegan() {
        home.onTheWay();
        home.daysLater(1);
        var came = home.at(lake.ama).at();
        isInTheHouseSince(came);
        home.daysLater(1);

        assertThat(home.arrives(home.today(), lake.ama)).isEqualTo(ArriveHome.Outcome.ARRIVED);

        assertThat(((Stay.Left) home.stays.of(lake.file).getFirst()).departure().at()).isEqualTo(came);
    }

    private void isInTheHouseSince(Instant came) {
        home.stays.add(new Stay.Here(new StayId(UUID.randomUUID()), lake.file,
                new Stay.Arrived(CaseAtTheLake.LAKE_HOUSE, came, lake.ama.person(), came),
                List.of(new Stay.InRoom(Optional.empty(), lake.ama.person(), came))));
    }

    /** Where it was under way or at home, somebody looks at the danger at once; a plan on paper asks for no look. */
    @Test
    void asksToLookAtTheDangerWhereTheJourneyBreaksOffOrTheChildIsBack() {
        home.prepared();
        assertThat(new ReturnGoesOn(home.returns).holdsOpen(lake.file)).as("prepared").isTrue();
        home.breakOff.callOff(home.about().id(), "The aunt is ill", lake.ama, home.at(lake.ama));
        assertThat(new ReturnGoesOn(home.returns).holdsOpen(lake.file)).isFalse();
        assertThat(lake.open(TaskKind.REVIEW_DANGER)).isEmpty();
        home.daysLater(1);
        home.onTheWay();
        assertThat(home.arrives(home.today(), lake.ama)).isEqualTo(ArriveHome.Outcome.ARRIVED);

        var back = home.breakOff.cameBack(home.about().id(), "Beaten", lake.ama, home.at(lake.ama));

        assertThat(back).isEqualTo(BreakOff.Outcome.DONE);
        assertThat(lake.open(TaskKind.REVIEW_DANGER)).hasSize(1);
        assertThat(home.about().state()).isEqualTo(ReturnState.CAME_BACK);
    }

    /** The day turns at midnight of the agency, not of the world. */
    @Test
    void refusesADayToComeOnTheClockOfTheAgency() {
        var tomorrow = new Wish(lake.file, Revision.NEW, home.today().plusDays(1), true, Wish.Wants.TO_GO, "",
                home.at(lake.ama).written());

        assertThat(home.askChild.ask(tomorrow, lake.ama, home.at(lake.ama))).isEqualTo(AskChild.Outcome.TO_COME);
        var stranger = CaseAtTheLake.actor(Role.DUTY_CARER);
        assertThat(home.askChild.ask(tomorrow, stranger, home.at(stranger))).isEqualTo(AskChild.Outcome.NOT_THERE);
        var aunt = home.found(Family.WhoSent.NOBODY, false);
        assertThat(home.seeHome.see(new HomeVisit(aunt.id(), Revision.NEW, home.today().plusDays(1),
                HomeVisit.WentThere.COMMITTEE, FamilyExamples.visit(aunt, 0, HomeVisit.DangerThere.SOME,
                        tomorrow.written()).seen(),
                "", tomorrow.written()), lake.ama, home.at(lake.ama))).isEqualTo(SeeHome.Outcome.TO_COME);
        assertThat(home.planStep.plan(new ReturnStep(new StepId(UUID.randomUUID()), lake.file,
                ReturnStep.Doing.TRANSPORT, ReturnStep.StepSide.US, "", home.today().minusDays(1), Optional.empty()),
                lake.ama, home.at(lake.ama))).isEqualTo(PlanReturnStep.Outcome.DAY_DOES_NOT_FIT);
    }

    private StepId step(ReturnStep.Doing what, ReturnStep.StepSide side) {
        var step = new ReturnStep(new StepId(UUID.randomUUID()), lake.file, what, side, "", home.today(),
                Optional.empty());
        assertThat(home.planStep.plan(step, lake.ama, home.at(lake.ama))).isEqualTo(PlanReturnStep.Outcome.PLANNED);
        return step.id();
    }
}
