package org.kinward.web.intake.event;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.event.AddToEvent;
import org.kinward.core.intake.event.Event;
import org.kinward.core.intake.event.FastChild;
import org.kinward.core.saving.OnceKey;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.label.LabelStart;
import org.kinward.web.intake.typed.TypedNumber;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The fast list: one short form a child, saved by Enter and at once ready for the next, the list so far below. */
@Controller
class EventController {

    static final String EVENT = "/events/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private final EventReading reading;

    private final AddToEvent add;

    private final LabelStart labels;

    private final Clock clock;

    EventController(EventReading reading, AddToEvent add, LabelStart labels, Clock clock) {
        this.reading = reading;
        this.add = add;
        this.labels = labels;
        this.clock = clock;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(EVENT)
    ModelAndView open(@PathVariable UUID id, @RequestParam(defaultValue = "") String added, Actor actor,
            Refill refill) {
        var line = TypedNumber.read(added);
        return page(reading.open(id, actor)).addObject("added", line.isPresent() ? line.getAsInt() : null).addObject(
                "form",
                refill.form(FastForm.class, "/events/" + id).orElseGet(FastForm::next));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_STARTED, AuditAction.CHILDREN_LISTED})
    @PostMapping(EVENT)
    ModelAndView add(@PathVariable UUID id, @ModelAttribute("form") FastForm form, BindingResult wrong, Actor actor) {
        var opened = reading.look(id, actor);
        var child = new FastReading(opened, wrong).read(form);
        if (!wrong.hasErrors()) {
            var added = added(opened, child, form, new Press(wrong, actor));
            if (added.isPresent()) {
                return new ModelAndView("redirect:" + opened.path() + added.get());
            }
        }
        var page = page(reading.open(id, actor));
        return wrong.getGlobalErrors().stream().anyMatch(error -> "event.other-child".equals(error.getCode()))
                ? page.addObject("form", form.again()).addObject(BindingResult.MODEL_KEY_PREFIX + "form", wrong) : page;
    }

    /** Who pressed, and what is wrong. */
    private record Press(BindingResult wrong, Actor actor) {
    }

    /** What the list says next; empty where the form says what is wrong. */
    private Optional<String> added(EventReading.Opened opened, FastChild child, FastForm form, Press press) {
        var stamp = new OnceKey(form.stamp().idempotencyKey(),
                "child of event " + opened.event().id().value() + form.typed());
        var request = new AddToEvent.Request(opened.event().id(), child, stamp, opened.today());
        switch (add.add(request, press.actor(), clock.instant())) {
            case AddToEvent.Outcome.Added(var line, var whole) -> {
                return Optional.of("?added=" + line + (whole ? "" : "&partly"));
            }
            case AddToEvent.Outcome.Refused(var why) -> labels.refused(why, press.wrong(), press.actor());
            case AddToEvent.Outcome.Full _ -> press.wrong().reject("event.full", new Object[]{Event.MOST}, null);
            case AddToEvent.Outcome.OtherChild _ -> press.wrong().reject("event.other-child");
            case AddToEvent.Outcome.NoSuchLine _ -> press.wrong().rejectValue("tied.to", "event.tie.to.missing");
            case AddToEvent.Outcome.NotThere _ -> throw new NotThere();
        }
        return Optional.empty();
    }

    private static ModelAndView page(EventReading.Opened opened) {
        return new FastPage(opened).on("intake/event/event").addObject("numbers", EventRows.numbers(opened));
    }
}
