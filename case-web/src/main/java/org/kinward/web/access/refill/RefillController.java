package org.kinward.web.access.refill;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.web.access.AllowedToStaff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a kept form again to the person who typed it. It changes nothing, so it needs no token. */
@Controller
final class RefillController {

    private final Refilling refilling;

    RefillController(Refilling refilling) {
        this.refilling = refilling;
    }

    @AllowedToStaff
    @PostMapping("/refill")
    @Nullable
    String refill(@RequestParam String kept, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        return refilling.shows(kept, actor.person(), request, response) ? null : "redirect:/";
    }
}
