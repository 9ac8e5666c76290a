package org.kinward.web.shelter.house;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.note.HandOverShift;
import org.kinward.core.shelter.note.ShiftNote;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shelter.HousePath;
import org.kinward.web.shelter.HouseReading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A note for the next shift, about the house or about one child of it. */
@Controller
class ShiftNoteController {

    private static final String NOTE = HousePath.PLACE + "/note";

    private final HouseReading houses;

    private final NamelessFields fields;

    private final HandOverShift shifts;

    ShiftNoteController(HouseReading houses, NamelessFields fields, HandOverShift shifts) {
        this.houses = houses;
        this.fields = fields;
        this.shifts = shifts;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.HOUSE_VIEWED)
    @GetMapping(NOTE)
    ModelAndView page(@PathVariable UUID place, Actor actor, Refill refill) {
        return page(houses.full(place, actor)).addObject("form",
                refill.form(NoteForm.class, "/places/" + place + "/note").orElseGet(NoteForm::empty));
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.SHIFT_NOTE_ADDED,
            AuditAction.HOUSE_VIEWED})
    @PostMapping(NOTE)
    ModelAndView write(@PathVariable UUID place, @ModelAttribute("form") NoteForm form, BindingResult result,
            Actor actor) {
        var full = houses.full(place, actor);
        var note = form.read(fields.of(result, "shelter.note"), full.house(), actor.person());
        if (note.isEmpty() || !isNameless(full, note.get(), result, actor)) {
            return page(full);
        }
        try {
            if (!shifts.write(note.get(), actor)) {
                throw new NotThere();
            }
            return new ModelAndView("redirect:/places/" + place + "/since");
        } catch (StaleRevision otherNote) {
            var page = page(full).addObject("form", form.anew()).addObject("again", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    /** Names of every child in the writer's care are looked for; those around one child, where it is about this one. */
    private boolean isNameless(HouseReading.Full full, ShiftNote note, BindingResult result, Actor actor) {
        var about = note.about().flatMap(child -> full.children().stream()
                .filter(one -> one.intake().equals(child.value())).findFirst())
                .or(() -> full.children().stream().findFirst());
        return about.map(child -> fields.hold(result,
                new NamelessFields.About(child.reference(), full.house().now()), actor,
                new NamelessFields.Said("words", note.words()))).orElse(true);
    }

    private static ModelAndView page(HouseReading.Full full) {
        List<Option> children = full.children().stream()
                .map(one -> Option.said(one.intake().toString(), HouseReading.called(one))).toList();
        return new ModelAndView("shelter/note").addObject("name", full.house().name())
                .addObject("place", full.house().place().value()).addObject("children", children)
                .addObject("kinds", List.of(Option.of(ShiftNote.ShiftNoteKind.FOR_NEXT_SHIFT),
                        Option.of(ShiftNote.ShiftNoteKind.CALL).withHint("shelter.note.call.hint")));
    }
}
