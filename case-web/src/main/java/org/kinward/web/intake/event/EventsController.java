package org.kinward.web.intake.event;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.event.Event;
import org.kinward.core.intake.event.OpenEvent;
import org.kinward.core.intake.firsthour.Escort;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The events of a place, and the form that writes down the next one. */
@Controller
class EventsController {

    private static final String EVENTS = "/places/{place:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/events";

    private final EventReading reading;

    private final OpenEvent open;

    private final Clock clock;

    EventsController(EventReading reading, OpenEvent open, Clock clock) {
        this.reading = reading;
        this.open = open;
        this.clock = clock;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(EVENTS)
    ModelAndView list(@PathVariable UUID place, Actor actor, Refill refill) {
        var listed = reading.list(new PlaceId(place), actor);
        return page(listed).addObject("form", refill.form(EventForm.class, path(place)).orElseGet(
                () -> EventForm.at(LocalDateTime.ofInstant(clock.instant(), listed.around().zone()))));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.EVENT_CHANGED)
    @PostMapping(EVENTS)
    ModelAndView open(@PathVariable UUID place, @ModelAttribute("form") EventForm form, BindingResult wrong,
            Actor actor) {
        var listed = reading.list(new PlaceId(place), actor);
        var came = form.read(listed.around().zone(), clock.instant(), wrong);
        if (came.isEmpty()) {
            return page(listed);
        }
        var id = new Event.Id(form.stamp().idempotencyKey());
        return switch (open.open(new OpenEvent.Request(id, listed.place(), came.get()), actor, clock.instant())) {
            case OPEN -> new ModelAndView("redirect:/events/" + id.value());
            case OTHER_EVENT -> {
                wrong.reject("event.other-event");
                yield page(listed).addObject("form", form.again())
                        .addObject(BindingResult.MODEL_KEY_PREFIX + "form", wrong);
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView page(EventReading.Listed listed) {
        return new ModelAndView("intake/event/list").addObject("name", listed.name())
                .addObject("place", listed.place().value()).addObject("cards", EventRows.cards(listed))
                .addObject("services", Option.all(Escort.HowCame.values()));
    }

    private static String path(UUID place) {
        return "/places/" + place + "/events";
    }
}
