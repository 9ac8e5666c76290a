package org.kinward.web.access.upkeep.place;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.facts.RoomFacts;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.access.upkeep.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Another name for a room, and how many can sleep there. */
@Controller
final class RoomUpkeepController {

    private static final String VIEW = "access/admin/edit-room";

    private final Upkeep<RoomFacts> rooms;

    RoomUpkeepController(Upkeep<RoomFacts> rooms) {
        this.rooms = rooms;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/rooms/{id}")
    String page(@PathVariable UUID id, Actor actor, Refill refill, Model model) {
        var kept = open(actor, id);
        model.addAttribute("place", kept.value().place());
        model.addAttribute("form", refill.form(RoomForm.class, "/admin/rooms/" + id).map(typed -> typed.at(id))
                .orElseGet(() -> RoomForm.of(kept)));
        return VIEW;
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PLACE_CHANGED)
    @PostMapping("/admin/rooms/{id}")
    ModelAndView save(@ModelAttribute("form") RoomForm form, BindingResult errors, Actor actor, Model model) {
        var place = open(actor, form.id()).value().place();
        model.addAttribute("place", place);
        form.check(errors);
        if (errors.hasErrors()) {
            return Answers.again(VIEW);
        }
        return switch (rooms.save(actor, form.toFacts(place), form.stamp().shownRevision().number())) {
            case SAVED -> Answers.done("/admin/places/" + place);
            case NAME_TAKEN -> {
                errors.rejectValue("name", "admin.place.name.taken");
                yield Answers.again(VIEW);
            }
            case CHANGED_MEANWHILE -> {
                var now = open(actor, form.id());
                model.addAttribute("form", form.seen(now.revision()));
                yield Answers.stale(VIEW, model, RoomForm.of(now).words(), form.words());
            }
        };
    }

    private Kept<RoomFacts> open(Actor actor, UUID id) {
        var kept = rooms.find(actor, id);
        if (!kept.isOpen()) {
            throw new NotThere();
        }
        return kept;
    }
}
