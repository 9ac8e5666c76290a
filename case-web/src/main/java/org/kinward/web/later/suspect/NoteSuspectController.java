package org.kinward.web.later.suspect;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.Addition;
import org.kinward.core.identity.SlotRange;
import org.kinward.core.identity.Vault;
import org.kinward.core.intake.narrow.RecordIsNarrow;
import org.kinward.core.later.suspect.NoteSuspect;
import org.kinward.core.later.suspect.SuspectedPerson.KnownFrom;
import org.kinward.core.later.suspect.SuspectedPerson.SuspectRole;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.form.UnreadableForm;
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

    private final Vault vault;

    NoteSuspectController(SuspectReading reading, NoteSuspect note, Vault vault) {
        this.reading = reading;
        this.note = note;
        this.vault = vault;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(NEW)
    ModelAndView ask(@PathVariable UUID id, Actor actor, Refill refill) {
        var at = reading.at(id, actor);
        return page(at, actor).addObject("form", refill.form(SuspectForm.class, "/c/" + id + "/suspects/new")
                .orElseGet(SuspectForm::fresh));
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
        var place = note.look(at.intake(), actor).orElseThrow(NotThere::new);
        if (!place.hasRoom()) {
            return full(wrong, at, actor);
        }
        // the vault first, then casework says that it was done; a form that was sent before is done already
        var added = new Addition(place.file().reference(), SlotRange.SUSPECTS_OF_CHILD, person.get().sealed());
        return switch (vault.add(added, actor)) {
            case ADDED -> {
                done(form, place, added, actor);
                yield new ModelAndView("redirect:/c/" + id + "/suspects?" + SuspectController.KEPT);
            }
            case FULL -> full(wrong, at, actor);
            case NOT_THERE -> throw new NotThere();
        };
    }

    private void done(SuspectForm form, NoteSuspect.Place place, Addition added, Actor actor) {
        try {
            note.done(form.stamp().idempotencyKey(), place, actor, reading.now());
        } catch (RecordIsNarrow saidNoMeanwhile) {
            vault.keep(added.at(added.range().first()).asRefused(), actor);
            throw saidNoMeanwhile;
        } catch (StaleRevision keyOfAnotherForm) {
            throw new UnreadableForm("stamp.key");
        }
    }

    private static ModelAndView full(BindingResult wrong, SuspectReading.Case at, Actor actor) {
        wrong.reject("later.suspect.full");
        return page(at, actor);
    }

    private static ModelAndView page(SuspectReading.Case at, Actor actor) {
        return new ModelAndView("later/suspect").addObject("bar", CaseBar.of(at.head(), actor, "days"))
                .addObject("parts", Option.all(SuspectRole.values()))
                .addObject("sources", Option.all(KnownFrom.values()));
    }
}
