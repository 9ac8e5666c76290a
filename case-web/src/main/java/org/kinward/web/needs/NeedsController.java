package org.kinward.web.needs;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.needs.assessment.BeginAssessment;
import org.kinward.core.needs.assessment.NeedsAssessment;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The assessments of one child: the one that is being written, and those before it. */
@Controller
class NeedsController {

    private final NeedsReading reading;

    private final BeginAssessment begin;

    NeedsController(NeedsReading reading, BeginAssessment begin) {
        this.reading = reading;
        this.begin = begin;
    }

    /** Only the key of a button. */
    record BeginForm(FormStamp stamp) {

        static BeginForm fresh() {
            return new BeginForm(FormStamp.fresh(Revision.NEW));
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NEEDS_VIEWED)
    @GetMapping(NeedsPath.NEEDS)
    ModelAndView needs(@PathVariable UUID id, Actor actor) {
        var needs = reading.needs(id, actor);
        return new ModelAndView("needs/needs").addObject("bar", CaseBar.of(needs.at().head(), actor, "needs"))
                .addObject("page", NeedsPage.of(needs)).addObject("form", BeginForm.fresh());
    }

    /** Two who begin at the same moment go on with the same one. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NEEDS_BEGUN)
    @PostMapping(NeedsPath.NEEDS + "/begin")
    String begin(@PathVariable UUID id, @ModelAttribute("form") BeginForm form, Actor actor) {
        var at = reading.at(id, actor);
        var begun = new NeedsAssessment.Begun(new NeedsAssessmentId(form.stamp().idempotencyKey()), at.file(),
                actor.person(), at.now());
        if (outcome(begun, actor) == BeginAssessment.Outcome.NOT_THERE) {
            throw new NotThere();
        }
        return "redirect:" + NeedsPath.needs(id);
    }

    private BeginAssessment.Outcome outcome(NeedsAssessment.Begun begun, Actor actor) {
        try {
            return begin.begin(begun, actor);
        } catch (StaleRevision faster) {
            return BeginAssessment.Outcome.ONE_IS_UNDER_WAY;
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NEEDS_VIEWED)
    @GetMapping(NeedsPath.NEEDS + "/whole")
    ModelAndView whole(@PathVariable UUID id, @RequestParam(defaultValue = "") String assessment, Actor actor) {
        var needs = reading.needs(id, actor);
        if (assessment.isEmpty()) {
            return new ModelAndView("redirect:" + NeedsPath.needs(id));
        }
        var one = needs.one(RiskPath.id(assessment));
        return new ModelAndView("needs/whole").addObject("bar", CaseBar.of(needs.at().head(), actor, "needs"))
                .addObject("page", WholePage.of(one, needs));
    }
}
