package org.kinward.core.approval;

import org.kinward.core.access.Actor;
import org.kinward.core.approval.rule.ApprovalRules;
import org.kinward.core.approval.rule.Risk;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.approval.rule.Terms;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.risk.danger.Assessment;
import org.kinward.core.risk.danger.Assessments;
import org.kinward.core.risk.factor.FactorKind;
import org.kinward.core.risk.factor.Factors;

/** Says whether somebody else agrees before or sees it afterwards, by what is known of the risk at this moment. */
public class WhatTermsApply {

    private final ApprovalRules rules;

    private final Assessments dangers;

    private final Factors factors;

    private final CaseMoves moves;

    public WhatTermsApply(ApprovalRules rules, Assessments dangers, Factors factors, CaseMoves moves) {
        this.rules = rules;
        this.dangers = dangers;
        this.factors = factors;
        this.moves = moves;
    }

    /** What would hold if this person asked now; run it inside a transaction. */
    public Terms of(SubjectKind kind, CaseFile file, Actor asking) {
        return rules.current().value().terms(kind, risk(file), moves.manages(file, asking));
    }

    private Risk risk(CaseFile file) {
        var danger = dangers.of(file.id()).stream().findFirst().map(Assessment::level);
        var open = factors.of(file.id()).stream().anyMatch(
                one -> one.about().kind() == FactorKind.DOOR && !one.state().allowsClosing());
        return new Risk(danger, open);
    }
}
