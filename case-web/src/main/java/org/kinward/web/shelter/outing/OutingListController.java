package org.kinward.web.shelter.outing;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shelter.HousePath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who goes out of a house with whom, and the ways out of one child. */
@Controller
class OutingListController {

    private final OutingReading reading;

    OutingListController(OutingReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.HOUSE_VIEWED)
    @GetMapping(HousePath.PLACE + "/outings")
    ModelAndView day(@PathVariable UUID place, Actor actor) {
        var read = reading.day(place, actor);
        return new ModelAndView("shelter/outings").addObject("place", place).addObject("name", read.house().name())
                .addObject("on", new Days().written(read.house().today()))
                .addObject("cards", OutingWords.ofHouse(read.lines()))
                .addObject("wall", OutingWords.onWall(read.lines()));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(HousePath.OUTINGS)
    ModelAndView ofChild(@PathVariable UUID id, Actor actor) {
        var read = reading.of(id, actor);
        return new ModelAndView("shelter/outings-of-child").addObject("bar", read.read().bar(actor))
                .addObject("here", read.read().here().isPresent())
                .addObject("cards", OutingWords.ofChild(read.lines()));
    }
}
