package org.kinward.web.intake.event;

import java.time.Clock;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.event.CountHeads;
import org.kinward.core.intake.event.CountReason;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The head count against list and paper: it agrees, or somebody says why not. */
@Controller
class CountController {

    private static final String COUNT = EventController.EVENT + "/count";

    private final EventReading reading;

    private final CountHeads count;

    private final Clock clock;

    CountController(EventReading reading, CountHeads count, Clock clock) {
        this.reading = reading;
        this.count = count;
        this.clock = clock;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(COUNT)
    ModelAndView ask(@PathVariable UUID id, Actor actor, Refill refill) {
        var opened = reading.open(id, actor);
        return page(opened, refill.form(CountForm.class).orElseGet(() -> CountForm.of(opened.event().revision())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.EVENT_CHANGED, AuditAction.CHILDREN_LISTED})
    @PostMapping(COUNT)
    ModelAndView count(@PathVariable UUID id, @ModelAttribute("form") CountForm form, BindingResult wrong,
            Actor actor) {
        var opened = reading.open(id, actor);
        var heads = form.number(wrong);
        if (wrong.hasErrors()) {
            return page(opened, form);
        }
        var request = new CountHeads.Request(opened.event().id(), form.stamp().shownRevision(), heads.orElseThrow(),
                Reading.constant(CountReason.class, form.why()));
        try {
            return switch (count.count(request, actor, clock.instant())) {
                case COUNTED -> new ModelAndView("redirect:" + opened.path() + "?counted");
                case SAY_WHY -> {
                    wrong.rejectValue("why", "event.count.why.missing", new Object[]{opened.children().size()}, null);
                    yield page(opened, form);
                }
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            var now = reading.open(id, actor);
            var page = page(now, form.seen(now.event().revision())).addObject("changed", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView page(EventReading.Opened opened, CountForm form) {
        return new FastPage(opened).on("intake/event/count").addObject("form", form)
                .addObject("numbers", EventRows.numbers(opened)).addObject("reasons", Option.all(CountReason.values()));
    }
}
