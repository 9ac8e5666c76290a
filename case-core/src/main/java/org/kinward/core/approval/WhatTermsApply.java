package org.kinward.core.approval;

import org.kinward.core.access.Actor;
import org.kinward.core.approval.rule.ApprovalRule;
import org.kinward.core.approval.rule.ApprovalRules;
import org.kinward.core.approval.rule.Risk;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.approval.rule.Terms;
import org.kinward.core.approval.rule.WhoAsks;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.risk.danger.Assessment;
import org.kinward.core.risk.danger.Assessments;
import org.kinward.core.risk.factor.FactorKind;
import org.kinward.core.risk.factor.Factors;

/** Says whether somebody else agrees before or sees it afterwards, by what is known of the risk at this moment. */
public class WhatTermsApply {

    private final Agency agency;

    private final Assessments dangers;

    private final Factors factors;

    private final CaseMoves moves;

    public WhatTermsApply(Agency agency, Assessments dangers, Factors factors, CaseMoves moves) {
        this.agency = agency;
        this.dangers = dangers;
        this.factors = factors;
        this.moves = moves;
    }

    /** What the agency has set, and who manages its places. */
    public record Agency(ApprovalRules rules, OtherManagers managers) {
    }

    /** What would hold if this person asked now; run it inside a transaction. */
    public Terms of(SubjectKind kind, CaseFile file, Actor asking) {
        var rule = agency.rules().current().value();
        return rule.terms(kind, risk(file), who(rule, file, asking));
    }

    private WhoAsks who(ApprovalRule rule, CaseFile file, Actor asking) {
        if (!moves.manages(file, asking)) {
            return WhoAsks.WORKER;
        }
        return rule.asksForOtherManagers() && agency.managers().manage(moves.place(file), asking.person())
                ? WhoAsks.ONE_OF_MANAGERS : WhoAsks.ONLY_MANAGER;
    }

    private Risk risk(CaseFile file) {
        var danger = dangers.of(file.id()).stream().findFirst().map(Assessment::level);
        var open = factors.of(file.id()).stream().anyMatch(
                one -> one.about().kind() == FactorKind.DOOR && !one.state().allowsClosing());
        return new Risk(danger, open);
    }
}
