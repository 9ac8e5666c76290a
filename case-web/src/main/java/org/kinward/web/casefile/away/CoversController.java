package org.kinward.web.casefile.away;

import java.time.Clock;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.away.AbsenceId;
import org.kinward.core.casefile.away.AwayCasework;
import org.kinward.core.casefile.away.AwayOutcome;
import org.kinward.core.casefile.away.ChangeAway;
import org.kinward.reporting.casefile.away.AwayLine;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who covers which child: chosen, looked at again with what is left uncovered, confirmed. */
@Controller
class CoversController {

    private final AwayReading reading;

    private final CoversPages pages;

    private final ChangeAway change;

    private final Clock clock;

    CoversController(AwayReading reading, CoversPages pages, ChangeAway change, Clock clock) {
        this.reading = reading;
        this.pages = pages;
        this.change = change;
        this.clock = clock;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.AWAY_VIEWED)
    @GetMapping(AwayReading.ONE + "/covers")
    ModelAndView choose(@PathVariable UUID id, Actor actor, Refill refill) {
        var absence = absence(id, actor);
        var here = "/away/" + id + "/covers";
        return pages.asked(absence).addObject("form",
                refill.form(CoversForm.class, here, here + "/confirm").map(typed -> CoversPages.whole(typed, absence))
                        .orElseGet(() -> CoversPages.form(absence)));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.AWAY_VIEWED)
    @PostMapping(AwayReading.ONE + "/covers")
    ModelAndView check(@PathVariable UUID id, @ModelAttribute("form") CoversForm form, Actor actor) {
        var absence = absence(id, actor);
        return pages.checked(CoversPages.whole(form, absence), absence);
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.AWAY_CHANGED)
    @PostMapping(AwayReading.ONE + "/covers/confirm")
    ModelAndView confirm(@PathVariable UUID id, @ModelAttribute("form") CoversForm form, BindingResult result,
            Actor actor) {
        var absence = absence(id, actor);
        var asked = CoversPages.asked(form, absence);
        var seen = new ChangeAway.Seen(new AbsenceId(id), form.stamp().shownRevision());
        return switch (change.cover(seen, asked, new AwayCasework.By(actor, clock.instant()))) {
            case AwayOutcome.Saved _ -> new ModelAndView("redirect:/away/" + id + "?said=changed");
            case AwayOutcome.CannotCover cannot -> {
                CoversPages.reject(cannot, form, result);
                yield CoversPages.isWhole(form, absence)
                        ? pages.asked(absence)
                        : new ModelAndView("redirect:/away/" + id + "/covers");
            }
            case AwayOutcome.AwayAlready _,AwayOutcome.NotThere _,AwayOutcome.KeyUsedElsewhere _,AwayOutcome.CoveredElsewhere _ ->
                throw new NotThere();
        };
    }

    private AwayReading.Absence absence(UUID id, Actor actor) {
        var line = reading.line(id, actor);
        if (line.stands() == AwayLine.Stands.PAST) {
            throw new NotThere();
        }
        return reading.absence(line, reading.places(line.person(), actor), actor);
    }
}
