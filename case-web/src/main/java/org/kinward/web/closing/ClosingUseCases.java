package org.kinward.web.closing;

import java.util.List;

import org.kinward.core.aftercare.Aftercares;
import org.kinward.core.approval.Approvals;
import org.kinward.core.approval.AskApproval;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.casefile.HoldsOpen;
import org.kinward.core.casefile.opening.HoldsClosed;
import org.kinward.core.casefile.opening.TakenUpAgain;
import org.kinward.core.closing.AskClosing;
import org.kinward.core.closing.CloseFile;
import org.kinward.core.closing.Closings;
import org.kinward.core.closing.ClosingsToApprove;
import org.kinward.core.closing.OpenFactors;
import org.kinward.core.closing.PrepareClosing;
import org.kinward.core.closing.ReasonFacts;
import org.kinward.core.closing.ReasonHolds;
import org.kinward.core.closing.ReopenFile;
import org.kinward.core.closing.SayWhyOpen;
import org.kinward.core.closing.term.ClosingTerms;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.risk.factor.Factors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind closing a file and opening it again. */
@Configuration(proxyBeanMethods = false)
class ClosingUseCases {

    @Bean
    OpenFactors openFactors(Factors factors) {
        return new OpenFactors(factors);
    }

    @Bean
    ClosingsToApprove closingsToApprove(Closings closings) {
        return new ClosingsToApprove(closings);
    }

    @Bean
    PrepareClosing prepareClosing(Closings closings, CodeLists lists, PrepareClosing.Beside beside,
            CaseMoves moves) {
        return new PrepareClosing(closings, lists, beside, moves);
    }

    @Bean
    ReasonHolds reasonHolds(Aftercares aftercares, ReasonFacts facts) {
        return new ReasonHolds(aftercares, facts);
    }

    @Bean
    PrepareClosing.Beside besideClosing(ReasonHolds reasons, Consents consents) {
        return new PrepareClosing.Beside(reasons, consents);
    }

    @Bean
    SayWhyOpen sayWhyOpen(Closings closings, OpenFactors open, CaseMoves moves) {
        return new SayWhyOpen(closings, open, moves);
    }

    @Bean
    AskClosing askClosing(Closings closings, OpenFactors open, AskApproval ask, CaseMoves moves) {
        return new AskClosing(closings, open, ask, moves);
    }

    @Bean
    CloseFile.Before beforeClosing(OpenFactors open, Approvals approvals, ReasonHolds reasons,
            List<HoldsOpen> holds) {
        return new CloseFile.Before(open, approvals, reasons, holds);
    }

    @Bean
    CloseFile closeFile(Closings closings, CloseFile.Before before, CaseMoves moves) {
        return new CloseFile(closings, before, moves);
    }

    @Bean
    ReopenFile.Around aroundOpening(List<HoldsClosed> holds, List<TakenUpAgain> duties) {
        return new ReopenFile.Around(holds, duties);
    }

    @Bean
    ReopenFile reopenFile(Closings closings, ClosingTerms terms, ReopenFile.Around around, CaseMoves moves) {
        return new ReopenFile(closings, terms, around, moves);
    }
}
