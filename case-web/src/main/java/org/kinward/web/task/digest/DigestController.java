package org.kinward.web.task.digest;

import java.time.Clock;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.task.digest.DigestTime;
import org.kinward.core.task.digest.DigestTimes;
import org.kinward.core.task.digest.SetDigestTime;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator sets whether the mail of the day is sent, and sees what held before. */
@Controller
class DigestController {

    private static final String DIGEST = "/admin/digest";

    private final PastTimes past;
    private final DigestTimes times;
    private final SetDigestTime set;
    private final Clock clock;

    DigestController(PastTimes past, DigestTimes times, SetDigestTime set, Clock clock) {
        this.past = past;
        this.times = times;
        this.set = set;
        this.clock = clock;
    }

    /** What held before, and who set it. */
    @Component("digestPastTimes")
    static class PastTimes {

        private final DigestTimes times;
        private final AgencyZones zones;
        private final Colleagues colleagues;

        PastTimes(DigestTimes times, AgencyZones zones, Colleagues colleagues) {
            this.times = times;
            this.zones = zones;
            this.colleagues = colleagues;
        }

        @Transactional
        public List<TimelineEntry> entries(Actor actor) {
            var sets = times.history();
            if (sets.isEmpty()) {
                return List.of();
            }
            var zone = zones.zone(actor.agency());
            var names = colleagues.namesOf(sets.stream().map(DigestTimes.Set::by).distinct().toList());
            return sets.stream().map(one -> new TimelineEntry("task.digest.set", names.get(one.by()), one.at(),
                    new Days().written(one.at(), zone), List.of(said(one.time())))).toList();
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(DIGEST)
    ModelAndView page(Actor actor, Refill refill) {
        return page(actor).addObject("form",
                refill.form(DigestForm.class, DIGEST).orElseGet(() -> DigestForm.of(times.current())));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(DIGEST)
    ModelAndView set(@ModelAttribute("form") DigestForm form, BindingResult result, Actor actor) {
        var typed = form.read(result);
        if (typed.isEmpty()) {
            return page(actor);
        }
        if (set.set(typed.get(), form.stamp().shownRevision().number(), actor, clock.instant())) {
            return new ModelAndView("redirect:" + DIGEST);
        }
        var current = times.current();
        var page = page(actor).addObject("form", form.seen(current)).addObject("stale", said(current.time()));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("task/digest").addObject("history", past.entries(actor)).addObject("choices",
                List.of(Option.keyed("YES", "task.digest.yes"), Option.keyed("NO", "task.digest.no")));
    }

    private static Words said(DigestTime time) {
        return time.on() ? Words.keyed("task.digest.said", time.hour()) : Words.keyed("task.digest.no");
    }
}
