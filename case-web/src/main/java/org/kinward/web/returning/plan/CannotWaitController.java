package org.kinward.web.returning.plan;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.returning.plan.PrepareReturn;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.returning.ReturnPath;
import org.kinward.web.returning.ReturnReading;
import org.kinward.web.returning.Whole;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A manager says why a return cannot wait although something is missing; what is missing is listed there. */
@Controller
class CannotWaitController {

    private static final String EMERGENCY = ReturnPath.RETURN + "/emergency";

    private final ReturnReading reading;
    private final NamelessFields fields;
    private final PrepareReturn prepare;

    CannotWaitController(ReturnReading reading, NamelessFields fields, PrepareReturn prepare) {
        this.reading = reading;
        this.fields = fields;
        this.prepare = prepare;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(EMERGENCY)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var whole = reading.whole(id, actor);
        if (whole.prepared().isEmpty() || !whole.manages(actor)) {
            return new ModelAndView("redirect:" + ReturnPath.of(id));
        }
        return page(whole, actor).addObject("form", refill.form(TypedWhy.class, ReturnPath.of(id, "emergency"))
                .orElseGet(() -> TypedWhy.of(whole)));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.RETURN_WRITTEN)
    @PostMapping(EMERGENCY)
    ModelAndView say(@PathVariable UUID id, @ModelAttribute("form") TypedWhy form, BindingResult result,
            Actor actor) {
        var whole = reading.whole(id, actor);
        var why = form.read(fields.of(result, "returning.emergency"));
        if (why.isEmpty() || !fields.hold(result, whole.at(), actor, new NamelessFields.Said("words", why.get()))) {
            return page(whole, actor);
        }
        var seen = whole.prepared().filter(one -> one.revision().equals(form.stamp().shownRevision()));
        if (seen.isEmpty()) {
            return stale(whole, form, actor);
        }
        try {
            return switch (prepare.cannotWait(seen.get(), why.get(), actor, whole.by(actor))) {
                case WRITTEN, NOTHING_MISSING -> new ModelAndView("redirect:" + ReturnPath.of(id));
                case NOT_PREPARED_ANY_MORE -> stale(whole, form, actor);
                case NO_SUCH_FAMILY, NO_SECOND_PERSON, NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return stale(reading.whole(id, actor), form, actor);
        }
    }

    private static ModelAndView stale(Whole now, TypedWhy form, Actor actor) {
        var page = page(now, actor).addObject("form", form.over(now)).addObject("stale", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(Whole whole, Actor actor) {
        return new ModelAndView("returning/emergency").addObject("bar", whole.bar(actor)).addObject("missing",
                whole.stands().missing().stream().sorted().map(Words::of).toList());
    }
}
