package org.kinward.web.followup.plan;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.followup.keeping.EndFollowUp;
import org.kinward.core.followup.plan.FollowUp;
import org.kinward.core.followup.plan.PlanEnd;
import org.kinward.core.followup.visit.WholeVisit;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.followup.FollowUpPath;
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

/** A manager decides that follow-up is over, with the ten questions of the start and of now side by side. */
@Controller
class OverController {

    private static final String END = FollowUpPath.FOLLOW_UP + "/end";

    private final WholeReading reading;
    private final NamelessFields fields;
    private final EndFollowUp end;

    OverController(WholeReading reading, NamelessFields fields, EndFollowUp end) {
        this.reading = reading;
        this.fields = fields;
        this.end = end;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.FOLLOW_UP_VIEWED)
    @GetMapping(END)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var whole = managed(id, actor);
        if (!(whole.followUp().orElse(null) instanceof FollowUp.Running)) {
            return new ModelAndView("redirect:" + FollowUpPath.of(id));
        }
        return page(whole, actor).addObject("form",
                refill.form(EndForm.class, FollowUpPath.of(id, "end")).orElseGet(() -> EndForm.begin(whole)));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.FOLLOW_UP_ENDED)
    @PostMapping(END)
    ModelAndView end(@PathVariable UUID id, @ModelAttribute("form") EndForm form, BindingResult result,
            Actor actor) {
        var whole = managed(id, actor);
        var decision = form.read(fields.of(result, "followup.end"), whole, actor);
        if (decision.isEmpty() || !fields.hold(result, whole.at().at(), actor,
                new NamelessFields.Said("words", decision.get().words()))) {
            return page(whole, actor);
        }
        return switch (end.end(decision.get(), actor, whole.at().by(actor))) {
            case ENDED -> new ModelAndView("redirect:" + FollowUpPath.of(id));
            case CHANGED_SINCE -> changed(id, form, decision.get(), actor);
            case NO_MEASURE -> refused(result, "reason", "followup.end.no-measure", page(whole, actor));
            case PAST_CALL -> refused(result, "call", "followup.end.call.past", page(whole, actor));
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView refused(BindingResult result, String field, String key, ModelAndView page) {
        result.rejectValue(field, key);
        return page;
    }

    /** Sent twice it is one decision; another one than stands there is shown beside it, and nothing is lost. */
    private ModelAndView changed(UUID id, EndForm form, PlanEnd typed, Actor actor) {
        var now = managed(id, actor);
        if (now.followUp().orElse(null) instanceof FollowUp.Over over && over.end().reason() == typed.reason()
                && over.end().words().equals(typed.words())) {
            return new ModelAndView("redirect:" + FollowUpPath.of(id));
        }
        var page = page(now, actor).addObject("form", form.seen(now)).addObject("stale", PlanWords.rows(now));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private WholeReading.Whole managed(UUID id, Actor actor) {
        var whole = reading.whole(id, actor);
        if (!whole.at().manages(actor)) {
            throw new NotThere();
        }
        return whole;
    }

    private static ModelAndView page(WholeReading.Whole whole, Actor actor) {
        var visits = whole.lists().visits();
        var measure = EndFollowUp.measure(visits, whole.at().by(actor)).flatMap(WholeVisit::heard);
        return new ModelAndView("followup/end").addObject("bar", whole.at().bar(actor))
                .addObject("reasons", Option.all(PlanEnd.Why.values())).addObject("measured", measure.isPresent())
                .addObject("beside", measure.flatMap(
                        now -> WholeVisit.baseline(visits).map(start -> FollowUpPage.beside(start, now)))
                        .orElse(List.of()));
    }
}
