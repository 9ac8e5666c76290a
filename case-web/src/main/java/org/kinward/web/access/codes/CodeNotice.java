package org.kinward.web.access.codes;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.second.WaitingCode;
import org.kinward.core.access.second.WaitingCodes;
import org.kinward.web.access.profile.OwnPage;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells a person on the own page that somebody has made a code for the account. */
@ControllerAdvice(assignableTypes = OwnPage.class)
class CodeNotice {

    private final WaitingCodes codes;
    private final CodesController.Hours hours;
    private final Clock clock;

    CodeNotice(WaitingCodes codes, CodesController.Hours hours, Clock clock) {
        this.codes = codes;
        this.hours = hours;
        this.clock = clock;
    }

    /** By whom, and when. */
    record Made(String by, String at) {
    }

    @ModelAttribute("codeMade")
    @Nullable
    Made made(HttpServletRequest request) {
        return request.getAttribute("actor") instanceof Actor actor
                ? codes.of(actor.person(), clock.instant()).map(code -> made(code, actor)).orElse(null)
                : null;
    }

    private Made made(WaitingCode code, Actor actor) {
        return new Made(code.made().name(), hours.days().written(code.made().at(), hours.zone(actor)));
    }
}
