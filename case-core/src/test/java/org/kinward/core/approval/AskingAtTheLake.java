package org.kinward.core.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.approval.rule.ApprovalRule;
import org.kinward.core.approval.rule.InMemoryApprovalRules;
import org.kinward.core.approval.rule.OfManager;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.danger.Assessment;
import org.kinward.core.risk.danger.AssessmentId;
import org.kinward.core.risk.danger.InMemoryAssessments;
import org.kinward.core.risk.danger.Judgement;
import org.kinward.core.risk.danger.Sign;
import org.kinward.core.risk.danger.Signs;
import org.kinward.core.risk.factor.FactorExamples;
import org.kinward.core.risk.factor.InMemoryFactors;
import org.kinward.core.saving.Revision;
import org.kinward.core.setting.AgencySetting;

/** A plan for the girl at the lake house, and everything that asking somebody else needs. */
public final class AskingAtTheLake {

    public final CaseAtTheLake lake = new CaseAtTheLake();
    public final InMemoryApprovals approvals = new InMemoryApprovals();
    public final InMemoryApprovalRules rules = new InMemoryApprovalRules();
    public final InMemoryAssessments dangers = new InMemoryAssessments();
    public final InMemoryFactors factors = new InMemoryFactors();
    public final Actor second = CaseAtTheLake.actor(Role.SHELTER_MANAGER);
    /** Whether the second manager works at the lake house; she is of another house otherwise. */
    public boolean twoManagers;
    public final WhatTermsApply terms = new WhatTermsApply(
            new WhatTermsApply.Agency(rules, (_, _) -> this.twoManagers), dangers, factors, lake.moves);
    public final AskApproval ask = new AskApproval(approvals, terms, lake.moves);
    public final TakeBackApproval takeBack = new TakeBackApproval(approvals, lake.moves);
    public final AnswerApproval answer;
    public final UUID plan = UUID.randomUUID();
    /** What the keeper of plans was told. */
    public final List<Approval.Ended> told = new java.util.ArrayList<>();
    /** The version that the plan has now. */
    public long version;

    public AskingAtTheLake() {
        answer = new AnswerApproval(approvals, new Approvables(List.of(new Plans())), lake.moves);
    }

    private final class Plans implements Approvable {

        @Override
        public SubjectKind kind() {
            return SubjectKind.PLAN;
        }

        @Override
        public Optional<Revision> version(UUID subject) {
            return subject.equals(plan) ? Optional.of(new Revision(version)) : Optional.empty();
        }

        @Override
        public void answered(Approval.Ended answer) {
            told.add(answer);
        }
    }

    /** The plan as it is now. */
    public Subject now() {
        return new Subject(SubjectKind.PLAN, plan, new Revision(version), lake.file);
    }

    public AskApproval.Outcome ask(Actor by, Instant at) {
        return ask.ask(new AskApproval.Request(ApprovalId.fresh(), now(), "She agrees"), by, at);
    }

    /** Somebody has looked at the danger to her. */
    public void danger(DangerLevel level) {
        dangers.add(Assessment.Judged.make(new Assessment.Which(new AssessmentId(UUID.randomUUID()), lake.file,
                new Revision(dangers.of(lake.file).size())), Signs.all(Sign.NOTHING_KNOWN),
                new Judgement(level, "Nobody called since", lake.ama.person(), CaseAtTheLake.NOON)));
    }

    /** Her household has lost its income. */
    public void openFactor() {
        factors.add(FactorExamples.incomeLost(lake.file, lake.ama.person(), CaseAtTheLake.NOON));
    }

    public void ofManager(OfManager who) {
        var rule = new ApprovalRule(DangerLevel.HIGH, ApprovalRule.SHIPPED.seenAfterwards(), who, 14);
        rules.set(new AgencySetting.Set<>(rule, lake.mensah.person(), CaseAtTheLake.NOON), rules.current().revision());
    }
}
