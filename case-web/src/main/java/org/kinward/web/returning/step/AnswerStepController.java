package org.kinward.web.returning.step;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.returning.step.AnswerReturnStep;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.returning.ReturnPath;
import org.kinward.web.returning.ReturnReading;
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

/** Saying what came of a step. */
@Controller
class AnswerStepController {

    private static final String ANSWER = ReturnPath.RETURN + "/answer";

    private final ReturnReading reading;
    private final NamelessFields fields;
    private final AnswerReturnStep answer;

    AnswerStepController(ReturnReading reading, NamelessFields fields, AnswerReturnStep answer) {
        this.reading = reading;
        this.fields = fields;
        this.answer = answer;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(ANSWER)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String step, Actor actor,
            Refill refill) {
        var whole = reading.whole(id, actor);
        if (step.isEmpty()) {
            return new ModelAndView("redirect:" + ReturnPath.of(id));
        }
        return page(whole, Steps.of(whole, step), actor).addObject("form", refill.form(AnswerForm.class,
                ReturnPath.of(id, "answer")).orElseGet(() -> new AnswerForm(step, null, null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_WRITTEN)
    @PostMapping(ANSWER)
    ModelAndView say(@PathVariable UUID id, @ModelAttribute("form") AnswerForm form, BindingResult result,
            Actor actor) {
        var whole = reading.whole(id, actor);
        var step = Steps.of(whole, form.step());
        var end = form.read(fields.of(result, "returning.answer"), whole.by(actor).written());
        if (end.isEmpty()
                || !fields.hold(result, whole.at(), actor, new NamelessFields.Said("words", form.words()))) {
            return page(whole, step, actor);
        }
        return switch (answer.answer(step.id(), end.get(), actor)) {
            case SAID -> new ModelAndView("redirect:" + ReturnPath.of(id));
            case SAID_BEFORE -> {
                var now = reading.whole(id, actor);
                var page = page(now, Steps.of(now, form.step()), actor).addObject("stale", true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView page(Whole whole, ReturnStep step, Actor actor) {
        return new ModelAndView("returning/answer").addObject("bar", whole.bar(actor))
                .addObject("facts", Steps.facts(step, whole))
                .addObject("cames", Option.all(ReturnStep.StepCame.values()));
    }
}
