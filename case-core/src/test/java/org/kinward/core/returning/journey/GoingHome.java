package org.kinward.core.returning.journey;

import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.approval.AnswerApproval;
import org.kinward.core.approval.Approvables;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.approval.AskingAtTheLake;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.contact.InMemoryContacts;
import org.kinward.core.followup.contact.NextVisit;
import org.kinward.core.followup.plan.InMemoryFollowUps;
import org.kinward.core.followup.plan.MakeAnew;
import org.kinward.core.followup.plan.PlanFollowUp;
import org.kinward.core.followup.schedule.InMemorySchedules;
import org.kinward.core.needs.decision.Decision;
import org.kinward.core.needs.decision.DecisionExamples;
import org.kinward.core.needs.decision.Decisions;
import org.kinward.core.returning.family.Family;
import org.kinward.core.returning.family.FamilyExamples;
import org.kinward.core.returning.family.HomeVisit;
import org.kinward.core.returning.family.InMemoryFamilies;
import org.kinward.core.returning.family.SeeHome;
import org.kinward.core.returning.family.WriteFamily;
import org.kinward.core.returning.plan.AskReturn;
import org.kinward.core.returning.plan.InMemoryReturns;
import org.kinward.core.returning.plan.PrepareReturn;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.returning.plan.ReturnExamples;
import org.kinward.core.returning.plan.ReturnsToApprove;
import org.kinward.core.returning.plan.WhatIsMissing;
import org.kinward.core.returning.step.AnswerReturnStep;
import org.kinward.core.returning.step.InMemoryReturnSteps;
import org.kinward.core.returning.step.PlanReturnStep;
import org.kinward.core.returning.wish.AskChild;
import org.kinward.core.returning.wish.InMemoryWishes;
import org.kinward.core.returning.wish.Wish;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.stay.EndOfStay;
import org.kinward.core.shelter.stay.InMemoryStays;

/** The girl at the lake whose aunt was found, with everything that a return needs; the clock is moved by days. */
final class GoingHome {

    /** Behind the world's clock, so that a day of the agency is none of ours. */
    static final ZoneId ZONE = ZoneId.of("America/Guayaquil");

    final AskingAtTheLake asking = new AskingAtTheLake();
    final CaseAtTheLake lake = asking.lake;
    final InMemoryFamilies families = new InMemoryFamilies();
    final InMemoryWishes wishes = new InMemoryWishes();
    final InMemoryReturnSteps steps = new InMemoryReturnSteps();
    final InMemoryReturns returns = new InMemoryReturns();
    final InMemoryFollowUps followUps = new InMemoryFollowUps();
    final InMemoryContacts contacts = new InMemoryContacts();
    final InMemoryStays stays = new InMemoryStays();
    /** Whether contact with the family is agreed to, and whether somebody decided what is best. */
    boolean contactAgreed = true;
    boolean decided = true;
    final WhatIsMissing missing = new WhatIsMissing(new WhatIsMissing.Known(families, wishes, steps), decisions(),
            (_, _) -> contactAgreed);
    final WriteFamily writeFamily = new WriteFamily(families, lake.moves);
    final SeeHome seeHome = new SeeHome(families, lake.moves);
    final AskChild askChild = new AskChild(wishes, lake.moves);
    final PlanReturnStep planStep = new PlanReturnStep(steps, lake.moves);
    final AnswerReturnStep answerStep = new AnswerReturnStep(steps, (_, _) -> {
    }, lake.moves);
    final PrepareReturn prepare = new PrepareReturn(returns, families, missing, lake.moves);
    final AskReturn ask = new AskReturn(returns, missing, asking.ask, lake.moves);
    final SetOff setOff = new SetOff(returns, new SetOff.Before(missing, asking.approvals), lake.moves);
    final BreakOff breakOff = new BreakOff(returns, lake.moves);
    final ArriveHome arrive;
    private final AnswerApproval answer = new AnswerApproval(asking.approvals,
            new Approvables(List.of(new ReturnsToApprove(returns))), lake.moves);
    private Instant now = NOON;

