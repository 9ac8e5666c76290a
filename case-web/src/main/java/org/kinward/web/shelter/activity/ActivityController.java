package org.kinward.web.shelter.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.activity.Activity;
import org.kinward.core.shelter.activity.WriteActivity;
import org.kinward.reporting.shelter.InHouse;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.HousePath;
import org.kinward.web.shelter.HouseReading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the house did this week, and one thing more. */
@Controller
class ActivityController {

    private static final String SHEET = HousePath.PLACE + "/activities";

    private static final String NEW = SHEET + "/new";

    private final HouseReading houses;

    private final ActivityReading reading;

    private final NamelessFields fields;

    private final WriteActivity write;

    ActivityController(HouseReading houses, ActivityReading reading, NamelessFields fields, WriteActivity write) {
        this.houses = houses;
        this.reading = reading;
        this.fields = fields;
        this.write = write;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.HOUSE_VIEWED)
    @GetMapping(SHEET)
    ModelAndView sheet(@PathVariable UUID place, Actor actor) {
        var full = houses.full(place, actor);
        var called = full.children().stream()
                .collect(Collectors.toMap(InHouse.Line::intake, HouseReading::called, (first, _) -> first));
        return new ModelAndView("shelter/activities").addObject("place", place).addObject("name", full.house().name())
                .addObject("cards", reading.week(full.house()).stream().map(one -> card(one, called)).toList());
    }

    private static Card card(Activity one, Map<UUID, String> called) {
        var offered = one.offered();
        var lines = new ArrayList<Words>();
        lines.add(Words.of(offered.kind()));
        if (!offered.words().isEmpty()) {
            lines.add(Words.said(offered.words()));
        }
        lines.add(Words.keyed("shelter.activity.took-part", one.children().size()));
        var here = one.children().stream().map(child -> called.get(child.value())).filter(name -> name != null).sorted()
                .collect(Collectors.joining(", "));
        if (!here.isEmpty()) {
            lines.add(Words.said(here));
        }
        return new Card(new Days().written(offered.on()), null, withPart(offered.part(), lines), null);
    }

    private static List<Words> withPart(Activity.PartOfDay part, List<Words> lines) {
        lines.addFirst(Words.of(part));
        return lines;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.HOUSE_VIEWED)
    @GetMapping(NEW)
    ModelAndView page(@PathVariable UUID place, Actor actor, Refill refill) {
        var full = houses.full(place, actor);
        return page(full).addObject("form", refill.form(ActivityForm.class, "/places/" + place + "/activities/new")
                .orElseGet(() -> ActivityForm.begin(full.house())));
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.ACTIVITY_WRITTEN,
            AuditAction.HOUSE_VIEWED})
    @PostMapping(NEW)
    ModelAndView write(@PathVariable UUID place, @ModelAttribute("form") ActivityForm form, BindingResult result,
            Actor actor) {
        var full = houses.full(place, actor);
        var activity = form.read(fields.of(result, "shelter.activity"), full.house(), actor.person());
        if (activity.isEmpty() || !isNameless(full, activity.get(), result, actor)) {
            return page(full);
        }
        try {
            return answered(write.write(activity.get(), actor, full.house().today()), full, result);
        } catch (StaleRevision otherOne) {
            var page = page(full).addObject("form", form.anew()).addObject("again", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView answered(WriteActivity.Outcome outcome, HouseReading.Full full, BindingResult result) {
        return switch (outcome) {
            case WRITTEN -> new ModelAndView("redirect:" + HousePath.house(full.house().place(), "activities"));
            case NOT_THERE -> throw new NotThere();
            case IN_THE_FUTURE, TOO_LONG_AGO -> {
                result.rejectValue("on", "shelter.activity." + outcome);
                var page = page(full);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    /** Names of every child in the writer's care are looked for. */
    private boolean isNameless(HouseReading.Full full, Activity activity, BindingResult result, Actor actor) {
        return full.children().stream().findFirst()
                .map(child -> fields.hold(result, new NamelessFields.About(child.reference(), full.house().now()),
                        actor,
                        new NamelessFields.Said("words", activity.offered().words())))
                .orElse(true);
    }

    private static ModelAndView page(HouseReading.Full full) {
        return new ModelAndView("shelter/activity-new").addObject("place", full.house().place().value())
                .addObject("parts", Option.all(Activity.PartOfDay.values()))
                .addObject("kinds", Option.all(Activity.ActivityKind.values())).addObject("children", full.children()
                        .stream().map(one -> Option.said(one.intake().toString(), HouseReading.called(one))).toList());
    }
}
