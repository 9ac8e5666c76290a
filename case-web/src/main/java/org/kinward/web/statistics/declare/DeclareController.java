package org.kinward.web.statistics.declare;

import java.time.LocalDate;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.statistics.desk.DeclareFamily;
import org.kinward.core.statistics.desk.ReadFigures;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.Option;
import org.kinward.web.statistics.release.ReleaseDay;
import org.kinward.web.statistics.release.ReleasePath;
import org.kinward.web.statistics.release.ReleaseWords;
import org.kinward.web.statistics.said.FigureWords;
import org.kinward.web.statistics.typed.TypedPlaces;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A data officer chooses once which tables of a year may ever leave the house. */
@Controller
class DeclareController {

    private static final String NEW = ReleasePath.LIST + "/new";

    private final ReadFigures figures;
    private final DeclareFamily declare;
    private final ReleaseDay day;
    private final FigureWords words;

    DeclareController(ReadFigures figures, DeclareFamily declare, ReleaseDay day, FigureWords words) {
        this.figures = figures;
        this.declare = declare;
        this.day = day;
        this.words = words;
    }

    @Allowed(roles = Role.DATA_OFFICER)
    @GetMapping(NEW)
    ModelAndView page(Actor actor, Refill refill) {
        var today = day.today(actor);
        return page(today).addObject("form",
                refill.form(DeclareForm.class, NEW).orElseGet(() -> DeclareForm.suggested(today.getYear())));
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.FAMILY_DECLARED)
    @PostMapping(NEW)
    ModelAndView add(@ModelAttribute("form") DeclareForm form, BindingResult result, Actor actor) {
        var wanted = form.read(new TypedPlaces(words.of(form.places().keySet(), actor)), result);
        var today = day.today(actor);
        // a form that comes back says which years are declared: no entry, no page
        figures.families(actor);
        return wanted.isEmpty() ? page(today) : switch (declare.declare(wanted.get(), actor, today, day.now())) {
            case DeclareFamily.Outcome.Declared(var family) ->
                new ModelAndView("redirect:" + ReleasePath.LIST + "/" + family.value());
            case DeclareFamily.Outcome.NoYear() -> refused(result, "year", "release.new.year.missing", today);
            case DeclareFamily.Outcome.NoTable() -> refused(result, "tables", "release.new.tables.missing", today);
            case DeclareFamily.Outcome.NoBands(var of) -> refused(result,
                    of.stream().map(one -> form.typed(one).field()).toList(), "release.new.places.missing", today);
            case DeclareFamily.Outcome.OnlyNoisy _ -> refused(result, "tables", "release.new.only-noisy", today);
            case DeclareFamily.Outcome.PlacesTied _ -> refused(result, "tables", "release.new.places-tied", today);
            case DeclareFamily.Outcome.BandsCross _ -> refused(result, "tables", "release.new.bands-cross", today);
            case DeclareFamily.Outcome.DeclaredBefore() -> refused(result, "year", "release.new.before", today);
            case DeclareFamily.Outcome.Much much -> refused(result, "tables", "release.new.much", today)
                    .addObject("much", much.what().stream().map(ReleaseWords::much).toList())
                    .addObject("leaveOut", much.leaveOutOneOf().stream().map(ReleaseWords::table).toList());
        };
    }

    private ModelAndView refused(BindingResult result, String field, String why, LocalDate today) {
        return refused(result, List.of(field), why, today);
    }

    private ModelAndView refused(BindingResult result, List<String> fields, String why, LocalDate today) {
        fields.forEach(field -> result.rejectValue(field, why));
        var page = page(today);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(LocalDate today) {
        return new ModelAndView("release/new").addObject("years",
                DeclareFamily.years(today).stream().map(String::valueOf).map(year -> Option.said(year, year)).toList())
                .addObject("offered", ReleaseWords.tables(declare.allowsNoisy()))
                .addObject("paces", ReleaseWords.paces())
                .addObject("protections", declare.allowsNoisy() ? ReleaseWords.protections() : List.of())
                .addObject("longest", TypedPlaces.LONGEST)
                .addObject("much", List.of())
                .addObject("leaveOut", List.of());
    }
}
