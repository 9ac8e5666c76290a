package org.kinward.web.shelter.handing;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.handing.HandOverChild;
import org.kinward.core.shelter.handing.HandingOver;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.SecondWords;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shelter.HousePath;
import org.kinward.web.shelter.stay.StayReading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Hands a child over, by two members of staff, and never to who may not come near (F31). */
@Controller
class HandOverController {

    private static final String HAND_OVER = HousePath.STAY + "/hand-over";

    private static final List<Option> SAYS = List.of(Option.of(HandingOver.SecondSays.OWN_PASSWORD),
            Option.of(HandingOver.SecondSays.BY_PHONE));

    private final HandReading reading;

    private final NamelessFields fields;

    private final HandOverDesk desk;

    HandOverController(HandReading reading, NamelessFields fields, HandOverDesk desk) {
        this.reading = reading;
        this.fields = fields;
        this.desk = desk;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(HAND_OVER)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var about = reading.about(id, actor);
        return about.read().here().isEmpty() ? new ModelAndView("redirect:" + HousePath.stay(id))
                : page(about, actor).addObject("form",
                        refill.form(HandOverForm.class, HousePath.stay(id, "hand-over"))
                                .orElseGet(HandOverForm::empty));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {
            AuditAction.CHILD_HANDED_OVER, AuditAction.IDENTITY_WRITTEN, AuditAction.STAY_VIEWED})
    @PostMapping(HAND_OVER)
    ModelAndView hand(@PathVariable UUID id, @ModelAttribute("form") HandOverForm form, BindingResult result,
            Actor actor) {
        var about = reading.about(id, actor);
        var stay = about.read().stays().stream().findFirst().map(Stay::id).orElseThrow(NotThere::new);
        var handing = form.read(fields.of(result, "shelter.hand"), stay, about.read().house(), actor.person());
        if (handing.isEmpty() || !isNameless(handing.get(), about, result, actor)) {
            return page(about, actor);
        }
        return switch (desk.hand(handing.get(), form.typed(), about, actor)) {
            case HandOverDesk.Outcome.Decided(var what) -> decided(what, id, result, page(about, actor));
            case HandOverDesk.Outcome.MayNot _ -> refused(result, "to.name", "may-not", page(about, actor));
            case HandOverDesk.Outcome.Alike _ ->
                refused(result, "to.other", "alike", page(about, actor).addObject("alike", true));
            case HandOverDesk.Outcome.NotOnTheList _ ->
                refused(result, "to.name", "not-on-the-list", page(about, actor));
            case HandOverDesk.Outcome.Faster _ ->
                conflict(refused(result, "to.name", "faster", page(about, actor)));
            case HandOverDesk.Outcome.Wait(var left) -> {
                result.rejectValue("to.name", "risk.words.wait", new Object[]{left.toSeconds() + 1}, null);
                yield page(about, actor);
            }
            case HandOverDesk.Outcome.NotHeard(var why) ->
                SecondWords.notHeard(why, "second.password", result, page(about, actor));
        };
    }

    private static ModelAndView decided(HandOverChild.Outcome what, UUID id, BindingResult result,
            ModelAndView page) {
        return switch (what) {
            case HANDED_OVER -> new ModelAndView("redirect:" + HousePath.stay(id));
            case LEFT_BEFORE -> conflict(page.addObject("left", true));
            case TOO_EARLY -> refused(result, "to.on", "too-early", page);
            case CHILD_NOT_TOLD -> refused(result, "child.told", "child.told.missing", page);
            case NO_SECOND_PERSON -> refused(result, "second.person", "second.person.missing", page);
            case NOT_A_MANAGER -> refused(result, "second.person", "second.manager", page);
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView conflict(ModelAndView page) {
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView refused(BindingResult result, String field, String key, ModelAndView page) {
        result.rejectValue(field, "shelter.hand." + key);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private boolean isNameless(HandingOver handing, HandOverDesk.About about, BindingResult result, Actor actor) {
        var read = about.read();
        return fields.hold(result, new NamelessFields.About(read.head().reference(), read.house().now()), actor,
                new NamelessFields.Said("child.words", handing.child().words()),
                new NamelessFields.Said("list", handing.goods().words()));
    }

    private ModelAndView page(HandOverDesk.About about, Actor actor) {
        var seconds = reading.seconds(actor).stream()
                .map(one -> Option.said(one.person().value().toString(), one.name())).toList();
        return new ModelAndView("shelter/hand-over").addObject("bar", about.read().bar(actor))
                .addObject("listed", reading.listed(about))
                .addObject("receivers", Option.all(HandingOver.Receiver.values()))
                .addObject("identities", Option.all(HandingOver.IdentityPaper.values()))
                .addObject("authorities", Option.all(HandingOver.Authority.values()))
                .addObject("told", List.of(Option.keyed("TOLD", "shelter.hand.child.told.yes")))
                .addObject("other", List.of(Option.keyed("OTHER", "shelter.hand.other.yes")))
                .addObject("views", Option.all(HandingOver.View.values())).addObject("seconds", seconds)
                .addObject("says", SAYS)
                .addObject("goods", Option.all(HandingOver.Belongings.values()));
    }
}
