package org.kinward.web.access.admin;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.access.people.KeepPlaces;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Adds a team to the own agency. */
@Controller
final class TeamController {

    private static final String HERE = "/admin/new-team";
    private static final String VIEW = "access/admin/new-team";

    private final KeepPlaces keep;

    TeamController(KeepPlaces keep) {
        this.keep = keep;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(HERE)
    String page(Refill refill, Model model) {
        model.addAttribute("form", refill.form(PlaceForm.class, HERE).orElseGet(PlaceForm::empty));
        return VIEW;
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PLACE_CHANGED)
    @PostMapping(HERE)
    String add(@ModelAttribute("form") PlaceForm form, BindingResult errors, Actor actor) {
        form.checkName(errors, 2, 120);
        if (!errors.hasErrors() && !keep.addTeam(actor, form.name())) {
            errors.rejectValue("name", "admin.place.name.taken");
        }
        return errors.hasErrors() ? VIEW : "redirect:/admin/agencies";
    }
}
