package org.kinward.web.service.gap;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.gap.SayNoService;
import org.kinward.core.service.gap.ServiceGap;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.service.ServicePath;
import org.kinward.web.shell.form.FormStamp;
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

/** Saying that it is not so any more: a service was found, none is needed, or it was a mistake. */
@Controller
class GapOverController {

    private static final String OVER = ServicePath.REFERRALS + "/gap/end";

    private final GapReading reading;
    private final NamelessFields fields;
    private final SayNoService say;

    GapOverController(GapReading reading, NamelessFields fields, SayNoService say) {
        this.reading = reading;
        this.fields = fields;
        this.say = say;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.REFERRALS_VIEWED)
    @GetMapping(OVER)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String gap, Actor actor, Refill refill) {
        if (gap.isEmpty()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + ServicePath.referrals(id));
        }
        return page(reading.one(id, ServicePath.id(gap), actor), actor).addObject("form",
                refill.form(GapOverForm.class, ServicePath.referrals(id) + "/gap/end")
                        .orElseGet(() -> new GapOverForm(gap, null, FormStamp.fresh(Revision.NEW))));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NO_SERVICE_WRITTEN)
    @PostMapping(OVER)
    ModelAndView end(@PathVariable UUID id, @ModelAttribute("form") GapOverForm form, BindingResult result,
            Actor actor) {
        var one = reading.one(id, ServicePath.id(form.gap()), actor);
        var how = fields.of(result, "service.gap").one("how", form.how(), ServiceGap.GapOver.class);
        if (how.isEmpty()) {
            return page(one, actor);
        }
        try {
            var end = new ServiceGap.End(how.get(), new ServiceGap.Said(actor.person(), one.at().now()));
            if (!say.end(one.at().file(), one.gap().id(), end, actor)) {
                throw new NotThere();
            }
            return new ModelAndView("redirect:" + ServicePath.referrals(id));
        } catch (StaleRevision faster) {
            var page = page(reading.one(id, ServicePath.id(form.gap()), actor), actor);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView page(GapReading.One one, Actor actor) {
        var need = one.gap().need();
        return new ModelAndView("service/gap-over").addObject("bar", CaseBar.of(one.at().head(), actor, "referrals"))
                .addObject("over", !one.gap().isOpen())
                .addObject("rows", List.of(SummaryRow.of("service.gap.area", Words.of(need.area())),
                        SummaryRow.of("service.gap.words", Words.said(need.words())),
                        SummaryRow.of("service.gap.since", Words.said(one.at().written(one.gap().said().at())))))
                .addObject("hows", Option.all(ServiceGap.GapOver.values()));
    }
}
