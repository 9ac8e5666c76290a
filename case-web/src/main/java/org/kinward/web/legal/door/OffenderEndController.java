package org.kinward.web.legal.door;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.legal.offender.RightsProblem;
import org.kinward.core.legal.offender.SayRightsProblem;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.legal.LegalPath;
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

/** A child is not treated as an offender any more; said once. */
@Controller
class OffenderEndController {

    private static final String END = LegalPath.DOOR + "/offender/end";

    private final LegalDoorReading reading;

    private final NamelessFields fields;

    private final SayRightsProblem say;

    OffenderEndController(LegalDoorReading reading, NamelessFields fields, SayRightsProblem say) {
        this.reading = reading;
        this.fields = fields;
        this.say = say;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(END)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String problem, Actor actor,
            Refill refill) {
        var door = reading.door(id, actor);
        var kept = refill.form(OffenderEndForm.class, LegalPath.door(id) + "/offender/end");
        if (kept.isEmpty() && problem.isEmpty()) {
            return new ModelAndView("redirect:" + LegalPath.door(id));
        }
        var form = kept.orElseGet(() -> new OffenderEndForm(problem, null));
        return page(door, problem(door, form), actor).addObject("form", form);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = {AuditAction.RIGHTS_PROBLEM_WRITTEN,
            AuditAction.RECORD_VIEWED})
    @PostMapping(END)
    ModelAndView end(@PathVariable UUID id, @ModelAttribute("form") OffenderEndForm form, BindingResult result,
            Actor actor) {
        var door = reading.door(id, actor);
        var problem = problem(door, form);
        var how = fields.of(result, "legal.offender.end").one("how", form.how(), RightsProblem.ProblemEnd.class);
        if (how.isEmpty()) {
            return page(door, problem, actor);
        }
        var ended = new RightsProblem.Ended(how.get(), actor.person(), door.at().now());
        return switch (say.end(problem.id(), ended, actor)) {
            case DONE -> new ModelAndView("redirect:" + LegalPath.door(id));
            case NOT_THERE -> throw new NotThere();
            case ENDED_BEFORE -> {
                result.rejectValue("how", "legal.offender.end.before");
                var page = page(door, problem, actor);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
        };
    }

    private static RightsProblem problem(LegalDoorReading.Door door, OffenderEndForm form) {
        return door.problems().stream().filter(one -> one.id().value().toString().equals(form.problem())).findFirst()
                .orElseThrow(NotThere::new);
    }

    private static ModelAndView page(LegalDoorReading.Door door, RightsProblem problem, Actor actor) {
        return new ModelAndView("legal/offender-end").addObject("bar", CaseBar.of(door.at().head(), actor, "legal"))
                .addObject("treated", Option.termKey(problem.treated()))
                .addObject("hows", Option.all(RightsProblem.ProblemEnd.values()));
    }
}
