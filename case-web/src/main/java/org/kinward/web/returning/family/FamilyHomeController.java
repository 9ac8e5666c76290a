package org.kinward.web.returning.family;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.returning.family.Family;
import org.kinward.core.returning.family.HomeVisit;
import org.kinward.core.returning.family.SeeHome;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.returning.ReturnPath;
import org.kinward.web.returning.ReturnReading;
import org.kinward.web.returning.ReturnWords;
import org.kinward.web.returning.Whole;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing down how a home was seen. */
@Controller
class FamilyHomeController {

    private static final String HOME = ReturnPath.RETURN + "/home";

    private final ReturnReading reading;
    private final NamelessFields fields;
    private final SeeHome see;

    FamilyHomeController(ReturnReading reading, NamelessFields fields, SeeHome see) {
        this.reading = reading;
        this.fields = fields;
        this.see = see;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(HOME)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String home, Actor actor,
            Refill refill) {
        var whole = reading.whole(id, actor);
        var family = Homes.asked(whole, home);
        if (family.isEmpty()) {
            return new ModelAndView("redirect:" + ReturnPath.of(id));
        }
        return page(whole, family.get(), actor).addObject("form", refill.form(HomeForm.class,
                ReturnPath.of(id, "home")).orElseGet(() -> HomeForm.of(family.get(), whole)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_WRITTEN)
    @PostMapping(HOME)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") HomeForm form, BindingResult result,
            Actor actor) {
        var whole = reading.whole(id, actor);
        var family = Homes.asked(whole, form.home()).orElseThrow(NotThere::new);
        var visit = form.read(fields.of(result, "returning.home"), family, whole.by(actor).written());
        if (visit.isEmpty()
                || !fields.hold(result, whole.at(), actor, new NamelessFields.Said("words", form.words()))) {
            return page(whole, family, actor);
        }
        try {
            return switch (see.see(visit.get(), actor, whole.by(actor))) {
                case WRITTEN -> new ModelAndView("redirect:" + ReturnPath.of(id));
                case TO_COME -> {
                    result.rejectValue("on", "returning.to-come");
                    yield page(whole, family, actor);
                }
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return stale(reading.whole(id, actor), family, form, actor);
        }
    }

    private static ModelAndView stale(Whole whole, Family family, HomeForm form, Actor actor) {
        var page = page(whole, family, actor).addObject("form", form.over(whole.known().visits(family.id())))
                .addObject("stale", ReturnWords.home(family, whole));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(Whole whole, Family family, Actor actor) {
        return new ModelAndView("returning/home").addObject("bar", whole.bar(actor)).addObject("safe", whole.safe())
                .addObject("who", Option.termKey(family.found().who()))
                .addObject("went", Option.all(HomeVisit.WentThere.values()))
                .addObject("dangers", Option.all(HomeVisit.DangerThere.values()))
                .addObject("siblings", Option.all(HomeVisit.SiblingsThere.values()))
                .addObject("schools", Option.all(HomeVisit.SchoolThere.values()))
                .addObject("incomes", Option.all(HomeVisit.IncomeThere.values()));
    }
}
