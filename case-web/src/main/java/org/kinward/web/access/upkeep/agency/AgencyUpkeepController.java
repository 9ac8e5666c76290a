package org.kinward.web.access.upkeep.agency;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.access.people.AgencyRule;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.facts.AgencyFacts;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.access.upkeep.Answers;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The own agency with the settings of its country. */
@Controller
final class AgencyUpkeepController {

    private static final String VIEW = "access/admin/edit-agency";

    private final Upkeep<AgencyFacts> agencies;
    private final Days days;
    private final Clock clock;

    AgencyUpkeepController(Upkeep<AgencyFacts> agencies, Days days, Clock clock) {
        this.agencies = agencies;
        this.days = days;
        this.clock = clock;
    }

    @ModelAttribute("choices")
    Choices choices(Locale locale) {
        var order = Collator.getInstance(locale);
        var countries = Arrays.stream(Locale.getISOCountries())
                .map(code -> Option.said(code, Locale.of("", code).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(option -> String.valueOf(option.text()), order)).toList();
        return new Choices(countries,
                List.of(Option.keyed("en", "shell.language.en"), Option.keyed("fr", "shell.language.fr")),
                LawInput.ages(), LawInput.groups());
    }

    /** What can be chosen. */
    record Choices(List<Option> countries, List<Option> languages, List<Option> ages, List<Option> groups) {
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/agencies/edit")
    String page(Actor actor, Refill refill, Model model) {
        var kept = kept(actor);
        model.addAttribute("form", refill.form(AgencyForm.class)
                .orElseGet(() -> AgencyForm.of(kept.value(), kept.revision())));
        return VIEW;
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.AGENCY_CHANGED)
    @PostMapping("/admin/agencies/edit")
    ModelAndView save(@ModelAttribute("form") AgencyForm form, BindingResult errors, Actor actor, Model model) {
        form.check(errors);
        var day = confirmed(form, errors);
        if (errors.hasErrors()) {
            return Answers.again(VIEW);
        }
        var wanted = form.toFacts(actor.agency().value(), day);
        return switch (agencies.save(actor, wanted, form.stamp().shownRevision().number())) {
            case SAVED -> Answers.done("/admin/agencies");
            case NAME_TAKEN -> {
                errors.rejectValue("name", "admin.place.name.taken");
                yield Answers.again(VIEW);
            }
            case CHANGED_MEANWHILE -> {
                var now = kept(actor);
                model.addAttribute("form", form.seen(now.revision()));
                yield Answers.stale(VIEW, model, AgencyForm.of(now.value(), now.revision()).words(), form.words());
            }
        };
    }

    private Optional<LocalDate> confirmed(AgencyForm form, BindingResult errors) {
        if (form.law().on().isBlank()) {
            return Optional.empty();
        }
        var read = days.read(form.law().on());
        read.reject(errors, "law.on");
        if (read instanceof ReadDay.Day day && isInTheFuture(day.date(), form.zone())) {
            errors.rejectValue("law.on", "shell.date.future");
        }
        return read instanceof ReadDay.Day day ? Optional.of(day.date()) : Optional.empty();
    }

    /** As the day is in the zone that was typed; one that does not exist is told at its own box. */
    private boolean isInTheFuture(LocalDate day, String zone) {
        var known = AgencyRule.isZone(zone.strip()) ? ZoneId.of(zone.strip()) : ZoneOffset.UTC;
        return day.isAfter(LocalDate.now(clock.withZone(known)));
    }

    private Kept<AgencyFacts> kept(Actor actor) {
        return agencies.find(actor, actor.agency().value());
    }
}
