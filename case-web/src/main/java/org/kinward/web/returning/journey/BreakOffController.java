package org.kinward.web.returning.journey;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.returning.journey.BreakOff;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.returning.ReturnPath;
import org.kinward.web.returning.ReturnReading;
import org.kinward.web.returning.Whole;
import org.kinward.web.returning.plan.TypedWhy;
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

/** A return does not take place or is broken off; or the child is back. */
@Controller
class BreakOffController {

    private static final String OFF = ReturnPath.RETURN + "/off";
    private static final String BACK = ReturnPath.RETURN + "/back";

    private final ReturnReading reading;
    private final NamelessFields fields;
    private final BreakOff breakOff;

    BreakOffController(ReturnReading reading, NamelessFields fields, BreakOff breakOff) {
        this.reading = reading;
        this.fields = fields;
        this.breakOff = breakOff;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(OFF)
    ModelAndView off(@PathVariable UUID id, Actor actor, Refill refill) {
        return page(id, "off", actor, refill);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(BACK)
    ModelAndView back(@PathVariable UUID id, Actor actor, Refill refill) {
        return page(id, "back", actor, refill);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_MOVED)
    @PostMapping(OFF)
    ModelAndView callOff(@PathVariable UUID id, @ModelAttribute("form") TypedWhy form, BindingResult result,
            Actor actor) {
        return move(reading.whole(id, actor), "off", new Typed(form, result), actor);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_MOVED)
    @PostMapping(BACK)
    ModelAndView cameBack(@PathVariable UUID id, @ModelAttribute("form") TypedWhy form, BindingResult result,
            Actor actor) {
        return move(reading.whole(id, actor), "back", new Typed(form, result), actor);
    }

    private record Typed(TypedWhy form, BindingResult result) {
    }

    private ModelAndView page(UUID id, String what, Actor actor, Refill refill) {
        var whole = reading.whole(id, actor);
        return whole.newest().isEmpty() ? new ModelAndView("redirect:" + ReturnPath.of(id))
                : page(whole, what, actor).addObject("form", refill.form(TypedWhy.class, ReturnPath.of(id, what))
                        .orElseGet(() -> TypedWhy.of(whole)));
    }

    private ModelAndView move(Whole whole, String what, Typed typed, Actor actor) {
        var newest = whole.newest().orElseThrow(NotThere::new);
        var why = typed.form().read(fields.of(typed.result(), "returning." + what));
        if (why.isEmpty() || !fields.hold(typed.result(), whole.at(), actor,
                new NamelessFields.Said("words", why.get()))) {
            return page(whole, what, actor);
        }
        var came = "off".equals(what) ? breakOff.callOff(newest.id(), why.get(), actor, whole.by(actor))
                : breakOff.cameBack(newest.id(), why.get(), actor, whole.by(actor));
        return switch (came) {
            case DONE -> new ModelAndView("redirect:" + ReturnPath.of(whole.file()));
            case OTHERWISE_NOW -> {
                var page = page(whole, what, actor).addObject("stale", true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView page(Whole whole, String what, Actor actor) {
        return new ModelAndView("returning/off").addObject("bar", whole.bar(actor)).addObject("what", what)
                .addObject("state", whole.newest().map(one -> Option.termKey(one.state())).orElseThrow());
    }
}
