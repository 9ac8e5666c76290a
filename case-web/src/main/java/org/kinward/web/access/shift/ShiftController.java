package org.kinward.web.access.shift;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.shift.Shifts;
import org.kinward.core.access.shift.SignOffFromShift;
import org.kinward.core.access.shift.SignOnToShift;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The places of a carer, each with one button: sign on, or sign off. */
@Controller
final class ShiftController {

    private final Shifts shifts;
    private final SignOnToShift on;
    private final SignOffFromShift off;
    private final Clock clock;

    ShiftController(Shifts shifts, SignOnToShift on, SignOffFromShift off, Clock clock) {
        this.shifts = shifts;
        this.on = on;
        this.off = off;
        this.clock = clock;
    }

    /** One place of the carer. */
    record Line(UUID id, String name, boolean onShift) {
    }

    @Allowed(roles = Role.DUTY_CARER)
    @GetMapping("/shift")
    String page(Actor actor, Model model) {
        List<Line> places = shifts.named(actor.places().member()).stream()
                .map(place -> new Line(place.place().value(), place.name(),
                        actor.places().onShift().contains(place.place())))
                .toList();
        model.addAttribute("places", places);
        return "access/shift";
    }

    @Allowed(roles = Role.DUTY_CARER, audit = AuditAction.SHIFT_STARTED)
    @PostMapping("/shift/{place}/on")
    String signOn(@PathVariable UUID place, Actor actor) {
        on.signOn(actor, new PlaceId(place), clock.instant());
        return "redirect:/";
    }

    @Allowed(roles = Role.DUTY_CARER, audit = AuditAction.SHIFT_ENDED)
    @PostMapping("/shift/{place}/off")
    String signOff(@PathVariable UUID place, Actor actor) {
        off.signOff(actor, new PlaceId(place), clock.instant());
        return "redirect:/shift";
    }
}
