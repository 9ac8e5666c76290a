package org.kinward.web.returning.step;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.returning.step.PlanReturnStep;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.returning.ReturnPath;
import org.kinward.web.returning.ReturnReading;
import org.kinward.web.returning.Whole;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying what is to be done, by whom and until when. */
@Controller
class ReturnStepController {

    private static final String STEP = ReturnPath.RETURN + "/step";

    private final ReturnReading reading;
    private final NamelessFields fields;
    private final PlanReturnStep plan;

    ReturnStepController(ReturnReading reading, NamelessFields fields, PlanReturnStep plan) {
        this.reading = reading;
        this.fields = fields;
        this.plan = plan;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(STEP)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return page(reading.whole(id, actor), actor).addObject("form",
                refill.form(StepForm.class, ReturnPath.of(id, "step")).orElseGet(StepForm::empty));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_WRITTEN)
    @PostMapping(STEP)
    ModelAndView plan(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult result,
            Actor actor) {
        var whole = reading.whole(id, actor);
        var step = form.read(fields.of(result, "returning.step"), whole.at().file());
        if (step.isEmpty()
                || !fields.hold(result, whole.at(), actor, new NamelessFields.Said("words", form.words()))) {
            return page(whole, actor);
        }
        return switch (plan.plan(step.get(), actor, whole.by(actor))) {
            case PLANNED -> new ModelAndView("redirect:" + ReturnPath.of(id));
            case DAY_DOES_NOT_FIT -> {
                result.rejectValue("due", "returning.step.due.wrong");
                yield page(whole, actor);
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView page(Whole whole, Actor actor) {
        return new ModelAndView("returning/step").addObject("bar", whole.bar(actor)).addObject("safe", whole.safe())
                .addObject("doings", Option.all(ReturnStep.Doing.values()))
                .addObject("sides", Option.all(ReturnStep.StepSide.values()));
    }
}
