package org.kinward.web.shelter.house;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.stay.KeepBeds;
import org.kinward.core.shelter.stay.RoomBeds;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shelter.HousePath;
import org.kinward.web.shelter.HouseReading;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How many beds each room has, written by the manager of the house. */
@Controller
class BedsController {

    private static final String BEDS = HousePath.PLACE + "/beds";

    private final HouseReading houses;

    private final KeepBeds keep;

    private final Clock clock;

    BedsController(HouseReading houses, KeepBeds keep, Clock clock) {
        this.houses = houses;
        this.keep = keep;
        this.clock = clock;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.HOUSE_VIEWED)
    @GetMapping(BEDS)
    ModelAndView page(@PathVariable UUID place, Actor actor, Refill refill) {
        var rooms = keep.read(new PlaceId(place), actor);
        return page(place, rooms, actor).addObject("form", refill.form(BedsForm.class, "/places/" + place + "/beds")
                .orElseGet(() -> BedsForm.of(rooms)));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = {AuditAction.PLACE_CHANGED, AuditAction.HOUSE_VIEWED})
    @PostMapping(BEDS)
    ModelAndView save(@PathVariable UUID place, @ModelAttribute("form") BedsForm form, BindingResult result,
            Actor actor) {
        var rooms = keep.read(new PlaceId(place), actor);
        var beds = form.read(result);
        if (result.hasErrors()) {
            return page(place, rooms, actor);
        }
        keep.keep(new PlaceId(place), beds, actor, clock.instant());
        return new ModelAndView("redirect:/places/" + place + "/house");
    }

    private ModelAndView page(UUID place, List<RoomBeds> rooms, Actor actor) {
        return new ModelAndView("shelter/beds").addObject("name", houses.door(place, actor).name())
                .addObject("place", place).addObject("rooms", rooms);
    }
}
