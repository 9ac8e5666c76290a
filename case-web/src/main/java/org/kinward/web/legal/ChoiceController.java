package org.kinward.web.legal;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.legal.choice.ChildChoice;
import org.kinward.core.legal.choice.WriteChoice;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
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

/** What the child chose when it was told what it may choose; it may change its mind at any time. */
@Controller
class ChoiceController {

    private static final String CHOICE = LegalPath.FILE + "/choice";

    private final LegalReading reading;

    private final NamelessFields fields;

    private final WriteChoice write;

    ChoiceController(LegalReading reading, NamelessFields fields, WriteChoice write) {
        this.reading = reading;
        this.fields = fields;
        this.write = write;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER, Role.PROVIDER}, audit = AuditAction.LEGAL_VIEWED)
    @GetMapping(CHOICE)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var page = reading.page(id, actor);
        return page(page).addObject("form", refill.form(ChoiceForm.class, LegalPath.file(id) + "/choice")
                .orElseGet(() -> ChoiceForm.empty(page.choices().size())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER, Role.PROVIDER}, audit = {AuditAction.LEGAL_WRITTEN,
            AuditAction.LEGAL_VIEWED})
    @PostMapping(CHOICE)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") ChoiceForm form, BindingResult result,
            Actor actor) {
        var page = reading.page(id, actor);
        var choice = form.read(fields.of(result, "legal.choice"), page, actor.person());
        if (choice.isEmpty()) {
            return page(page);
        }
        try {
            if (!write.write(choice.get(), form.stamp().idempotencyKey(), actor)) {
                throw new NotThere();
            }
            return new ModelAndView("redirect:" + LegalPath.file(id));
        } catch (StaleRevision otherChoice) {
            var now = reading.page(id, actor);
            var again = page(now).addObject("form", form.seen(now.choices().size())).addObject("since", true);
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
    }

    private static ModelAndView page(LegalReading.Page page) {
        return new ModelAndView("legal/choice").addObject("id", page.child().file())
                .addObject("reference", page.child().reference().shown())
                .addObject("answers", Option.all(ChildChoice.ChildWants.values()))
                .addObject("goes", Option.all(ChildChoice.HearingCompany.values()))
                .addObject("telling", List.of(Option.keyed("TOLD", "legal.choice.told.yes")))
                .addObject("rows", page.choices().stream().findFirst()
                        .map(one -> LegalRows.choice(one, page.now())).orElse(List.of()));
    }
}
