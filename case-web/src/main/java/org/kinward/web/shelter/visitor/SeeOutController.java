package org.kinward.web.shelter.visitor;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.visitor.SeeVisitorOut;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.core.shelter.visitor.VisitorId;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shelter.House;
import org.kinward.web.shelter.HousePath;
import org.kinward.web.shelter.HouseReading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes down that a visitor has left. */
@Controller
class SeeOutController {

    private static final String LEFT = HousePath.PLACE + "/visitors/left";

    private final HouseReading houses;

    private final NamelessFields fields;

    private final SeeVisitorOut out;

    SeeOutController(HouseReading houses, NamelessFields fields, SeeVisitorOut out) {
        this.houses = houses;
        this.fields = fields;
        this.out = out;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.HOUSE_VIEWED)
    @GetMapping(LEFT)
    ModelAndView page(@PathVariable UUID place, @RequestParam(defaultValue = "") String visitor, Actor actor,
            Refill refill) {
        var house = houses.door(place, actor);
        return page(house).addObject("form", refill.form(SeeOutForm.class, "/places/" + place + "/visitors/left")
                .orElseGet(() -> SeeOutForm.begin(house, visitor)));
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.VISITOR_WRITTEN,
            AuditAction.HOUSE_VIEWED})
    @PostMapping(LEFT)
    ModelAndView leave(@PathVariable UUID place, @ModelAttribute("form") SeeOutForm form, BindingResult result,
            Actor actor) {
        var house = houses.door(place, actor);
        var at = house.moment(fields.of(result, "shelter.visitor.out"), form.on(), form.hour());
        if (at.isEmpty()) {
            return page(house);
        }
        var outcome = out.leave(new VisitorId(RiskPath.id(form.visitor())),
                new Visitor.Left(at.get(), actor.person(), house.now()), actor);
        return switch (outcome) {
            case LEFT -> new ModelAndView("redirect:" + HousePath.house(house.place(), "visitors"));
            case NOT_THERE -> throw new NotThere();
            case LEFT_BEFORE, BEFORE_COMING, IN_THE_FUTURE -> refused(outcome, result, house);
        };
    }

    private static ModelAndView refused(SeeVisitorOut.Outcome outcome, BindingResult result, House house) {
        result.rejectValue("hour", "shelter.visitor.out." + outcome);
        var page = page(house);
        page.setStatus(outcome == SeeVisitorOut.Outcome.LEFT_BEFORE ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(House house) {
        return new ModelAndView("shelter/visitor-left").addObject("place", house.place().value());
    }
}
