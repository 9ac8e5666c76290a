package org.kinward.web.shelter.house;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.note.HandOverShift;
import org.kinward.web.access.Allowed;
import org.kinward.web.shelter.HousePath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Since you were last here: everything on one page, until somebody says that it was read. */
@Controller
class SinceController {

    private static final String SINCE = HousePath.PLACE + "/since";

    private final SinceReading reading;

    private final HandOverShift shifts;

    private final Clock clock;

    SinceController(SinceReading reading, HandOverShift shifts, Clock clock) {
        this.reading = reading;
        this.shifts = shifts;
        this.clock = clock;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.HOUSE_VIEWED)
    @GetMapping(SINCE)
    ModelAndView since(@PathVariable UUID place, @RequestParam(defaultValue = "") String back, Actor actor) {
        var read = reading.since(place, span(back), actor);
        return new ModelAndView("shelter/since").addObject("name", read.house().name()).addObject("place", place)
                .addObject("since", read.house().written(read.since())).addObject("until", read.house().now())
                .addObject("all", read.all()).addObject("whole", read.events().size() < SinceReading.MOST)
                .addObject("entries", read.events().stream().map(EventWords::entry).toList());
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.HOUSE_READ)
    @PostMapping(SINCE + "/read")
    String read(@PathVariable UUID place, @RequestParam(defaultValue = "") String until, Actor actor) {
        if (!shifts.read(new PlaceId(place), moment(until), actor, clock.instant())) {
            throw new NotThere();
        }
        return "redirect:/places/" + place + "/house";
    }

    /** A day, a weekend, or since this person has read. */
    private static Duration span(String back) {
        return switch (back) {
            case "day" -> Duration.ofDays(1);
            case "weekend" -> Duration.ofDays(3);
            default -> Duration.ZERO;
        };
    }

    /** When the page was shown; what no page of ours has sent reads nothing. */
    private static Instant moment(String until) {
        try {
            return Instant.parse(until);
        } catch (DateTimeParseException notOurs) {
            return Instant.EPOCH;
        }
    }
}
