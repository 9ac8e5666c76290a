package org.kinward.web.access.shift;

import java.time.Clock;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.access.second.WaitingCodes;
import org.kinward.web.access.AllowedToStaff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads everybody to the page the day begins with. */
@Controller
final class HomeController {

    private final WaitingCodes codes;
    private final Clock clock;

    HomeController(WaitingCodes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** After signing in: first what the person must know about accounts, the own or one to answer for. */
    @AllowedToStaff
    @GetMapping("/welcome")
    String welcome(Actor actor) {
        var waiting = codes.of(actor.agency(), clock.instant());
        if (waiting.stream().anyMatch(code -> code.whose().id().equals(actor.person()))) {
            return "redirect:/profile";
        }
        return "redirect:" + (waiting.stream().anyMatch(code -> code.isFor(actor)) ? "/codes" : first(actor));
    }

    @AllowedToStaff
    @GetMapping("/")
    String home(Actor actor) {
        return "redirect:" + first(actor);
    }

    private static String first(Actor actor) {
        if (actor.is(Role.SOCIAL_WORKER) || actor.is(Role.SHELTER_MANAGER)) {
            return "/today";
        }
        if (actor.is(Role.DUTY_CARER)) {
            return actor.places().onShift().isEmpty() ? "/shift" : "/today";
        }
        if (actor.is(Role.ADMINISTRATOR)) {
            return "/admin/people";
        }
        if (actor.is(Role.PROVIDER)) {
            return "/referred";
        }
        if (actor.is(Role.DATA_OFFICER)) {
            return "/reports";
        }
        return actor.is(Role.AUDITOR) ? "/audit" : "/profile";
    }
}
