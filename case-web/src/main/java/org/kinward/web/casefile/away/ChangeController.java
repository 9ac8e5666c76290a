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

/** Other days of an absence, and its end. */
@Controller
class ChangeController {

    private final AwayReading reading;

    private final ChangePages pages;

    private final ChangeAway change;

    private final Clock clock;

    ChangeController(AwayReading reading, ChangePages pages, ChangeAway change, Clock clock) {
        this.reading = reading;
        this.pages = pages;
        this.change = change;
        this.clock = clock;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.AWAY_VIEWED)
    @GetMapping(AwayReading.ONE + "/change")
    ModelAndView ask(@PathVariable UUID id, Actor actor, Refill refill) {
        var line = line(id, actor);
        reading.choice(actor);
        return pages.asked(line).addObject("form",
                refill.form(ChangeForm.class).orElseGet(() -> ChangePages.form(line)));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.AWAY_CHANGED)
    @PostMapping(AwayReading.ONE + "/change")
    ModelAndView change(@PathVariable UUID id, @ModelAttribute("form") ChangeForm form, BindingResult result,
            Actor actor) {
        var line = line(id, actor);
        var time = pages.read(form, line, reading.choice(actor).zone(), result);
        if (time.isEmpty()) {
            return pages.asked(line);
        }
        var seen = new ChangeAway.Seen(new AbsenceId(id), form.stamp().shownRevision());
        var outcome = change.move(seen, time.get(), new AwayCasework.By(actor, clock.instant()));
        if (outcome instanceof AwayOutcome.Saved) {
            return new ModelAndView("redirect:/away/" + id + "?said=changed");
        }
        ChangePages.reject(outcome, result);
        return pages.asked(line);
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.AWAY_VIEWED)
    @GetMapping(AwayReading.ONE + "/end")
    ModelAndView askEnd(@PathVariable UUID id, Actor actor, Refill refill) {
        var line = line(id, actor);
        reading.choice(actor);
        return pages.ending(line).addObject("form",
                refill.form(ChangeForm.class).orElseGet(() -> ChangePages.form(line)));
    }

    /** Pressed twice, it has ended once: the second press finds it ended. */
    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.AWAY_ENDED)
    @PostMapping(AwayReading.ONE + "/end")
    ModelAndView end(@PathVariable UUID id, @ModelAttribute("form") ChangeForm form, Actor actor) {
        var line = reading.line(id, actor);
        reading.choice(actor);
        var ended = new ModelAndView("redirect:/away/" + id + "?said=ended");
        if (line.stands() == AwayLine.Stands.PAST) {
            return ended;
        }
        var seen = new ChangeAway.Seen(new AbsenceId(id), form.stamp().shownRevision());
        return switch (change.end(seen, new AwayCasework.By(actor, clock.instant()))) {
            case AwayOutcome.Saved _ -> ended;
            case AwayOutcome.CoveredElsewhere _ -> pages.ending(line).addObject("elsewhere", true);
            case AwayOutcome.AwayAlready _,AwayOutcome.CannotCover _,AwayOutcome.NotThere _,AwayOutcome.KeyUsedElsewhere _ ->
                throw new NotThere();
        };
    }

    private AwayLine line(UUID id, Actor actor) {
        var line = reading.line(id, actor);
        if (line.stands() == AwayLine.Stands.PAST) {
            throw new NotThere();
        }
        return line;
    }
}
