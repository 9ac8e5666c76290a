package org.kinward.web.shelter.visitor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who came to a house on a day, and who came to one child. */
@Controller
class VisitorListController {

    private final VisitorReading reading;

    VisitorListController(VisitorReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.HOUSE_VIEWED)
    @GetMapping(HousePath.PLACE + "/visitors")
    ModelAndView day(@PathVariable UUID place, @RequestParam(defaultValue = "") String on, Actor actor) {
        var read = reading.day(place, day(on), actor);
        var today = read.day().equals(read.house().today());
        return new ModelAndView("shelter/visitors").addObject("place", place).addObject("name", read.house().name())
                .addObject("day", new Days().written(read.day())).addObject("before", read.day().minusDays(1))
                .addObject("after", today ? null : read.day().plusDays(1))
                .addObject("cards", VisitorWords.cards(read.came(),
                        id -> HousePath.house(read.house().place(), "visitors/left?visitor=" + id)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(HousePath.VISITORS)
    ModelAndView ofChild(@PathVariable UUID id, Actor actor) {
        var read = reading.of(id, actor);
        return new ModelAndView("shelter/visitors-of-child").addObject("bar", read.read().bar(actor))
                .addObject("leads", read.read().leads())
                .addObject("cards", VisitorWords.cards(read.came(), null));
    }

    /** What is no day is today. */
    private static Optional<LocalDate> day(String on) {
        try {
            return on.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(on));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }
}
