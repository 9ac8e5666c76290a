package org.kinward.web.access.upkeep.place;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.Saved;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.facts.PlaceFacts;
import org.kinward.core.access.upkeep.facts.WhomToCall;
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

/** The telephone numbers that the staff of a place need at night. */
@Controller
final class PlaceNumbersController {

    private static final String VIEW = "access/admin/numbers";

    private final Upkeep<PlaceFacts> places;

    PlaceNumbersController(Upkeep<PlaceFacts> places) {
        this.places = places;
    }

    /** One box: its name, and the words above it. */
    record Box(String field, String label) {
    }

    @ModelAttribute("boxes")
    List<Box> boxes() {
        return Arrays.stream(WhomToCall.values()).map(whom -> new Box(Numbers.box(whom), Option.termKey(whom)))
                .toList();
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/places/{id}/numbers")
    String page(@PathVariable UUID id, Actor actor, Refill refill, Model model) {
        var kept = open(actor, id);
        model.addAttribute("form", refill.form(NumbersForm.class, "/admin/places/" + id + "/numbers")
                .map(typed -> typed.at(id)).orElseGet(() -> NumbersForm.of(kept)));
        return VIEW;
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PLACE_CHANGED)
    @PostMapping("/admin/places/{id}/numbers")
    ModelAndView save(@ModelAttribute("form") NumbersForm form, BindingResult errors, Actor actor, Model model) {
        var before = open(actor, form.id()).value();
        form.check(errors);
        if (errors.hasErrors()) {
            return Answers.again(VIEW);
        }
        if (places.save(actor, form.toFacts(before), form.stamp().shownRevision().number()) == Saved.SAVED) {
            return Answers.done("/admin/places/" + form.id());
        }
        var now = open(actor, form.id());
        model.addAttribute("form", form.seen(now.revision()));
        return Answers.stale(VIEW, model, NumbersForm.of(now).words(), form.words());
    }

    private Kept<PlaceFacts> open(Actor actor, UUID id) {
        var kept = places.find(actor, id);
        if (!kept.isOpen()) {
            throw new NotThere();
        }
        return kept;
    }
}
