package org.kinward.web.needs.interests;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.needs.decision.ChildsView;
import org.kinward.core.needs.decision.DecidedBy;
import org.kinward.core.needs.decision.Decision;
import org.kinward.core.needs.decision.DecisionAbout;
import org.kinward.core.needs.decision.TookPart;
import org.kinward.core.needs.decision.WriteDecision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.needs.NeedsReading;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Decisions in a child's best interests. */
@Controller
class DecisionController {

    private static final String ALL = CasePath.CASE + "/interests";

    private final NeedsReading reading;

    private final DecisionReading decisions;

    private final NamelessFields fields;

    private final WriteDecision write;

    DecisionController(NeedsReading reading, DecisionReading decisions, NamelessFields fields, WriteDecision write) {
        this.reading = reading;
        this.decisions = decisions;
        this.fields = fields;
        this.write = write;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NEEDS_VIEWED)
    @GetMapping(ALL)
    ModelAndView all(@PathVariable UUID id, Actor actor) {
        var read = decisions.of(id, actor);
        return new ModelAndView("needs/interests").addObject("bar", CaseBar.of(read.at().head(), actor, "needs"))
                .addObject("decisions", read.all().stream().map(one -> DecisionPart.of(one, read)).toList());
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NEEDS_VIEWED)
    @GetMapping(ALL + "/new")
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return page(reading.at(id, actor), actor).addObject("form",
                refill.form(DecisionForm.class, "/c/" + id + "/interests/new").orElseGet(DecisionForm::fresh));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DECISION_WRITTEN)
    @PostMapping(ALL + "/new")
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") DecisionForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var decision = form.read(fields.of(result, "needs.interests"), at, actor.person());
        if (decision.isEmpty() || !fields.hold(result, at, actor, form.said())) {
            return page(at, actor);
        }
        try {
            return switch (write.write(decision.get(), at.today(), actor)) {
                case WRITTEN -> new ModelAndView("redirect:/c/" + id + "/interests");
                case IN_THE_FUTURE -> {
                    result.rejectValue("decided.on", "shell.date.future");
                    yield page(at, actor);
                }
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision otherWish) {
            return again(page(at, actor), form);
        }
    }

    /** The same form has written another decision before: what was typed is asked about, and not lost. */
    private static ModelAndView again(ModelAndView page, DecisionForm form) {
        page.addObject("form", form.anew()).addObject("again", true).setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(RiskCase at, Actor actor) {
        return new ModelAndView("needs/interests-new").addObject("bar", CaseBar.of(at.head(), actor, "needs"))
                .addObject("abouts", Option.all(DecisionAbout.values()))
                .addObject("hearings", Option.all(ChildsView.Heard.values()))
                .addObject("people", Option.all(TookPart.values())).addObject("deciders",
                        Option.all(DecidedBy.values()))
                .addObject("rows", IntStream.range(0, Decision.MOST).boxed().toList()).addObject("chosen", chosen());
    }

    private static List<Option> chosen() {
        return IntStream.rangeClosed(1, Decision.MOST)
                .mapToObj(number -> Option.keyed("" + number, "needs.interests.option." + number)).toList();
    }
}
