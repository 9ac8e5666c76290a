package org.kinward.web.access.upkeep.place;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.facts.PlaceFacts;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.access.upkeep.Answers;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Code name, kind and district of a place. */
@Controller
final class PlaceDetailsController {

    private static final String VIEW = "access/admin/edit-place";

    private final Upkeep<PlaceFacts> places;

    PlaceDetailsController(Upkeep<PlaceFacts> places) {
        this.places = places;
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return PlaceFacts.KINDS.stream().sorted().map(kind -> Option.keyed(kind, "admin.place.kind." + kind)).toList();
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/places/{id}/edit")
    String page(@PathVariable UUID id, Actor actor, Refill refill, Model model) {
        var kept = open(actor, id);
        model.addAttribute("form", refill.form(PlaceDetailsForm.class, "/admin/places/" + id + "/edit")
                .map(typed -> typed.at(id)).orElseGet(() -> PlaceDetailsForm.of(kept)));
        return VIEW;
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PLACE_CHANGED)
    @PostMapping("/admin/places/{id}/edit")
    ModelAndView save(@ModelAttribute("form") PlaceDetailsForm form, BindingResult errors, Actor actor, Model model) {
        open(actor, form.id());
        form.check(errors);
        if (errors.hasErrors()) {
            return Answers.again(VIEW);
        }
        return switch (places.save(actor, form.toFacts(), form.stamp().shownRevision().number())) {
            case SAVED -> Answers.done("/admin/places/" + form.id());
            case NAME_TAKEN -> {
                errors.rejectValue("name", "admin.place.name.taken");
                yield Answers.again(VIEW);
            }
            case CHANGED_MEANWHILE -> {
                var now = open(actor, form.id());
                model.addAttribute("form", form.seen(now.revision()));
                yield Answers.stale(VIEW, model, PlaceDetailsForm.of(now).words(), form.words());
            }
        };
    }

    private Kept<PlaceFacts> open(Actor actor, UUID id) {
        var kept = places.find(actor, id);
        if (!kept.isOpen()) {
            throw new NotThere();
        }
        return kept;
    }
}
