package org.kinward.web.access.upkeep;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.access.upkeep.Thing;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks before something is closed, and says what hangs on it. Nothing is closed around a child. */
@Controller
final class CloseController {

    private static final String VIEW = "access/admin/close";

    private final Kinds kinds;
    private final Clock clock;

    CloseController(Kinds kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    /** One kind of thing, its pages, and the page one comes back to. */
    record Kind<T extends Thing>(String name, String path, Upkeep<T> upkeep, Function<T, String> back) {

        String action(UUID id) {
            return path.replace("*", id.toString());
        }
    }

    /** One press of the button. */
    private record Press(CloseForm form, BindingResult errors, Actor actor, Model model) {

        UUID id() {
            return form.id() == null ? actor.agency().value() : Objects.requireNonNull(form.id());
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/agencies/close")
    ModelAndView agency(Actor actor, Refill refill) {
        return ask(kinds.agency(), actor.agency().value(), actor, refill);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.AGENCY_CLOSED)
    @PostMapping("/admin/agencies/close")
    ModelAndView closeAgency(@ModelAttribute("form") CloseForm form, BindingResult errors, Actor actor, Model model) {
        return close(kinds.agency(), new Press(new CloseForm(null, form.reason()), errors, actor, model));
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/teams/{id}/close")
    ModelAndView team(@PathVariable UUID id, Actor actor, Refill refill) {
        return ask(kinds.team(), id, actor, refill);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PLACE_CLOSED)
    @PostMapping("/admin/teams/{id}/close")
    ModelAndView closeTeam(@ModelAttribute("form") CloseForm form, BindingResult errors, Actor actor, Model model) {
        return close(kinds.team(), new Press(form, errors, actor, model));
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/places/{id}/close")
    ModelAndView place(@PathVariable UUID id, Actor actor, Refill refill) {
        return ask(kinds.place(), id, actor, refill);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PLACE_CLOSED)
    @PostMapping("/admin/places/{id}/close")
    ModelAndView closePlace(@ModelAttribute("form") CloseForm form, BindingResult errors, Actor actor, Model model) {
        return close(kinds.place(), new Press(form, errors, actor, model));
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/rooms/{id}/close")
    ModelAndView room(@PathVariable UUID id, Actor actor, Refill refill) {
        return ask(kinds.room(), id, actor, refill);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PLACE_CLOSED)
    @PostMapping("/admin/rooms/{id}/close")
    ModelAndView closeRoom(@ModelAttribute("form") CloseForm form, BindingResult errors, Actor actor, Model model) {
        return close(kinds.room(), new Press(form, errors, actor, model));
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/people/{id}/end")
    ModelAndView person(@PathVariable UUID id, Actor actor, Refill refill) {
        return ask(kinds.person(), id, actor, refill);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PERSON_ENDED)
    @PostMapping("/admin/people/{id}/end")
    ModelAndView endPerson(@ModelAttribute("form") CloseForm form, BindingResult errors, Actor actor, Model model) {
        return close(kinds.person(), new Press(form, errors, actor, model));
    }

    private static <T extends Thing> ModelAndView ask(Kind<T> kind, UUID id, Actor actor, Refill refill) {
        var kept = kind.upkeep().findToClose(actor, id);
        if (!kept.isOpen()) {
            return new ModelAndView("redirect:" + kind.back().apply(kept.value()));
        }
        var typed = refill.form(CloseForm.class, kind.action(id)).map(CloseForm::reason).orElse("");
        return new ModelAndView(VIEW).addObject("form", new CloseForm(id, typed))
                .addObject("page", page(kind, id, actor));
    }

    private <T extends Thing> ModelAndView close(Kind<T> kind, Press press) {
        var kept = kind.upkeep().findToClose(press.actor(), press.id());
        var reason = press.form().chosen();
        if (reason.isEmpty()) {
            press.errors().rejectValue("reason", "admin.close.reason.missing");
        } else if (kind.upkeep().close(press.actor(), press.id(), new Upkeep.Closing(reason.get(), clock.instant()))) {
            return Answers.done(kind.back().apply(kept.value()));
        }
        press.model().addAttribute("page", page(kind, press.id(), press.actor()));
        return reason.isEmpty() ? Answers.again(VIEW) : new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static <T extends Thing> ClosePage page(Kind<T> kind, UUID id, Actor actor) {
        var kept = kind.upkeep().find(actor, id);
        var hanging = kind.upkeep().hanging(actor, id);
        return new ClosePage(kind.name(), kept.value().name(), ClosePage.words(hanging, kind.name()),
                hanging.isInUse(), kind.action(id),
                kind.back().apply(kept.value()));
    }
}
