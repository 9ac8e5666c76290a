package org.kinward.web.audit.trail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.audit.TrailAsked;
import org.kinward.reporting.audit.TrailKind;
import org.kinward.reporting.audit.TrailSearches;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The auditor's page. Without a question it shows today. */
@Controller
class TrailController {

    private static final int LINES = 50;

    private final TrailOpening opening;
    private final TrailSearches searches;
    private final TrailWriting writing;
    private final Reading reading;

    TrailController(TrailOpening opening, TrailSearches searches, TrailWriting writing, Reading reading) {
        this.opening = opening;
        this.searches = searches;
        this.writing = writing;
        this.reading = reading;
    }

    /** What reading a question needs. */
    @Component
    record Reading(Days days, Clock clock) {

        Question of(TrailForm form, ZoneId zone, BindingResult wrong) {
            return Question.of(form, zone, days, wrong);
        }

        LocalDate today(ZoneId zone) {
            return LocalDate.ofInstant(clock.instant(), zone);
        }
    }

    @Allowed(roles = Role.AUDITOR, audit = AuditAction.AUDIT_VIEWED)
    @GetMapping(TrailPath.TRAIL)
    String page(@ModelAttribute("typed") TrailForm typed, Actor actor, Model model) {
        var zone = opening.open(actor.agency(), surrogates(typed));
        var form = typed.orOn(reading.today(zone));
        var wrong = new BeanPropertyBindingResult(form, "form");
        var question = reading.of(form, zone, wrong);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", wrong);
        model.addAttribute("people", people(actor));
        model.addAttribute("kinds", Option.all(TrailKind.values()));
        if (!wrong.hasErrors()) {
            asked(question, actor).ifPresent(asked -> model.addAttribute("table",
                    writing.table(searches.page(asked), form, zone)));
        }
        return "audit/trail";
    }

    private List<Option> people(Actor actor) {
        return searches.people(actor.agency()).stream()
                .map(person -> Option.said(person.id().value().toString(), person.name())).toList();
    }

    private static Optional<TrailAsked> asked(Question question, Actor actor) {
        return question.period().map(period -> new TrailAsked(actor.agency(), period, question.person(),
                question.about(), question.kind(), question.behind(), LINES));
    }

    /** Whose entries and which record were asked for stands in the entry, so that the asking can be found there. */
    private static UUID[] surrogates(TrailForm typed) {
        return Stream.concat(Question.idIn(typed.person()).stream(), Question.idIn(typed.about()).stream())
                .toArray(UUID[]::new);
    }
}
