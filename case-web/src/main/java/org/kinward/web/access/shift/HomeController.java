package org.kinward.web.access.shift;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.web.access.AllowedToStaff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads everybody to the page the day begins with. */
@Controller
final class HomeController {

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
        return actor.is(Role.AUDITOR) ? "/audit" : "/profile";
    }
}
