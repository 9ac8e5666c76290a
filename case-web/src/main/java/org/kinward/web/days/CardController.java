package org.kinward.web.days;

import java.time.Clock;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.card.CardAnswer;
import org.kinward.core.intake.card.CardOffer;
import org.kinward.core.intake.card.OfferCard;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.days.DaysReading.CardSeen;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Offers a child a contact card: the child decides, and nothing on the card says whose it is (F38). */
@Controller
class CardController {

    private static final String CARD = CasePath.CASE + "/contact-card";

    private final DaysReading reading;

    private final OfferCard offer;

    private final Days days;

    private final Clock clock;

    CardController(DaysReading reading, OfferCard offer, Days days, Clock clock) {
        this.reading = reading;
        this.offer = offer;
        this.days = days;
        this.clock = clock;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(CARD)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return page(reading.card(id, actor), actor).addObject("form",
                refill.form(OfferForm.class, "/c/" + id + "/contact-card").orElseGet(OfferForm::fresh));
    }

    /** What the child said; each answer is a good one. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.ANSWER_CHANGED)
    @PostMapping(CARD)
    ModelAndView said(@PathVariable UUID id, @ModelAttribute("form") OfferForm form, BindingResult wrong, Actor actor) {
        var seen = reading.card(id, actor);
        var answer = Reading.constant(CardAnswer.class, form.answer());
        if (answer.isEmpty()) {
            wrong.rejectValue("answer", "days.card.answer.missing");
            return page(seen, actor);
        }
        return switch (offer.offered(form.stamp().idempotencyKey(), new IntakeId(seen.head().ids().intake()),
                new CardOffer(answer.get(), actor.person(), clock.instant()))) {
            case KEPT -> new ModelAndView("redirect:/c/" + id + "/contact-card");
            case OTHER_ANSWER -> {
                wrong.reject("days.card.other");
                yield page(seen, actor).addObject("form", form.again())
                        .addObject(BindingResult.MODEL_KEY_PREFIX + "form", wrong);
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(CARD + "/print")
    ModelAndView fill(@PathVariable UUID id, Actor actor, Refill refill) {
        return fill(reading.card(id, actor), actor).addObject("form", refill
                .form(CardForm.class, "/c/" + id + "/contact-card/print")
                .orElseGet(() -> new CardForm(null, null, null, null)));
    }

    /** The card is on this answer only. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.PRINTED)
    @PostMapping(CARD + "/print")
    ModelAndView print(@PathVariable UUID id, @ModelAttribute("form") CardForm form, BindingResult wrong, Actor actor) {
        var seen = reading.card(id, actor);
        form.check(wrong);
        if (wrong.hasErrors()) {
            return fill(seen, actor);
        }
        if (!offer.printed(new IntakeId(seen.head().ids().intake()))) {
            throw new NotThere();
        }
        return new ModelAndView("days/card-paper").addObject("card", form).addObject("file", id);
    }

    private ModelAndView page(CardSeen seen, Actor actor) {
        return new ModelAndView("days/card").addObject("bar", CaseBar.of(seen.head(), actor, "days"))
                .addObject("answers", Option.all(CardAnswer.values()))
                .addObject("last", seen.last().map(CardOffer::answer).map(Option::termKey).orElse(null))
                .addObject("lastOn", seen.last().map(one -> days.written(one.at().atZone(seen.zone()).toLocalDate()))
                        .orElse(null));
    }

    private static ModelAndView fill(CardSeen seen, Actor actor) {
        return new ModelAndView("days/card-fill").addObject("bar", CaseBar.of(seen.head(), actor, "days"))
                .addObject("looks", CardForm.looks());
    }
}
