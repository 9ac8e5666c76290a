package org.kinward.web.access.admin;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.access.people.KeepPlaces;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The page that adds a place to the own agency. */
@Controller
final class NewPlaceController {

    private static final String HERE = "/admin/new-place";
    private static final String PLACE = "access/admin/new-place";
    private static final String HOME = "redirect:/admin/places";

    private final KeepPlaces keep;

    NewPlaceController(KeepPlaces keep) {
        this.keep = keep;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(HERE)
    String newPlace(Refill refill, Model model) {
        model.addAttribute("form", refill.form(PlaceForm.class, HERE).orElseGet(PlaceForm::empty));
        return withKinds(model);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PLACE_CHANGED)
    @PostMapping(HERE)
    String addPlace(@ModelAttribute("form") PlaceForm form, BindingResult errors, Actor actor, Model model) {
        form.checkPlace(errors);
        if (!errors.hasErrors() && !keep.addPlace(actor, form.name(), form.kind(), form.district())) {
            errors.rejectValue("name", "admin.place.name.taken");
        }
        return errors.hasErrors() ? withKinds(model) : HOME;
    }

    private static String withKinds(Model model) {
        model.addAttribute("kinds", List.of("shelter", "transit_centre", "office").stream()
                .map(kind -> Option.keyed(kind, "admin.place.kind." + kind)).toList());
        return PLACE;
    }
}
