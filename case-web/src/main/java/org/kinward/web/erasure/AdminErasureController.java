package org.kinward.web.erasure;

import java.time.Clock;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.erasure.AnswerErasure;
import org.kinward.core.erasure.ConfirmErasure;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An administrator, another person than who asked, confirms that a record is erased, or refuses with a reason. */
@Controller
class AdminErasureController {

    private static final String LIST = "/admin/erasures";
    private static final String ONE = LIST + "/one";
    private static final String REFUSE = LIST + "/refuse";

    private final AdminErasureReading reading;

    private final PlainWords words;

    private final Moves moves;

    AdminErasureController(AdminErasureReading reading, PlainWords words, Moves moves) {
        this.reading = reading;
        this.words = words;
        this.moves = moves;
    }

    /** Both answers, and what time it is. */
    @Component
    record Moves(ConfirmErasure confirm, AnswerErasure answer, Clock clock) {
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(LIST)
    ModelAndView list(Actor actor) {
        return new ModelAndView("erasure/requests").addObject("both", reading.both(actor));
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(ONE)
    ModelAndView one(@RequestParam(defaultValue = "") String request, Actor actor, Refill refill) {
        if (request.isEmpty()) {
            return new ModelAndView("redirect:" + LIST);
        }
        return page(request, actor).addObject("form",
                refill.form(RefuseForm.class, REFUSE).orElseGet(() -> new RefuseForm(request, "")));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.ERASURE_CONFIRMED)
    @PostMapping(LIST + "/confirm")
    ModelAndView confirm(@ModelAttribute("form") RefuseForm form, BindingResult result, Actor actor) {
        var id = EraseController.id(form.request());
        return answered(moves.confirm().confirm(id, actor, moves.clock().instant()), form, result, actor);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.ERASURE_REFUSED)
    @PostMapping(REFUSE)
    ModelAndView refuse(@ModelAttribute("form") RefuseForm form, BindingResult result, Actor actor) {
        var id = EraseController.id(form.request());
        var why = words.read(form.words(), result);
        return why.isEmpty()
                ? page(form.request(), actor)
                : answered(moves.answer().refuse(id, why.get(), actor, moves.clock().instant()), form, result, actor);
    }

    private ModelAndView answered(AnswerErasure.Outcome outcome, RefuseForm form, BindingResult result, Actor actor) {
        return switch (outcome) {
            case DONE -> new ModelAndView("redirect:" + LIST + "?done");
            case HELD_FOR_THE_LAW -> refused("erasure.admin.held", form, result, actor);
            case FOLLOWED_SINCE -> refused("erasure.admin.followed", form, result, actor);
            case ASKED_BY_THE_SAME_PERSON -> refused("erasure.admin.same", form, result, actor);
            case ANSWERED_BEFORE, OVER -> {
                var page = list(actor).addObject("changed", true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private ModelAndView refused(String because, RefuseForm form, BindingResult result, Actor actor) {
        result.reject(because);
        var page = page(form.request(), actor);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(String request, Actor actor) {
        return new ModelAndView("erasure/request").addObject("one", reading.one(EraseController.id(request), actor));
    }
}
