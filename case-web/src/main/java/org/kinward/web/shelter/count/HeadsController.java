package org.kinward.web.shelter.count;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.count.CountHeads;
import org.kinward.core.shelter.count.Found;
import org.kinward.core.shelter.count.HeadCount;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shelter.HousePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The head count of the round that is due: counted once, corrected with a reason. */
@Controller
class HeadsController {

    private static final String COUNT = HousePath.PLACE + "/count";

    /** More than any house has. */
    private static final int MOST = 500;

    private final CountReading reading;

    private final NamelessFields fields;

    private final CountHeads count;

    HeadsController(CountReading reading, NamelessFields fields, CountHeads count) {
        this.reading = reading;
        this.fields = fields;
        this.count = count;
    }

    /** A large house has more lines than a form usually may have. */
    @InitBinder("form")
    void takesManyChildren(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST);
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.HOUSE_VIEWED)
    @GetMapping(COUNT)
    ModelAndView page(@PathVariable UUID place, Actor actor, Refill refill) {
        var read = reading.read(place, actor);
        var form = refill.form(CountForm.class, "/places/" + place + "/count")
                .map(typed -> typed.anew(read.full(), typed.stamp().shownRevision().number()))
                .orElseGet(() -> CountForm.of(read.full(), read.before()));
        return page(read, form);
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.HEADS_COUNTED,
            AuditAction.HOUSE_VIEWED})
    @PostMapping(COUNT)
    ModelAndView count(@PathVariable UUID place, @ModelAttribute("form") CountForm form, BindingResult result,
            Actor actor) {
        var read = reading.read(place, actor);
        if (!form.isOf(read.full().house(), read.seen())) {
            return changed(place, form, "round", actor);
        }
        var typed = form.read(fields.of(result, "shelter.count"), read.full().house(), actor.person());
        if (typed.isEmpty() || !isNameless(read, typed.get(), result, actor)) {
            return page(read, form);
        }
        try {
            return switch (count.count(typed.get(), actor)) {
                case CountHeads.Outcome.Counted(var missing) -> missing.size() == 1
                        ? new ModelAndView("redirect:" + HousePath.missing(missing.getFirst().value())) : house(read);
                case CountHeads.Outcome.CountedSince _ -> changed(place, form, "since", actor);
                case CountHeads.Outcome.SomebodyCame _ -> changed(place, form, "came", actor);
                case CountHeads.Outcome.NotThere _ -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            // pressed twice at once, it is the same count
            return reading.read(place, actor).before().filter(one -> one.id().equals(typed.get().id())).isPresent()
                    ? house(read) : changed(place, form, "since", actor);
        }
    }

    private static ModelAndView house(CountReading.Read read) {
        return new ModelAndView("redirect:" + HousePath.house(read.full().house().place(), "house"));
    }

    /** Nothing that was ticked is lost; the list is the one of now, and a count that stands asks for a reason. */
    private ModelAndView changed(UUID place, CountForm form, String what, Actor actor) {
        var now = reading.read(place, actor);
        var page = page(now, form.anew(now.full(), now.seen())).addObject("changed", what);
        page.setStatus(what.equals("came") ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return page;
    }

    private boolean isNameless(CountReading.Read read, HeadCount typed, BindingResult result, Actor actor) {
        var reason = typed.which().reason();
        return reason.isEmpty() || read.full().children().isEmpty() || fields.hold(result,
                new NamelessFields.About(read.full().children().getFirst().reference(), read.full().house().now()),
                actor, new NamelessFields.Said("reason", reason));
    }

    private static ModelAndView page(CountReading.Read read, CountForm form) {
        var full = read.full();
        List<Option> where = Arrays.stream(Found.values()).filter(one -> one != Found.IN_THE_HOUSE).map(Option::of)
                .toList();
        return new ModelAndView("shelter/count").addObject("form", form).addObject("name", full.house().name())
                .addObject("place", full.house().place().value())
                .addObject("half", full.house().round().half().name())
                .addObject("children", CountRow.of(form, full.children()))
                .addObject("before", read.before().map(one -> full.house().written(one.at())).orElse(null))
                .addObject("seen", List.of(Option.keyed("SEEN", "shelter.count.seen"))).addObject("where", where)
                .addObject("with", Option.all(Company.values()));
    }
}
