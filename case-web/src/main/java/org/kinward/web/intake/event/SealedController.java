package org.kinward.web.intake.event;

import java.util.EnumMap;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.Addition;
import org.kinward.core.identity.SlotRange;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultText;
import org.kinward.core.intake.event.Event;
import org.kinward.core.intake.event.SealBeside;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Suspected persons of an event: sealed for each child on the list, read by who leads a child's case, never shown here. */
@Controller
class SealedController {

    private static final String SEALED = EventController.EVENT + "/sealed";

    private final EventReading reading;

    private final SealBeside beside;

    private final Vault vault;

    SealedController(EventReading reading, SealBeside beside, Vault vault) {
        this.reading = reading;
        this.beside = beside;
        this.vault = vault;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(SEALED)
    ModelAndView ask(@PathVariable UUID id, Actor actor, Refill refill) {
        var opened = reading.open(id, actor);
        return page(opened, refill.form(SealedForm.class).orElseGet(() -> SealedForm.of(opened.event().revision())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.EVENT_CHANGED, AuditAction.IDENTITY_WRITTEN, AuditAction.CHILDREN_LISTED})
    @PostMapping(SEALED)
    ModelAndView seal(@PathVariable UUID id, @ModelAttribute("form") SealedForm form, BindingResult wrong,
            Actor actor) {
        var opened = reading.open(id, actor);
        if (opened.children().isEmpty()) {
            wrong.reject("event.sealed.nobody");
        }
        var words = form.read(wrong);
        if (words.isEmpty()) {
            return page(opened, form);
        }
        try {
            return switch (sealed(opened.event().id(), words.get(), form, actor)) {
                case ALL -> new ModelAndView("redirect:" + opened.path() + "?protected");
                case SOME -> new ModelAndView("redirect:" + opened.path() + "?sealed-partly");
                case NONE -> refused("event.sealed.none", opened, form, wrong);
                case FULL -> refused("event.sealed.full", opened, form, wrong);
            };
        } catch (StaleRevision faster) {
            var now = reading.open(id, actor);
            var page = page(now, new SealedForm(form.words(), SealedForm.of(now.event().revision()).stamp()))
                    .addObject("changed", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView refused(String why, EventReading.Opened opened, SealedForm form, BindingResult wrong) {
        wrong.reject(why);
        return page(opened, form);
    }

    private enum For {
        ALL, SOME, NONE, FULL
    }

    /** The vault first, child by child; then casework says that it was done. Nothing was done where no child has them. */
    private For sealed(Event.Id id, VaultText words, SealedForm form, Actor actor) {
        var seen = form.stamp().shownRevision();
        var children = beside.children(id, seen, actor).orElseThrow(NotThere::new);
        var kept = new EnumMap<Addition.Outcome, Integer>(Addition.Outcome.class);
        children.seen().forEach(child -> kept
                .merge(vault.add(new Addition(child, SlotRange.SUSPECTS_OF_EVENT, words), actor), 1, Integer::sum));
        if (!kept.containsKey(Addition.Outcome.ADDED)) {
            return kept.containsKey(Addition.Outcome.FULL) ? For.FULL : For.NONE;
        }
        beside.done(id, seen);
        return kept.getOrDefault(Addition.Outcome.ADDED, 0) == children.lines() ? For.ALL : For.SOME;
    }

    private static ModelAndView page(EventReading.Opened opened, SealedForm form) {
        return new FastPage(opened).on("intake/event/sealed").addObject("form", form)
                .addObject("many", opened.children().size());
    }
}
