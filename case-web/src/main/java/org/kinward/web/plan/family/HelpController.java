package org.kinward.web.plan.family;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.family.FamilyHelp;
import org.kinward.core.plan.family.HelpAnswers;
import org.kinward.core.plan.family.HelpFamily;
import org.kinward.core.plan.family.HelpWhat;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.plan.HelpWords;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.plan.PlanPath;
import org.kinward.web.plan.PlanPress;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Help for the family of a child: it begins with a way out, is looked at again and again, and ends. */
@Controller
class HelpController {

    private static final String HELP = PlanPath.PLAN + "/help";

    private static final String LOOKED = PlanPath.PLAN + "/looked";

    private final HelpReading reading;

    private final NamelessFields fields;

    private final HelpFamily use;

    HelpController(HelpReading reading, NamelessFields fields, HelpFamily use) {
        this.reading = reading;
        this.fields = fields;
        this.use = use;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_VIEWED)
    @GetMapping(HELP)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String kind, Actor actor,
            Refill refill) {
        var at = reading.at(id, actor);
        if (kind.isEmpty()) {
            return new ModelAndView("redirect:" + PlanPath.plan(id));
        }
        var of = Fields.maybe(kind, HelpForm.Kind.class).orElseThrow(NotThere::new);
        return page(at, of, actor).addObject("form", refill.form(HelpForm.class, PlanPath.plan(id, "help"))
                .orElseGet(() -> HelpForm.begin(of)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_CHANGED)
    @PostMapping(HELP)
    ModelAndView begin(@PathVariable UUID id, @ModelAttribute("form") HelpForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var of = form.helpKind();
        var help = form.read(fields.of(result, "plan.help"), at, actor.person());
        if (help.isEmpty() || !fields.hold(result, at.at(), actor,
                new NamelessFields.Said("what.words", help.get().what().common().words()),
                new NamelessFields.Said("what.out", help.get().what().common().wayOut()), condition(help.get()))) {
            return page(at, of, actor);
        }
        return PlanPress.of(() -> use.begin(help.get(), at.today(), actor), PlanPath.plan(id),
                problem -> PlanPress.said(result, problem == PlanProblem.WAY_OUT_DAY ? "what.outOn" : "next", problem,
                        page(at, of, actor)),
                () -> page(at, of, actor).addObject("form", form.anew()));
    }

    private static NamelessFields.Said condition(FamilyHelp help) {
        return new NamelessFields.Said("money.condition",
                help.what() instanceof HelpWhat.Money money ? money.condition() : "");
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_VIEWED)
    @GetMapping(LOOKED)
    ModelAndView looked(@PathVariable UUID id, @RequestParam(defaultValue = "") String help, Actor actor,
            Refill refill) {
        var at = reading.at(id, actor);
        if (help.isEmpty()) {
            return new ModelAndView("redirect:" + PlanPath.plan(id));
        }
        var found = reading.help(at, new LookedForm(help, null, null, null, null, null, null).id());
        return looked(at, found, actor).addObject("form", refill.form(LookedForm.class, PlanPath.plan(id, "looked"))
                .orElseGet(() -> LookedForm.of(found)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_CHANGED)
    @PostMapping(LOOKED)
    ModelAndView look(@PathVariable UUID id, @ModelAttribute("form") LookedForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var help = reading.help(at, form.id());
        var line = form.read(fields.of(result, "plan.help"), help, at, actor.person());
        if (line.isEmpty()
                || !fields.hold(result, at.at(), actor, new NamelessFields.Said("words", form.words()))) {
            return looked(at, help, actor);
        }
        return PlanPress.of(() -> use.look(form.seen(line.get()), line.get(), at.today(), actor), PlanPath.plan(id),
                problem -> PlanPress.said(result, problem == PlanProblem.NOT_FROM_HERE ? "goesOn" : "next", problem,
                        looked(at, help, actor)),
                () -> stale(at, form, actor));
    }

    private ModelAndView stale(PlanCase at, LookedForm form, Actor actor) {
        var now = reading.help(at, form.id());
        return looked(at, now, actor).addObject("form", form.seen(now));
    }

    private static ModelAndView page(PlanCase at, HelpForm.Kind of, Actor actor) {
        return asked(new ModelAndView("plan/help").addObject("bar", at.bar(actor)).addObject("of", of.name())
                .addObject("carers", Option.all(HelpWhat.HelpedPerson.values()))
                .addObject("often", Option.all(HelpWhat.HowOften.values())));
    }

    private static ModelAndView looked(PlanCase at, FamilyHelp help, Actor actor) {
        return asked(new ModelAndView("plan/looked").addObject("bar", at.bar(actor))
                .addObject("facts", HelpWords.rows(help, at)).addObject("over", !help.goesOn())
                .addObject("money", help.what() instanceof HelpWhat.Money)
                .addObject("goings", Option.all(LookedForm.HelpGoesOn.values()))
                .addObject("mets", Option.all(HelpAnswers.ConditionMet.values())));
    }

    private static ModelAndView asked(ModelAndView page) {
        return page.addObject("so", Option.all(HelpAnswers.FoundSo.values()))
                .addObject("repayings", Option.all(HelpAnswers.Repaying.values()))
                .addObject("working", Option.all(HelpAnswers.ChildrenWork.values()));
    }
}