    GoingHome() {
        var next = new NextVisit(contacts, lake.moves);
        var anew = new MakeAnew(followUps, contacts, new InMemorySchedules(), next);
        arrive = new ArriveHome(returns, families, new ArriveHome.Then(new EndOfStay(stays, lake.moves), followUps,
                new PlanFollowUp(followUps, asking.dangers, lake.moves, anew)), lake.moves);
    }

    private Decisions decisions() {
        return new Decisions() {

            @Override
            public void add(Decision decision) {
                throw new IllegalStateException("nobody decides here");
            }

            @Override
            public List<Decision> of(CaseFileId file) {
                return decided ? List.of(DecisionExamples.goingHome(file, lake.ama.person(), NOON)) : List.of();
            }
        };
    }

    AtAgency at(Actor actor) {
        return new AtAgency(actor.person(), now, ZONE);
    }

    LocalDate today() {
        return at(lake.ama).today();
    }

    void daysLater(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    /** Found, seen without danger, and asked alone twice: everything that F30 wants. */
    Family allIsSeen() {
        var aunt = found(Family.WhoSent.SOMEBODY_ELSE_OF_FAMILY, false);
        sees(aunt, HomeVisit.DangerThere.SOME);
        wants(Wish.Wants.TO_GO);
        daysLater(Wish.DAYS_APART);
        wants(Wish.Wants.TO_GO);
        return aunt;
    }

    Family found(Family.WhoSent sent, boolean abroad) {
        var aunt = FamilyExamples.with(FamilyExamples.aunt(lake.file), sent, abroad);
        writeFamily.write(aunt, lake.ama, now);
        return families.find(aunt.id()).orElseThrow();
    }

    void sees(Family family, HomeVisit.DangerThere danger) {
        var seen = families.visits(lake.file).stream().filter(one -> one.family().equals(family.id())).count();
        var visit = FamilyExamples.visit(family, seen, danger, at(lake.ama).written());
        seeHome.see(visit, lake.ama, at(lake.ama));
    }

    AskChild.Outcome wants(Wish.Wants wants) {
        return askChild.ask(new Wish(lake.file, new Revision(wishes.of(lake.file).size()), today(), true, wants, "",
                at(lake.ama).written()), lake.ama, at(lake.ama));
    }

    Optional<Return> current() {
        return returns.of(lake.file).stream().findFirst();
    }

    Return about() {
        return current().orElseThrow();
    }

    PrepareReturn.Outcome prepares(Return.Wanted wanted, Actor by) {
        var before = current().filter(one -> !one.state().allowsAnother());
        return prepare.write(before.map(one -> ReturnExamples.saying(one, wanted))
                .orElseGet(() -> ReturnExamples.first(lake.file, wanted)), by, now);
    }

    /** Prepared whole: to the aunt, and her name was compared. */
    Return prepared() {
        prepares(ReturnExamples.wanted(allIsSeen().id(), Return.AuthoritySays.AGREES, "Her number"), lake.ama);
        prepare.receives(about(), ReturnExamples.name(), lake.ama, now);
        return about();
    }

    AskReturn.Outcome asks(Actor by) {
        return ask.ask(ApprovalId.fresh(), about(), by, at(by));
    }

    AnswerApproval.Outcome approves(Actor by) {
        var request = asking.approvals.latest(SubjectKind.RETURN, about().id().value()).orElseThrow();
        return answer.answer(request.id(), new AnswerApproval.Answer.Approve(), by, now);
    }

    SetOff.Outcome setsOff(Actor by) {
        return setOff.setOff(about().id(), about().revision(), by, at(by));
    }

    Return onTheWay() {
        prepared();
        asks(lake.ama);
        approves(lake.mensah);
        setsOff(lake.ama);
        return about();
    }

    ArriveHome.Outcome arrives(LocalDate on, Actor by) {
        return arrive.arrive(about().id(), ReturnExamples.arrival(on, at(by).written()), by, at(by));
    }
}
