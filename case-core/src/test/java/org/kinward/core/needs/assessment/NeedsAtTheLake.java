package org.kinward.core.needs.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.approval.AnswerApproval;
import org.kinward.core.approval.Approvables;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.approval.AskApproval;
import org.kinward.core.approval.InMemoryApprovals;
import org.kinward.core.approval.TakeBackApproval;
import org.kinward.core.approval.WhatTermsApply;
import org.kinward.core.approval.rule.InMemoryApprovalRules;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.intake.Intake;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.needs.term.InMemoryFirstWithins;
import org.kinward.core.needs.term.PlanFirstAssessment;
import org.kinward.core.risk.danger.InMemoryAssessments;
import org.kinward.core.risk.factor.InMemoryFactors;
import org.kinward.core.saving.Revision;

/** The girl at the lake house, whose needs Ama assesses; Mr Mensah and a second manager answer. */
final class NeedsAtTheLake {

    final CaseAtTheLake lake = new CaseAtTheLake();
    final InMemoryNeedsAssessments kept = new InMemoryNeedsAssessments();
    final InMemoryApprovals approvals = new InMemoryApprovals();
    final Actor second = CaseAtTheLake.actor(Role.SHELTER_MANAGER);
    final BeginAssessment begin = new BeginAssessment(kept, lake.moves);
    final SaveArea save = new SaveArea(kept, lake.moves, lake.narrow);
    final GiveAssessment give;
    final TakeBackAssessment takeBack;
    private final AnswerApproval answer;

    NeedsAtTheLake() {
        var terms = new WhatTermsApply(new WhatTermsApply.Agency(new InMemoryApprovalRules(), (_, _) -> true),
                new InMemoryAssessments(), new InMemoryFactors(),
                lake.moves);
        var approval = new ApprovalOfNeeds(approvals, new AskApproval(approvals, terms, lake.moves),
                new TakeBackApproval(approvals, lake.moves));
        give = new GiveAssessment(kept, approval, lake.moves);
        takeBack = new TakeBackAssessment(kept, approval, lake.moves);
        answer = new AnswerApproval(approvals, new Approvables(List.of(new ApprovableNeeds(kept))), lake.moves);
        new PlanFirstAssessment(lake.tasks, new InMemoryFirstWithins()).begins(
                (OpenCaseFile) lake.files.find(lake.file).orElseThrow(),
                new Intake.Start(lake.ama.person(), CaseAtTheLake.NOON, Optional.empty()), CaseAtTheLake.NOON);
    }

    BeginAssessment.Outcome begin(Actor by, Instant at) {
        return begin.begin(NeedsExamples.begun(lake.file, by.person(), at), by);
    }

    NeedsAssessment newest() {
        return kept.of(lake.file).getFirst();
    }

    SaveArea.Outcome save(NeedArea area, NeedDegree degree, Actor by, Instant at) {
        var seen = newest().area(area).map(SavedArea::revision).orElse(Revision.NEW);
        var saved = new SavedArea(area, NeedsExamples.answer(degree, at), seen, by.person(), at);
        return save.save(new SaveArea.Request(newest().id(), saved, LocalDate.ofInstant(at, ZoneOffset.UTC),
                CaseAtTheLake.stamp()), by);
    }

    /** Everything that has to be said. */
    void saveAll(Actor by, Instant at) {
        newest().missing().forEach(area -> save(area, NeedDegree.SOME, by, at));
    }

    GiveAssessment.Outcome give(Actor by, Instant at) {
        return give.give(request(newest()), by, at);
    }

    static GiveAssessment.Request request(NeedsAssessment one) {
        return new GiveAssessment.Request(one.id(), one.seen(), new ApprovalId(UUID.randomUUID()), "She was calm");
    }

    AnswerApproval.Outcome answer(NeedsAssessmentId id, boolean approve, Actor by, Instant at) {
        var latest = approvals.latest(SubjectKind.ASSESSMENT, id.value());
        return latest.map(one -> answer.answer(one.id(), approve ? new AnswerApproval.Answer.Approve()
                : new AnswerApproval.Answer.SendBack("The school is missing"), by, at))
                .orElse(AnswerApproval.Outcome.NOT_THERE);
    }
}
