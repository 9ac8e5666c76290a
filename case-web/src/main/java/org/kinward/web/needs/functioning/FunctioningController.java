package org.kinward.web.needs.functioning;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.needs.functioning.AgeGroup;
import org.kinward.core.needs.functioning.Carer;
import org.kinward.core.needs.functioning.Item;
import org.kinward.core.needs.functioning.WriteFunctioning;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.intake.typed.Fields;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The functioning module: asked of a carer who has known the child for months, and asked again after 8 weeks. */
@Controller
class FunctioningController {

    private static final String ALL = CasePath.CASE + "/functioning";

    private final NeedsReading reading;

    private final FunctioningReading functionings;

    private final NamelessFields fields;

    private final WriteFunctioning write;

    FunctioningController(NeedsReading reading, FunctioningReading functionings, NamelessFields fields,
            WriteFunctioning write) {
        this.reading = reading;
        this.functionings = functionings;
        this.fields = fields;
        this.write = write;
    }

    /** A question with its answers. */
    record Question(String name, List<Option> options) {

        static Question of(Item item) {
            return new Question(item.name(), item.scale().answers().stream().map(Option::of).toList());
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NEEDS_VIEWED)
    @GetMapping(ALL)
    ModelAndView all(@PathVariable UUID id, Actor actor) {
        var read = functionings.of(id, actor);
        return new ModelAndView("needs/functioning").addObject("bar", CaseBar.of(read.at().head(), actor, "needs"))
                .addObject("times", read.all().stream().map(one -> FunctioningPart.of(one, read)).toList());
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.NEEDS_VIEWED)
    @GetMapping(ALL + "/ask")
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String group, Actor actor,
            Refill refill) {
        var form = refill.form(FunctioningForm.class, "/c/" + id + "/functioning/ask");
        var at = reading.at(id, actor);
        if (form.isEmpty() && group.isEmpty()) {
            return new ModelAndView("redirect:/c/" + id + "/functioning");
        }
        var asked = group(form.map(FunctioningForm::group).orElse(group));
        return page(at, asked, actor).addObject("form",
                form.orElseGet(() -> FunctioningForm.fresh(asked)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FUNCTIONING_WRITTEN)
    @PostMapping(ALL + "/ask")
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") FunctioningForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var group = group(form.group());
        var said = form.read(fields.of(result, "needs.functioning"), group, at, actor.person());
        if (said.isEmpty()) {
            return page(at, group, actor);
        }
        try {
            return switch (write.write(said.get(), at.today(), actor)) {
                case WRITTEN -> new ModelAndView("redirect:/c/" + id + "/functioning");
                case IN_THE_FUTURE -> {
                    result.rejectValue("who.on", "shell.date.future");
                    yield page(at, group, actor);
                }
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision otherWish) {
            var page = page(at, group, actor).addObject("form", form.anew()).addObject("again", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static AgeGroup group(String typed) {
        return Fields.maybe(typed, AgeGroup.class).orElseThrow(NotThere::new);
    }

    private static ModelAndView page(RiskCase at, AgeGroup group, Actor actor) {
        return new ModelAndView("needs/functioning-ask").addObject("bar", CaseBar.of(at.head(), actor, "needs"))
                .addObject("questions", Item.of(group).stream().map(Question::of).toList())
                .addObject("carers", Option.all(Carer.values())).addObject("age", Option.termKey(group));
    }
}
