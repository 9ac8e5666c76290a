package org.kinward.web.returning.plan;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.returning.Durable;
import org.kinward.core.returning.plan.PrepareReturn;
import org.kinward.core.returning.plan.Return;
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
import org.springframework.web.servlet.ModelAndView;

/** Preparing a return: to which home, when, who goes along, who agrees, and what if it does not hold. */
@Controller
class WantedController {

    private static final String WRITE = ReturnPath.RETURN + "/write";

    private final ReturnReading reading;
    private final NamelessFields fields;
    private final PrepareReturn prepare;

    WantedController(ReturnReading reading, NamelessFields fields, PrepareReturn prepare) {
        this.reading = reading;
        this.fields = fields;
        this.prepare = prepare;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(WRITE)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var whole = reading.whole(id, actor);
        if (whole.known().families().isEmpty()) {
            return new ModelAndView("redirect:" + ReturnPath.of(id));
        }
        return page(whole, actor).addObject("form", refill.form(WantedForm.class, ReturnPath.of(id, "write"))
                .orElseGet(() -> WantedForm.of(whole.prepared())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_WRITTEN)
    @PostMapping(WRITE)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") WantedForm form, BindingResult result,
            Actor actor) {
        var whole = reading.whole(id, actor);
        var wish = form.read(fields.of(result, "returning.write"), whole);
        if (wish.isEmpty()
                || !fields.hold(result, whole.at(), actor, new NamelessFields.Said("back", form.back()))) {
            return page(whole, actor);
        }
        try {
            return switch (prepare.write(wish.get(), actor, whole.at().now())) {
                case WRITTEN -> new ModelAndView("redirect:" + ReturnPath.of(id));
                case NOT_PREPARED_ANY_MORE, NOTHING_MISSING -> stale(whole, form, actor);
                case NO_SUCH_FAMILY, NO_SECOND_PERSON, NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return stale(reading.whole(id, actor), form, actor);
        }
    }

    private static ModelAndView stale(Whole whole, WantedForm form, Actor actor) {
        var page = page(whole, actor).addObject("form", form.over(whole.prepared())).addObject("stale",
                whole.newest().map(one -> ReturnWords.facts(one, whole)).orElse(null));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(Whole whole, Actor actor) {
        return new ModelAndView("returning/write").addObject("bar", whole.bar(actor))
                .addObject("homes", whole.known().families().stream()
                        .map(one -> Option.keyed(one.id().value().toString(), Option.termKey(one.found().who()))
                                .withHint(Option.termKey(one.found().by())))
                        .toList())
                .addObject("solutions", Option.all(Durable.values()))
                .addObject("companions", Option.all(Return.GoesAlong.values()))
                .addObject("authorities", Option.all(Return.AuthoritySays.values()))
                .addObject("receivings", Option.all(Return.Receiving.values()));
    }
}
