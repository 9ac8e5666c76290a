package org.kinward.web.access.admin;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.people.KeepPlaces;
import org.kinward.core.access.people.Places;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adds a room to a place of the own agency. */
@Controller
final class RoomController {

    private static final String VIEW = "access/admin/new-room";

    private final KeepPlaces keep;
    private final Places places;

    RoomController(KeepPlaces keep, Places places) {
        this.keep = keep;
        this.places = places;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/places/{place}/new-room")
    String page(@PathVariable UUID place, Actor actor, Refill refill, Model model) {
        if (places.of(actor.agency()).stream().noneMatch(one -> one.id().value().equals(place))) {
            throw new NotThere();
        }
        model.addAttribute("form", refill.form(PlaceForm.class, "/admin/places/" + place + "/new-room")
                .orElseGet(PlaceForm::empty));
        return VIEW;
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PLACE_CHANGED)
    @PostMapping("/admin/places/{place}/new-room")
    String add(@PathVariable UUID place, @ModelAttribute("form") PlaceForm form, BindingResult errors, Actor actor) {
        form.checkName(errors, 1, 60);
        if (!errors.hasErrors() && !keep.addRoom(actor, new PlaceId(place), form.name())) {
            errors.rejectValue("name", "admin.place.name.taken");
        }
        return errors.hasErrors() ? VIEW : "redirect:/admin/places/" + place;
    }
}
