package org.kinward.web.needs.give;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.approval.Approval;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.assessment.GiveAssessment;
import org.kinward.core.needs.assessment.NeedsAssessment;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.needs.NeedsPath;
import org.kinward.web.needs.NeedsReading;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Giving the assessment that is being written for approval: everything in one look, then one press. */
@Controller
class GiveController {

    private static final String GIVE = NeedsPath.NEEDS + "/give";

    private final NeedsReading reading;

    private final NamelessFields fields;

    private final GiveAssessment give;

    private final GiveTerms terms;

    GiveController(NeedsReading reading, NamelessFields fields, GiveAssessment give, GiveTerms terms) {
        this.reading = reading;
        this.fields = fields;
        this.give = give;
        this.terms = terms;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NEEDS_VIEWED)
    @GetMapping(GIVE)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var needs = reading.needs(id, actor);
        return needs.newest().filter(one -> one.state().isWritten())
                .map(one -> page(needs, one, actor).addObject("form",
                        refill.form(GiveForm.class, NeedsPath.needs(id, "give")).orElseGet(() -> GiveForm.of(one))))
                .orElseGet(() -> new ModelAndView("redirect:" + NeedsPath.needs(id)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NEEDS_GIVEN)
    @PostMapping(GIVE)
    ModelAndView give(@PathVariable UUID id, @ModelAttribute("form") GiveForm form, BindingResult result,
            Actor actor) {
        var needs = reading.needs(id, actor);
        var one = needs.one(RiskPath.id(form.assessment()));
        var words = fields.of(result, "needs.give").words("words", form.words(), Approval.LONGEST);
        if (!fields.hold(result, needs.at(), actor, new NamelessFields.Said("words", words))) {
            return page(needs, one, actor);
        }
        try {
            return switch (give.give(form.request(one, words), actor, needs.at().now())) {
                case GiveAssessment.Outcome.Given _ -> new ModelAndView("redirect:" + NeedsPath.needs(id));
                case GiveAssessment.Outcome.Missing _ -> refused(page(needs, one, actor), "missing");
                case GiveAssessment.Outcome.NotWrittenNow _ -> refused(page(needs, one, actor), "given");
                case GiveAssessment.Outcome.NotThere _ -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return stale(reading.needs(id, actor), form, actor);
        }
    }

    private static ModelAndView refused(ModelAndView page, String why) {
        page.addObject("refused", "needs.give." + why).setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Somebody wrote in it since: what stands there now is shown, and whoever gives it looks at that first. */
    private ModelAndView stale(NeedsReading.Needs needs, GiveForm form, Actor actor) {
        var now = needs.one(RiskPath.id(form.assessment()));
        var page = page(needs, now, actor).addObject("form", form.seen(now)).addObject("refused", "needs.give.stale");
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(NeedsReading.Needs needs, NeedsAssessment one, Actor actor) {
        return new ModelAndView("needs/give").addObject("bar", CaseBar.of(needs.at().head(), actor, "needs"))
                .addObject("rows", rows(needs, one))
                .addObject("missing", one.missing().stream().map(Option::termKey).toList())
                .addObject("terms", terms.words(needs.at(), actor));
    }

    private static List<SummaryRow> rows(NeedsReading.Needs needs, NeedsAssessment one) {
        return Arrays.stream(NeedArea.values())
                .map(area -> SummaryRow.of(Option.termKey(area), one.area(area)
                        .map(saved -> Words.of(saved.answer().degree()))
                        .orElseGet(() -> Words.keyed("needs.give.unseen")))
                        .changedAt(NeedsPath.area(needs.at().head().ids().file(), area)))
                .toList();
    }
}
