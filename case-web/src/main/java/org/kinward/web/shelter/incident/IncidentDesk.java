package org.kinward.web.shelter.incident;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.incident.IncidentKind;
import org.kinward.core.shelter.incident.Informed;
import org.kinward.core.shelter.incident.Offered;
import org.kinward.core.shelter.incident.Outsiders;
import org.kinward.core.shelter.incident.ReportIncident;
import org.kinward.web.access.session.SaidOnce;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shelter.House;
import org.kinward.web.shelter.HousePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Writes down what happened as it was typed, for who cares in the house and for who leads the case of a child in it. */
@Component
class IncidentDesk {

    private final NamelessFields fields;

    private final ReportIncident report;

    private final SaidOnce said;

    IncidentDesk(NamelessFields fields, ReportIncident report, SaidOnce said) {
        this.fields = fields;
        this.report = report;
        this.said = said;
    }

    /**
     * What was typed, and where.
     *
     * @param about
     *            names around this child are looked for, beside those of every child in the writer's care; empty where nobody
     *            is in the house
     */
    record Typed(IncidentForm form, BindingResult result, House house, Offered outside,
            Optional<ReferenceNumber> about) {
    }

    /** Where it leads to; or the page again, with what is wrong. */
    ModelAndView write(Typed typed, Supplier<ModelAndView> page, Actor actor) {
        var result = typed.result();
        var incident = typed.form().read(fields.of(result, "shelter.incident"), typed.house(), typed.outside(),
                actor.person());
        if (incident.isEmpty() || !isNameless(typed, actor)) {
            return page.get();
        }
        try {
            return switch (report.report(incident.get(), actor)) {
                case WRITTEN -> new ModelAndView("redirect:" + HousePath.house(typed.house().place(), "incidents"));
                case PASSED_ON -> {
                    said.say(SaidOnce.What.PASSED_ON);
                    yield new ModelAndView("redirect:/incidents");
                }
                case NOBODY_OUTSIDE -> refused(result, "picked.to", "inside", page.get());
                case IN_THE_FUTURE -> refused(result, "hour", "future", page.get());
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision otherIncident) {
            var again = page.get().addObject("form", typed.form().anew()).addObject("again", true);
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
    }

    private static ModelAndView refused(BindingResult result, String field, String why, ModelAndView page) {
        result.rejectValue(field, "shelter.incident." + why);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private boolean isNameless(Typed typed, Actor actor) {
        var words = typed.form().said();
        return typed.about().map(child -> fields.hold(typed.result(),
                new NamelessFields.About(child, typed.house().now()), actor,
                new NamelessFields.Said("said.where", words.where()),
                new NamelessFields.Said("said.words", words.words()),
                new NamelessFields.Said("said.done", words.done()))).orElse(true);
    }

    /** The page with everything that can be chosen. */
    static ModelAndView page(List<Option> children, Offered outside) {
        return new ModelAndView("shelter/incident-new").addObject("children", children)
                .addObject("kinds", Option.all(IncidentKind.values()))
                .addObject("tellings", Option.all(Informed.values()))
                .addObject("named", outside.named().map(Outsiders.Outsider::name).orElse(null))
                .addObject("nobody", outside.isEmpty()).addObject("receivers", options(outside.others()));
    }

    /** People to choose from. */
    static List<Option> options(List<Outsiders.Outsider> people) {
        return people.stream().map(one -> Option.said(one.person().value().toString(), one.name())).toList();
    }
}
