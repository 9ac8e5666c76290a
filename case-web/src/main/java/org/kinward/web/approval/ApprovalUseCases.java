package org.kinward.web.approval;

import org.kinward.core.approval.AnswerApproval;
import org.kinward.core.approval.Approvable;
import org.kinward.core.approval.Approvables;
import org.kinward.core.approval.Approvals;
import org.kinward.core.approval.AskApproval;
import org.kinward.core.approval.OtherManagers;
import org.kinward.core.approval.TakeBackApproval;
import org.kinward.core.approval.WaitingRequests;
import org.kinward.core.approval.WhatTermsApply;
import org.kinward.core.approval.rule.ApprovalRules;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.risk.danger.Assessments;
import org.kinward.core.risk.factor.Factors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind approvals. Each capability that asks gives a bean of {@link Approvable}. */
@Configuration(proxyBeanMethods = false)
class ApprovalUseCases {

    @Bean
    Approvables approvables(ObjectProvider<Approvable> things) {
        return new Approvables(things.orderedStream().toList());
    }

    @Bean
    WhatTermsApply whatTermsApply(WhatTermsApply.Agency agency, Assessments dangers, Factors factors, CaseMoves moves) {
        return new WhatTermsApply(agency, dangers, factors, moves);
    }

    @Bean
    WhatTermsApply.Agency agencyOfTerms(ApprovalRules rules, OtherManagers managers) {
        return new WhatTermsApply.Agency(rules, managers);
    }

    @Bean
    AskApproval askApproval(Approvals approvals, WhatTermsApply terms, CaseMoves moves) {
        return new AskApproval(approvals, terms, moves);
    }

    @Bean
    AnswerApproval answerApproval(Approvals approvals, Approvables things, CaseMoves moves) {
        return new AnswerApproval(approvals, things, moves);
    }

    @Bean
    TakeBackApproval takeBackApproval(Approvals approvals, CaseMoves moves) {
        return new TakeBackApproval(approvals, moves);
    }

    @Bean
    WaitingRequests waitingRequests(Approvals approvals) {
        return new WaitingRequests(approvals);
    }
}
