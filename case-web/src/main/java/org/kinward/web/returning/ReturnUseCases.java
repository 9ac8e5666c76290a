package org.kinward.web.returning;

import org.kinward.core.approval.Approvals;
import org.kinward.core.approval.AskApproval;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.followup.plan.FollowUps;
import org.kinward.core.followup.plan.PlanFollowUp;
import org.kinward.core.needs.decision.Decisions;
import org.kinward.core.returning.family.Families;
import org.kinward.core.returning.family.SeeHome;
import org.kinward.core.returning.family.WriteFamily;
import org.kinward.core.returning.journey.AgreedContact;
import org.kinward.core.returning.journey.ArriveHome;
import org.kinward.core.returning.journey.BreakOff;
import org.kinward.core.returning.journey.ReturnGoesOn;
import org.kinward.core.returning.journey.SetOff;
import org.kinward.core.returning.journey.StopReceiver;
import org.kinward.core.returning.plan.AskReturn;
import org.kinward.core.returning.plan.PrepareReturn;
import org.kinward.core.returning.plan.Returns;
import org.kinward.core.returning.plan.ReturnsToApprove;
import org.kinward.core.returning.plan.WhatIsMissing;
import org.kinward.core.returning.step.AnswerReturnStep;
import org.kinward.core.returning.step.PlanReturnStep;
import org.kinward.core.returning.step.ReturnSteps;
import org.kinward.core.returning.step.StepOver;
import org.kinward.core.returning.wish.AskChild;
import org.kinward.core.returning.wish.Wishes;
import org.kinward.core.shelter.near.WarnWhoManages;
import org.kinward.core.shelter.stay.EndOfStay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind going home. */
@Configuration(proxyBeanMethods = false)
class ReturnUseCases {

    @Bean
    WriteFamily writeFamily(Families families, CaseMoves moves) {
        return new WriteFamily(families, moves);
    }

    @Bean
    SeeHome seeHome(Families families, CaseMoves moves) {
        return new SeeHome(families, moves);
    }

    @Bean
    AskChild askChild(Wishes wishes, CaseMoves moves) {
        return new AskChild(wishes, moves);
    }

    @Bean
    PlanReturnStep planReturnStep(ReturnSteps steps, CaseMoves moves) {
        return new PlanReturnStep(steps, moves);
    }

    @Bean
    AnswerReturnStep answerReturnStep(ReturnSteps steps, StepOver elsewhere, CaseMoves moves) {
        return new AnswerReturnStep(steps, elsewhere, moves);
    }

    @Bean
    WhatIsMissing.Known knownOfTheWayHome(Families families, Wishes wishes, ReturnSteps steps) {
        return new WhatIsMissing.Known(families, wishes, steps);
    }

    @Bean
    WhatIsMissing whatIsMissing(WhatIsMissing.Known known, Decisions decisions, Consents consents, MayUse mayUse) {
        return new WhatIsMissing(known, decisions, new AgreedContact(consents, mayUse));
    }

    @Bean
    PrepareReturn prepareReturn(Returns returns, Families families, WhatIsMissing missing, CaseMoves moves) {
        return new PrepareReturn(returns, families, missing, moves);
    }

    @Bean
    AskReturn askReturn(Returns returns, WhatIsMissing missing, AskApproval ask, CaseMoves moves) {
        return new AskReturn(returns, missing, ask, moves);
    }

    @Bean
    ReturnsToApprove returnsToApprove(Returns returns) {
        return new ReturnsToApprove(returns);
    }

    @Bean
    SetOff setOff(Returns returns, WhatIsMissing missing, Approvals approvals, CaseMoves moves) {
        return new SetOff(returns, new SetOff.Before(missing, approvals), moves);
    }

    @Bean
    BreakOff breakOff(Returns returns, CaseMoves moves) {
        return new BreakOff(returns, moves);
    }

    @Bean
    ArriveHome.Then afterArriving(EndOfStay stays, FollowUps followUps, PlanFollowUp plan) {
        return new ArriveHome.Then(stays, followUps, plan);
    }

    @Bean
    ArriveHome arriveHome(Returns returns, Families families, ArriveHome.Then then, CaseMoves moves) {
        return new ArriveHome(returns, families, then, moves);
    }

    @Bean
    StopReceiver stopReceiver(Returns returns, CaseMoves moves, WarnWhoManages warn) {
        return new StopReceiver(returns, moves, warn);
    }

    @Bean
    ReturnGoesOn returnGoesOn(Returns returns) {
        return new ReturnGoesOn(returns);
    }
}
