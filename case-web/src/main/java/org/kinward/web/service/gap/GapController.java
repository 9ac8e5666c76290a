package org.kinward.web.service.gap;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.gap.GapId;
import org.kinward.core.service.gap.SayNoService;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.service.ServicePath;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying that there is no service here for a need (FIELD F49). */
@Controller
class GapController {

    private static final String GAP = ServicePath.REFERRALS + "/gap";

    private final GapReading reading;
    private final NamelessFields fields;
    private final SayNoService say;

    GapController(GapReading reading, NamelessFields fields, SayNoService say) {
        this.reading = reading;
        this.fields = fields;
        this.say = say;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.REFERRALS_VIEWED)
    @GetMapping(GAP)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return page(reading.at(id, actor), actor).addObject("form", refill.form(GapForm.class,
                ServicePath.referrals(id) + "/gap")
                .orElseGet(() -> new GapForm(null, null, FormStamp.fresh(Revision.NEW))));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NO_SERVICE_WRITTEN)
    @PostMapping(GAP)
    ModelAndView say(@PathVariable UUID id, @ModelAttribute("form") GapForm form, BindingResult result, Actor actor) {
        var at = reading.at(id, actor);
        var need = form.read(fields.of(result, "service.gap"));
        if (need.isEmpty()
                || !fields.hold(result, at, actor, new NamelessFields.Said("words", need.get().words()))) {
            return page(at, actor);
        }
        try {
            var request = new SayNoService.Request(new GapId(form.stamp().idempotencyKey()), at.file(), need.get());
            return switch (say.say(request, actor, at.now())) {
                case SAID -> new ModelAndView("redirect:" + ServicePath.referrals(id));
                case SAID_BEFORE -> saidBefore(at, result, actor);
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision otherWords) {
            var page = page(at, actor).addObject("again", true).addObject("form",
                    new GapForm(form.area(), form.words(), FormStamp.fresh(Revision.NEW)));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView saidBefore(RiskCase at, BindingResult result, Actor actor) {
        result.rejectValue("area", "service.gap.area.before");
        var page = page(at, actor);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(RiskCase at, Actor actor) {
        return new ModelAndView("service/gap").addObject("bar", CaseBar.of(at.head(), actor, "referrals"))
                .addObject("areas", Option.all(NeedArea.values()));
    }
}
