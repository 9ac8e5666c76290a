package org.kinward.web.risk.danger;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.risk.action.EndSafetyAction;
import org.kinward.core.risk.action.SafetyAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What came of a safety action; whoever is on shift at night writes it down as well. */
@Controller
class EndController {

    private static final String END = RiskPath.DANGER + "/end";

    private final DangerReading reading;

    private final NamelessFields fields;

    private final EndSafetyAction end;

    EndController(DangerReading reading, NamelessFields fields, EndSafetyAction end) {
        this.reading = reading;
        this.fields = fields;
        this.end = end;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.DANGER_VIEWED)
    @GetMapping(END)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String action, Actor actor,
            Refill refill) {
        if (action.isEmpty()) {
            reading.atNight(id, actor);
            return new ModelAndView("redirect:" + RiskPath.danger(id));
        }
        var read = reading.action(id, RiskPath.id(action), actor);
        if (read.action() instanceof SafetyAction.Ended) {
            return new ModelAndView("redirect:" + RiskPath.danger(id));
        }
        return page(read, actor).addObject("form", refill.form(EndForm.class, RiskPath.danger(id, "end"))
                .orElseGet(() -> new EndForm(action, null, null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.SAFETY_ENDED)
    @PostMapping(END)
    ModelAndView end(@PathVariable UUID id, @ModelAttribute("form") EndForm form, BindingResult result,
            Actor actor) {
        var read = reading.action(id, RiskPath.id(form.action()), actor);
        var came = form.read(fields.of(result, "risk.end"), actor.person(), read.at().now());
        if (came.isEmpty() || !fields.hold(result, read.at(), actor,
                new NamelessFields.Said("words", came.get().words()))) {
            return page(read, actor);
        }
        return switch (end.end(read.action().id(), came.get(), actor)) {
            case ENDED -> new ModelAndView("redirect:" + RiskPath.danger(id));
            case ENDED_BEFORE -> before(reading.action(id, RiskPath.id(form.action()), actor), came.get(), actor);
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** Sent twice it is one end; another one than stands there is shown beside it, and nothing is lost. */
    private static ModelAndView before(DangerReading.Action read, SafetyAction.End typed, Actor actor) {
        if (!(read.action() instanceof SafetyAction.Ended ended) || ended.end().isOf(typed)) {
            return new ModelAndView("redirect:" + RiskPath.danger(read.at().head().ids().file()));
        }
        var page = page(read, actor).addObject("before", List.of(
                SummaryRow.of("risk.end.stands", Words.of(ended.end().how()), Words.said(ended.end().words())),
                SummaryRow.of("risk.end.typed", Words.of(typed.how()), Words.said(typed.words()))));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(DangerReading.Action read, Actor actor) {
        var planned = read.action().planned();
        return new ModelAndView("risk/end").addObject("bar", read.at().bar(actor))
                .addObject("facts", List.of(SummaryRow.of("risk.action.what", Words.said(planned.words())),
                        SummaryRow.of("risk.action.doer", Words.of(planned.who())),
                        SummaryRow.of("risk.action.due", Words.said(read.at().written(planned.due())))))
                .addObject("hows", Option.all(SafetyAction.Came.values()));
    }
}
