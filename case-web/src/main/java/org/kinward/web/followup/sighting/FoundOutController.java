package org.kinward.web.followup.sighting;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.followup.sighting.CheckSighting;
import org.kinward.core.followup.sighting.Sighting;
import org.kinward.core.followup.sighting.SightingId;
import org.kinward.core.followup.sighting.Sightings;
import org.kinward.core.returning.family.Families;
import org.kinward.core.returning.family.Family;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.followup.FollowUpCase;
import org.kinward.web.followup.FollowUpPath;
import org.kinward.web.followup.FollowUpReading;
import org.kinward.web.followup.SafeContactWords;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was told about a child who was seen elsewhere, and what was found out. */
@Controller
class FoundOutController {

    private static final String CHECK = FollowUpPath.FOLLOW_UP + "/check";

    private final Reading reading;
    private final NamelessFields fields;
    private final CheckSighting check;

    FoundOutController(Reading reading, NamelessFields fields, CheckSighting check) {
        this.reading = reading;
        this.fields = fields;
        this.check = check;
    }

    /**
     * A sighting of the case at hand.
     *
     * @param reach
     *            how the child is reached without harm
     * @param sentFromHome
     *            whether somebody of a home of the child gave, sold or sent it (FIELD F30)
     */
    record At(FollowUpCase at, Sighting sighting, SafeContactWords reach, boolean sentFromHome) {
    }

    /** Reads a sighting. */
    @Component
    static class Reading {

        private final FollowUpReading cases;
        private final Sightings sightings;
        private final Families families;

        Reading(FollowUpReading cases, Sightings sightings, Families families) {
            this.cases = cases;
            this.sightings = sightings;
            this.families = families;
        }

        @Transactional
        public FollowUpCase at(UUID file, Actor actor) {
            return cases.at(file, actor);
        }

        @Transactional
        public At sighting(UUID file, UUID id, Actor actor) {
            var at = cases.at(file, actor);
            var found = sightings.find(new SightingId(id)).filter(one -> one.file().equals(at.file()))
                    .orElseThrow(NotThere::new);
            return new At(at, found, SafeContactWords.of(cases.safe(at), at.at().head().ids().intake()),
                    families.of(at.file()).stream().anyMatch(
                            home -> home.told().sent() == Family.WhoSent.SOMEBODY_OF_THIS_HOME));
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FOLLOW_UP_VIEWED)
    @GetMapping(CHECK)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String sighting, Actor actor,
            Refill refill) {
        if (sighting.isEmpty()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + FollowUpPath.of(id));
        }
        var one = reading.sighting(id, RiskPath.id(sighting), actor);
        return page(one, actor).addObject("form", refill.form(CheckForm.class, FollowUpPath.of(id, "check"))
                .orElseGet(() -> new CheckForm(sighting, null, null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.SIGHTING_CHECKED)
    @PostMapping(CHECK)
    ModelAndView check(@PathVariable UUID id, @ModelAttribute("form") CheckForm form, BindingResult result,
            Actor actor) {
        var one = reading.sighting(id, RiskPath.id(form.sighting()), actor);
        var found = form.read(fields.of(result, "followup.check"), one.at().written(actor));
        if (found.isEmpty() || !fields.hold(result, one.at().at(), actor,
                new NamelessFields.Said("words", found.get().words()))) {
            return page(one, actor);
        }
        return switch (check.check(one.sighting().id(), found.get(), actor, one.at().by(actor))) {
            case CHECKED ->
                new ModelAndView("redirect:" + FollowUpPath.of(id, "check") + "?sighting=" + form.sighting());
            case CHECKED_BEFORE -> before(reading.sighting(id, RiskPath.id(form.sighting()), actor), actor);
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView before(At one, Actor actor) {
        var page = page(one, actor).addObject("before", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(At one, Actor actor) {
        var told = one.sighting().told();
        var checked = one.sighting() instanceof Sighting.Checked done ? done : null;
        return new ModelAndView("followup/check").addObject("bar", one.at().bar(actor))
                .addObject("safe", one.reach()).addObject("sentFromHome", one.sentFromHome())
                .addObject("told", List.of(
                        SummaryRow.of("followup.sighting.on", Words.said(one.at().written(told.on()))),
                        SummaryRow.of("followup.sighting.by", Words.of(told.by()), Words.of(told.sure())),
                        SummaryRow.of("followup.sighting.words", Words.said(told.words()))))
                .addObject("found", checked == null ? List.of() : List.of(SummaryRow.of("followup.check.came",
                        Words.of(checked.found().came()), Words.said(checked.found().words()),
                        Words.said(one.at().written(checked.found().written().at())))))
                .addObject("newFile", checked != null && checked.opensNewFile())
                .addObject("cames", Option.all(Sighting.Came.values()).stream()
                        .map(option -> option.withHint("followup.check." + option.value() + ".hint")).toList());
    }
}
