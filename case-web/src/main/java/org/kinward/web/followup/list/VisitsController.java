package org.kinward.web.followup.list;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.followup.contact.NotDone;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.followup.VisitCounts;
import org.kinward.reporting.followup.VisitLine;
import org.kinward.reporting.followup.VisitLists;
import org.kinward.web.access.Allowed;
import org.kinward.web.child.ChildWords;
import org.kinward.web.followup.FollowUpPath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which children are to be visited: for whoever leads them, for their managers, and on the paper of one day. */
@Controller
class VisitsController {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Reading reading;

    VisitsController(Reading reading) {
        this.reading = reading;
    }

    /** What a manager sees besides. */
    record Visits(List<VisitLine> lines, Optional<VisitCounts> counts) {
    }

    /** The visits of one day. */
    record Day(LocalDate on, boolean tomorrow, List<VisitLine> lines) {
    }

    /** Reads the lists, and writes down in the same transaction who was on them. */
    @Component
    static class Reading {

        private final VisitLists lists;
        private final AgencyZones zones;
        private final AuditTrail trail;
        private final Clock clock;

        Reading(VisitLists lists, AgencyZones zones, AuditTrail trail, Clock clock) {
            this.lists = lists;
            this.zones = zones;
            this.trail = trail;
            this.clock = clock;
        }

        @Transactional
        public Visits visits(Actor actor) {
            var manages = actor.is(Role.SHELTER_MANAGER);
            var lines = manages ? lists.ofMyPlaces() : lists.mine();
            record(AuditAction.CHILDREN_LISTED, lines);
            return new Visits(lines, manages ? Optional.of(lists.counts()) : Optional.empty());
        }

        /** Today or tomorrow, and no other day: no paper leaves the office with more (FIELD F100). */
        @Transactional
        public Day day(boolean tomorrow, Actor actor) {
            var today = clock.instant().atZone(zones.zone(actor.agency())).toLocalDate();
            var on = tomorrow ? today.plusDays(1) : today;
            var lines = lists.on(on);
            record(AuditAction.PRINTED, lines);
            return new Day(on, tomorrow, lines);
        }

        private void record(AuditAction action, List<VisitLine> lines) {
            trail.record(new AuditEntry(action, AuditObject.VISITS,
                    lines.stream().map(one -> one.child().file()).toList(), AuditEntry.Outcome.DONE));
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping("/visits")
    ModelAndView visits(Actor actor) {
        var visits = reading.visits(actor);
        return new ModelAndView("followup/visits")
                .addObject("late", visits.lines().stream().filter(one -> one.due().late()).map(this::card).toList())
                .addObject("soon", visits.lines().stream().filter(one -> !one.due().late()).map(this::card).toList())
                .addObject("counts", visits.counts().map(VisitsController::rows).orElse(List.of()));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PRINTED)
    @GetMapping("/visits/day")
    ModelAndView day(@RequestParam(defaultValue = "") String of, Actor actor) {
        var day = reading.day(of.equals("tomorrow"), actor);
        return new ModelAndView("followup/day").addObject("on", new Days().written(day.on()))
                .addObject("tomorrow", day.tomorrow()).addObject("lines", day.lines().stream().map(one -> new Stop(
                        one.due().appointed().map(LocalDateTime::toLocalTime).map(HOUR::format).orElse(""),
                        one.child().callWord().orElse(null))).toList());
    }

    /** One line of the paper: when, and the word that the child has chosen. */
    record Stop(String hour, @Nullable String word) {
    }

    private Card card(VisitLine line) {
        var days = new Days();
        var lines = new ArrayList<Words>();
        lines.add(ChildWords.of(line.child().seenAs()));
        line.child().callWord().map(word -> Words.keyed("child.call-word", word)).ifPresent(lines::add);
        lines.add(Words.of(line.due().need()));
        lines.add(Words.keyed(line.due().late() ? "followup.visits.was-due" : "followup.visits.due",
                days.written(line.due().on())));
        line.due().appointed().map(at -> Words.keyed("followup.visits.appointed", days.written(at.toLocalDate()),
                HOUR.format(at))).ifPresent(lines::add);
        lines.add(line.last().seen().map(on -> Words.keyed("followup.visits.seen", days.written(on)))
                .orElseGet(() -> Words.keyed("followup.visits.never-seen")));
        line.last().news().map(on -> Words.keyed("followup.visits.news", days.written(on))).ifPresent(lines::add);
        line.worker().map(name -> Words.keyed("child.worker", name)).ifPresent(lines::add);
        if (!line.child().safeContact()) {
            lines.add(Words.keyed("followup.safe.ask"));
        }
        return new Card(line.child().reference().shown(), FollowUpPath.of(line.child().file()), lines,
                line.due().late() ? new Tag("task.overdue-tag", "red") : null);
    }

    private static List<SummaryRow> rows(VisitCounts counts) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("followup.counts.seen", Words.said("" + counts.seen())));
        rows.add(SummaryRow.of("followup.counts.spoke", Words.said("" + counts.spoke())));
        rows.add(SummaryRow.of("followup.counts.news", Words.said("" + counts.news())));
        for (var reason : NotDone.values()) {
            var times = counts.notDone().getOrDefault(reason, 0);
            if (times > 0) {
                rows.add(SummaryRow.of(Option.termKey(reason), Words.keyed("followup.counts.not-done", times)));
            }
        }
        return rows;
    }
}
