package org.kinward.web.returning.step;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.transfer.PartnerAgencies;
import org.kinward.core.transfer.asked.AskAgency;
import org.kinward.web.access.Allowed;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.returning.ReturnPath;
import org.kinward.web.returning.ReturnReading;
import org.kinward.web.returning.Whole;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking another agency of this installation to do a step: it gets a task of its own, and ours stays. */
@Controller
class AskAgencyController {

    private static final String ASK = ReturnPath.RETURN + "/asked";

    private final ReturnReading reading;
    private final PartnerAgencies agencies;
    private final AskAgency ask;

    AskAgencyController(ReturnReading reading, PartnerAgencies agencies, AskAgency ask) {
        this.reading = reading;
        this.agencies = agencies;
        this.ask = ask;
    }

    /** Which step, and which agency. */
    record AgencyForm(String step, String agency) {

        AgencyForm(@Nullable String step, @Nullable String agency) {
            this.step = Fields.orEmpty(step);
            this.agency = Fields.orEmpty(agency);
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(ASK)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String step, Actor actor) {
        var whole = reading.whole(id, actor);
        if (step.isEmpty()) {
            return new ModelAndView("redirect:" + ReturnPath.of(id));
        }
        return page(whole, Steps.of(whole, step), actor).addObject("form", new AgencyForm(step, null));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_WRITTEN)
    @PostMapping(ASK)
    ModelAndView ask(@PathVariable UUID id, @ModelAttribute("form") AgencyForm form, BindingResult result,
            Actor actor) {
        var whole = reading.whole(id, actor);
        var step = Steps.of(whole, form.step());
        if (form.agency().isEmpty()) {
            result.rejectValue("agency", "returning.ask-agency.agency.missing");
            return page(whole, step, actor);
        }
        var at = whole.at();
        var what = ask.ask(step.id(), new AgencyId(RiskPath.id(form.agency())), actor, new Moment(at.now(), at.zone()));
        return switch (what) {
            case ASKED -> new ModelAndView("redirect:" + ReturnPath.of(id));
            case ASKED_BEFORE, NOT_THEIRS -> refused(what, HttpStatus.CONFLICT, page(whole, step, actor));
            case NOT_COVERED, NO_SUCH_AGENCY ->
                refused(what, HttpStatus.UNPROCESSABLE_CONTENT, page(whole, step, actor));
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView refused(AskAgency.Outcome why, HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page.addObject("refused", "returning.ask-agency." + why)
                .addObject("consent", why == AskAgency.Outcome.NOT_COVERED);
    }

    private ModelAndView page(Whole whole, ReturnStep step, Actor actor) {
        return new ModelAndView("returning/asked").addObject("bar", whole.bar(actor))
                .addObject("facts", Steps.facts(step, whole))
                .addObject("partners", agencies.others(actor.agency()).stream()
                        .map(one -> Option.said(one.id().value().toString(), one.name())).toList());
    }
}
