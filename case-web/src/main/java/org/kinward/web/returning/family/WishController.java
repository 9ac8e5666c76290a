package org.kinward.web.returning.family;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.returning.wish.AskChild;
import org.kinward.core.returning.wish.Wish;
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

/** Writing down what the child said when it was asked whether it wants to go home. */
@Controller
class WishController {

    private static final String WISH = ReturnPath.RETURN + "/wish";

    private final ReturnReading reading;
    private final NamelessFields fields;
    private final AskChild ask;

    WishController(ReturnReading reading, NamelessFields fields, AskChild ask) {
        this.reading = reading;
        this.fields = fields;
        this.ask = ask;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(WISH)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var whole = reading.whole(id, actor);
        return page(whole, actor).addObject("form", refill.form(WishForm.class, ReturnPath.of(id, "wish"))
                .orElseGet(() -> WishForm.of(whole)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_WRITTEN)
    @PostMapping(WISH)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") WishForm form, BindingResult result,
            Actor actor) {
        var whole = reading.whole(id, actor);
        var wish = form.read(fields.of(result, "returning.wish"), whole.at().file(), whole.by(actor).written());
        if (wish.isEmpty()
                || !fields.hold(result, whole.at(), actor, new NamelessFields.Said("words", form.words()))) {
            return page(whole, actor);
        }
        try {
            return switch (ask.ask(wish.get(), actor, whole.by(actor))) {
                case WRITTEN -> new ModelAndView("redirect:" + ReturnPath.of(id));
                case TO_COME -> {
                    result.rejectValue("on", "returning.to-come");
                    yield page(whole, actor);
                }
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            var now = reading.whole(id, actor);
            var page = page(now, actor).addObject("form", form.over(now)).addObject("stale", ReturnWords.wishes(now));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView page(Whole whole, Actor actor) {
        return new ModelAndView("returning/wish").addObject("bar", whole.bar(actor))
                .addObject("there", Option.all(WishForm.ThereWith.values()))
                .addObject("wishes", Option.all(Wish.Wants.values()));
    }
}
