package org.kinward.web.intake.event;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.event.CorrectLine;
import org.kinward.core.saving.StaleRevision;
import org.kinward.reporting.intake.EventLists;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.TypedNumber;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Corrects a line of the list: the same short form, filled. The number on the wrist stays. */
@Controller
class CorrectController {

    private static final String CORRECT = EventController.EVENT + "/correct";

    private final EventReading reading;

    private final CorrectLine correct;

    private final Clock clock;

    CorrectController(EventReading reading, CorrectLine correct, Clock clock) {
        this.reading = reading;
        this.correct = correct;
        this.clock = clock;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(CORRECT)
    ModelAndView open(@PathVariable UUID id, @RequestParam(defaultValue = "1") String line, Actor actor,
            Refill refill) {
        var opened = reading.open(id, actor);
        var typed = refill.form(FastForm.class);
        return child(opened, typed.map(FastForm::line).orElse(line))
                .map(child -> page(opened, child, typed.orElseGet(() -> FastForm.of(child))))
                .orElseGet(() -> new ModelAndView("redirect:" + opened.path()));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.EVENT_CHANGED, AuditAction.CHILDREN_LISTED})
    @PostMapping(CORRECT)
    ModelAndView correct(@PathVariable UUID id, @ModelAttribute("form") FastForm form, BindingResult wrong,
            Actor actor) {
        var opened = reading.open(id, actor);
        var child = child(opened, form.line()).orElseThrow(NotThere::new);
        var typed = new FastReading(opened, wrong).read(form);
        if (wrong.hasErrors()) {
            return page(opened, child, form);
        }
        var request = new CorrectLine.Request(opened.event().id(),
                new CorrectLine.Line(child.line(), form.stamp().shownRevision()), typed, opened.today());
        try {
            return switch (correct.correct(request, actor, clock.instant())) {
                case CORRECTED -> new ModelAndView("redirect:" + opened.path() + "?corrected");
                case PARTLY -> new ModelAndView("redirect:" + opened.path() + "?partly");
                case NO_SUCH_LINE -> {
                    wrong.rejectValue("tied.to", "event.tie.to.missing");
                    yield page(opened, child, form);
                }
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return changed(reading.open(id, actor), form);
        }
    }

    /** Somebody else has corrected the line since: both stand on the page, and the next save is a decision. */
    private static ModelAndView changed(EventReading.Opened now, FastForm typed) {
        var child = child(now, typed.line()).orElseThrow(NotThere::new);
        var page = page(now, child, typed.seen(child.version())).addObject("theirs", EventRows.row(child, now.path()));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static Optional<EventLists.Child> child(EventReading.Opened opened, String line) {
        var number = TypedNumber.read(line);
        return opened.children().stream()
                .filter(child -> number.isPresent() && child.line() == number.getAsInt() && child.intake() != null)
                .findFirst();
    }

    private static ModelAndView page(EventReading.Opened opened, EventLists.Child child, FastForm form) {
        return new FastPage(opened).on("intake/event/correct").addObject("form", form).addObject("line", child.line())
                .addObject("number", child.number().orElse(null)).addObject("intake", "/intake/" + child.intake());
    }
}
