package org.kinward.web.returning.family;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.returning.family.Family;
import org.kinward.core.returning.family.FamilyId;
import org.kinward.core.returning.family.Kin;
import org.kinward.core.returning.family.WriteFamily;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.returning.ReturnPath;
import org.kinward.web.returning.ReturnReading;
import org.kinward.web.returning.ReturnWords;
import org.kinward.web.returning.Whole;
import org.kinward.web.risk.NamelessFields;
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

/** Writing down a home that was found, or what is known about it now. */
@Controller
class FamilyController {

    private static final String FAMILY = ReturnPath.RETURN + "/family";

    private final ReturnReading reading;
    private final NamelessFields fields;
    private final WriteFamily write;

    FamilyController(ReturnReading reading, NamelessFields fields, WriteFamily write) {
        this.reading = reading;
        this.fields = fields;
        this.write = write;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(FAMILY)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String home, Actor actor,
            Refill refill) {
        var whole = reading.whole(id, actor);
        return page(whole, actor).addObject("form", refill.form(FamilyForm.class, ReturnPath.of(id, "family"))
                .orElseGet(() -> FamilyForm.of(Homes.asked(whole, home))));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_WRITTEN)
    @PostMapping(FAMILY)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") FamilyForm form, BindingResult result,
            Actor actor) {
        var whole = reading.whole(id, actor);
        var family = form.read(fields.of(result, "returning.family"), whole.at().file());
        if (family.isEmpty()
                || !fields.hold(result, whole.at(), actor, new NamelessFields.Said("why", form.why()))) {
            return page(whole, actor);
        }
        try {
            return switch (write.write(family.get(), actor, whole.at().now())) {
                case WRITTEN -> new ModelAndView("redirect:" + ReturnPath.of(id));
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return stale(reading.whole(id, actor), form, actor);
        }
    }

    /** What stands there now, above what was typed. */
    private static ModelAndView stale(Whole whole, FamilyForm form, Actor actor) {
        var now = whole.known().family(new FamilyId(form.stamp().idempotencyKey()));
        var page = page(whole, actor).addObject("form", form.over(now)).addObject("stale",
                now.map(one -> ReturnWords.home(one, whole)).orElse(null));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(Whole whole, Actor actor) {
        return new ModelAndView("returning/family").addObject("bar", whole.bar(actor)).addObject("safe", whole.safe())
                .addObject("finders", Option.all(Family.FoundBy.values())).addObject("kin", Option.all(Kin.values()))
                .addObject("across", Option.all(Across.values())).addObject("senders",
                        Option.all(Family.WhoSent.values()))
                .addObject("wants", Option.all(Family.WantBack.values()));
    }
}
