package org.kinward.web.casefile.away;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.away.AwayCasework;
import org.kinward.core.casefile.away.AwayOutcome;
import org.kinward.core.casefile.away.MarkAway;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A manager marks somebody away: chosen, looked at again, confirmed. */
@Controller
class MarkController {

    private final AwayReading reading;

    private final MarkAway mark;

    private final MarkPages pages;

    private final Clock clock;

    MarkController(AwayReading reading, MarkAway mark, MarkPages pages, Clock clock) {
        this.reading = reading;
        this.mark = mark;
        this.pages = pages;
        this.clock = clock;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.AWAY_VIEWED)
    @GetMapping("/away/new")
    String ask(@RequestParam(required = false) @Nullable String person, Actor actor, Refill refill, Model model) {
        var choice = reading.choice(actor);
        model.addAttribute("form", refill.form(MarkForm.class, "/away/new", "/away/new/confirm")
                .orElseGet(() -> new MarkForm(person, null, null, FormStamp.fresh(Revision.NEW))));
        return pages.asked(choice, model);
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.AWAY_VIEWED)
    @PostMapping("/away/new")
    String check(@ModelAttribute("form") MarkForm form, BindingResult result, Actor actor, Model model) {
        var choice = reading.choice(actor);
        var request = pages.read(form, choice, clock.instant(), result);
        if (request.isEmpty()) {
            return pages.asked(choice, model);
        }
        var looked = mark.look(request.get(), actor);
        looked.against().ifPresent(against -> MarkPages.reject(against, result));
        return result.hasErrors() ? pages.asked(choice, model) : pages.checked(request.get(), looked, choice, model);
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.AWAY_MARKED)
    @PostMapping("/away/new/confirm")
    String confirm(@ModelAttribute("form") MarkForm form, BindingResult result, Actor actor, Model model) {
        var choice = reading.choice(actor);
        var now = clock.instant();
        var request = pages.read(form, choice, now, result);
        if (request.isEmpty()) {
            return pages.asked(choice, model);
        }
        var key = new OnceKey(form.stamp().idempotencyKey(), request.get().words());
        return switch (mark.mark(request.get(), key, new AwayCasework.By(actor, now))) {
            case AwayOutcome.Saved(var absence) -> "redirect:/away/" + absence.value()
                    + (request.get().cover().isEmpty() ? "/covers" : "?said=marked");
            case AwayOutcome.AwayAlready(var absence) -> "redirect:/away/" + absence.value();
            case AwayOutcome.CannotCover cannot -> {
                MarkPages.reject(cannot, result);
                yield pages.asked(choice, model);
            }
            case AwayOutcome.NotThere _,AwayOutcome.KeyUsedElsewhere _,AwayOutcome.CoveredElsewhere _ ->
                throw new NotThere();
        };
    }
}
