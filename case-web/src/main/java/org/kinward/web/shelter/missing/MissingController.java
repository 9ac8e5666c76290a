package org.kinward.web.shelter.missing;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.missing.BeginSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shelter.HousePath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The search for one child: what is to be done until when, and every search before. */
@Controller
class MissingController {

    private final SearchReading reading;

    private final BeginSearch begin;

    MissingController(SearchReading reading, BeginSearch begin) {
        this.reading = reading;
        this.begin = begin;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(HousePath.MISSING)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return SearchPage.of(reading.read(id, actor));
    }

    /** Somebody notices between two counts: the child was last seen now, until somebody says better. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.SEARCH_CHANGED)
    @PostMapping(HousePath.MISSING)
    String begin(@PathVariable UUID id, Actor actor) {
        var read = reading.read(id, actor);
        var now = read.house().now();
        return switch (begin.begin(read.child().id(), new BeginSearch.Seen(now, now), actor)) {
            case BEGUN, BEGUN_BEFORE -> "redirect:" + HousePath.missing(id);
            case NOT_THERE -> throw new NotThere();
        };
    }
}
