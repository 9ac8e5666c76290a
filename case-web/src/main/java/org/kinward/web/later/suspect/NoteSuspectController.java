package org.kinward.web.later.suspect;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.intake.later.suspect.NoteSuspect;
import org.kinward.core.intake.later.suspect.SuspectedPerson;
import org.kinward.core.intake.later.suspect.SuspectedPerson.KnownFrom;
import org.kinward.core.intake.later.suspect.SuspectedPerson.SuspectRole;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.sealed.VaultFirst;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes down a suspected person: sealed at once, and not shown back. */
@Controller
class NoteSuspectController {

    private static final String NEW = SuspectController.SUSPECTS + "/new";

    private final SuspectReading reading;

    private final NoteSuspect note;

    private final VaultFirst vault;

    NoteSuspectController(SuspectReading reading, NoteSuspect note, VaultFirst vault) {
        this.reading = reading;
        this.note = note;
        this.vault = vault;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(NEW)
    ModelAndView ask(@PathVariable UUID id, Actor actor, Refill refill) {
        var at = reading.at(id, actor);
        return page(at, actor).addObject("form", refill.form(SuspectForm.class, "/c/" + id + "/suspects/new")
                .orElseGet(() -> SuspectForm.fresh(at.written())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER},
            audit = {AuditAction.RECORD_VIEWED, AuditAction.IDENTITY_WRITTEN})
    @PostMapping(NEW)
    ModelAndView add(@PathVariable UUID id, @ModelAttribute("form") SuspectForm form, BindingResult wrong,
            Actor actor) {
        var at = reading.at(id, actor);
        var person = form.read(wrong);
        if (person.isEmpty()) {
            return page(at, actor);
        }
        var place = note.look(at.intake()).orElseThrow(NotThere::new);
        if (!place.hasRoom()) {
            wrong.reject("later.suspect.full");
            return page(at, actor);
        }
        try {
            return kept(place, person.get(), form, actor)
                    ? new ModelAndView("redirect:/c/" + id + "/suspects?" + SuspectController.KEPT)
                    : stale(reading.at(id, actor), form, actor);
        } catch (StaleRevision faster) {
            return stale(reading.at(id, actor), form, actor);
        }
    }

    /** The vault first, then casework says that it was done; a form that was sent before is done already. */
    private boolean kept(NoteSuspect.Place seen, SuspectedPerson person, SuspectForm form, Actor actor) {
        var shown = form.stamp().shownRevision().number();
        if (shown == seen.written() - 1) {
            return sentBefore(seen, person, actor);
        }
        if (shown != seen.written()) {
            return false;
        }
        var sealed = sealed(seen, person, actor);
        if (sealed) {
            note.done(form.stamp().idempotencyKey(), seen, actor, reading.now());
        }
        return sealed;
    }

    /** Into the first slot that nobody has taken: an event seals its words without asking casework for a place. */
    private boolean sealed(NoteSuspect.Place seen, SuspectedPerson person, Actor actor) {
        for (int slot = seen.slot(); slot < VaultSlot.MOST_ITEMS; slot++) {
            var details = List.of(ForVault.at(VaultField.SUSPECTED_PERSON, slot, person.sealed()));
            switch (vault.keep(details, seen.intake().reference(), new Revision(seen.written()), actor)) {
                case Kept.Done _ -> {
                    return true;
                }
                case Kept.Stale _ -> {
                    // taken: the next one
                }
                case Kept.NotInCare _,Kept.Ended _ -> throw new NotThere();
            }
        }
        return false;
    }

    /** The slot before holds this very person: the button was pressed twice. */
    private boolean sentBefore(NoteSuspect.Place seen, SuspectedPerson person, Actor actor) {
        var before = List.of(ForVault.at(VaultField.SUSPECTED_PERSON, seen.slot() - 1, person.sealed()));
        return vault.keptBefore(before, seen.intake().reference(), new Revision(seen.written() - 1L),
                actor) instanceof Kept.Done;
    }

    /** Somebody has written down another person meanwhile: what was typed is not lost. */
    private static ModelAndView stale(SuspectReading.Case now, SuspectForm form, Actor actor) {
        var page = page(now, actor).addObject("form", form.seen(now.written())).addObject("stale", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(SuspectReading.Case at, Actor actor) {
        return new ModelAndView("later/suspect").addObject("bar", CaseBar.of(at.head(), actor, "days"))
                .addObject("parts", Option.all(SuspectRole.values()))
                .addObject("sources", Option.all(KnownFrom.values()));
    }
}
