package org.kinward.web.placement;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.placement.KeepNightNumbers;
import org.kinward.core.placement.NumberList;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.access.upkeep.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The numbers that a place calls at night, written by its manager and shown to carers beside what must be done now. */
@Controller
class NumbersController {

    private static final String NUMBERS = "/places/{place:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/numbers";

    private final RollReading places;

    private final KeepNightNumbers keep;

    private final Clock clock;

    NumbersController(RollReading places, KeepNightNumbers keep, Clock clock) {
        this.places = places;
        this.keep = keep;
        this.clock = clock;
    }

    @Allowed(roles = Role.SHELTER_MANAGER)
    @GetMapping(NUMBERS)
    ModelAndView open(@PathVariable UUID place, Actor actor, Refill refill) {
        var held = keep.read(new PlaceId(place), actor);
        return page(place, actor).addObject("form", refill.form(NumbersForm.class, "/places/" + place + "/numbers")
                .orElseGet(() -> NumbersForm.of(held)));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.PLACE_CHANGED)
    @PostMapping(NUMBERS)
    ModelAndView save(@PathVariable UUID place, @ModelAttribute("form") NumbersForm form, BindingResult wrong,
            Actor actor) {
        var wanted = form.read(wrong);
        if (wrong.hasErrors()) {
            return again(place, actor);
        }
        try {
            keep.keep(new PlaceId(place), new NumberList(wanted, form.stamp().shownRevision()), actor,
                    clock.instant());
        } catch (StaleRevision faster) {
            var now = keep.read(new PlaceId(place), actor);
            if (!Set.copyOf(now.numbers()).equals(Set.copyOf(wanted))) {
                return stale(form, now, again(place, actor));
            }
        }
        return new ModelAndView("redirect:/children?scope=" + place + "&numbers");
    }

    /** Somebody else has saved other numbers since: both stand on the page, and the next save is a decision. */
    private static ModelAndView stale(NumbersForm typed, NumberList now, ModelAndView page) {
        var words = new ExtendedModelMap();
        return Answers.stale(String.valueOf(page.getViewName()), words, NumbersForm.of(now).words(), typed.words())
                .addAllObjects(page.getModel()).addAllObjects(words).addObject("form", typed.seen(now.revision()));
    }

    private ModelAndView again(UUID place, Actor actor) {
        keep.notKept(new PlaceId(place), actor);
        return page(place, actor);
    }

    private ModelAndView page(UUID place, Actor actor) {
        return new ModelAndView("placement/numbers").addObject("name", places.named(new PlaceId(place), actor))
                .addObject("place", place);
    }
}
