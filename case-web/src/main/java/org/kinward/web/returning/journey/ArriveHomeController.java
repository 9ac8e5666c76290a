package org.kinward.web.returning.journey;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.returning.family.Kin;
import org.kinward.core.returning.journey.ArriveHome;
import org.kinward.core.returning.plan.Arrival;
import org.kinward.core.returning.plan.ReturnState;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.returning.ReturnPath;
import org.kinward.web.returning.ReturnReading;
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
import org.springframework.web.servlet.ModelAndView;

/** Handing the child over at its home: never to who may not come near. */
@Controller
class ArriveHomeController {

    private static final String ARRIVE = ReturnPath.RETURN + "/arrive";

    private final ReturnReading reading;
    private final NamelessFields fields;
    private final ReceiverDesk desk;
    private final ArriveHome arrive;

    ArriveHomeController(ReturnReading reading, NamelessFields fields, ReceiverDesk desk, ArriveHome arrive) {
        this.reading = reading;
        this.fields = fields;
        this.desk = desk;
        this.arrive = arrive;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(ARRIVE)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var whole = reading.whole(id, actor);
        return whole.newest(ReturnState.ON_THE_WAY).isEmpty() ? new ModelAndView("redirect:" + ReturnPath.of(id))
                : page(whole, actor).addObject("form", refill.form(ArriveForm.class, ReturnPath.of(id, "arrive"))
                        .orElseGet(() -> ArriveForm.of(whole)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = {AuditAction.RETURN_MOVED,
            AuditAction.IDENTITY_WRITTEN, AuditAction.RETURN_VIEWED})
    @PostMapping(ARRIVE)
    ModelAndView hand(@PathVariable UUID id, @ModelAttribute("form") ArriveForm form, BindingResult result,
            Actor actor) {
        var whole = reading.whole(id, actor);
        var read = fields.of(result, "returning.arrive");
        var to = form.to().read(read);
        var arrival = form.read(read, whole.by(actor).written());
        if (to.isEmpty() || arrival.isEmpty() || !fields.hold(result, whole.at(), actor,
                new NamelessFields.Said("child.words", form.child().words()))) {
            return page(whole, actor);
        }
        return hand(new Typed(to.get(), arrival.get(), result), whole, actor);
    }

    private record Typed(ReceiverDesk.Typed to, Arrival arrival, BindingResult result) {
    }

    /** Casework says first whether it would take it, then the list is asked and the name sealed, then casework decides. */
    private ModelAndView hand(Typed typed, Whole whole, Actor actor) {
        var about = whole.newest().orElseThrow(NotThere::new).id();
        var refusal = arrive.refusal(about, typed.arrival(), actor, whole.by(actor));
        if (refusal.isPresent()) {
            var toAnother = refusal.get() == ArriveHome.Outcome.ARRIVED
                    && !desk.isWhoReceived(typed.to(), whole, actor);
            return decided(toAnother ? ArriveHome.Outcome.NOT_ON_THE_WAY : refusal.get(), typed, whole, actor);
        }
        var sealed = desk.seal(typed.to(), AuditAction.RETURN_MOVED, whole, actor);
        return sealed instanceof ReceiverDesk.Outcome.Sealed(var as)
                ? decided(arrive.arrive(about, typed.arrival().sealed(as), actor, whole.by(actor)), typed, whole, actor)
                : ReceiverDesk.refused(sealed, typed.result(), page(whole, actor));
    }

    private static ModelAndView decided(ArriveHome.Outcome what, Typed typed, Whole whole, Actor actor) {
        return switch (what) {
            case ARRIVED -> new ModelAndView("redirect:" + ReturnPath.of(whole.file()));
            case NOT_ON_THE_WAY -> refused(page(whole, actor).addObject("stale", true), HttpStatus.CONFLICT);
            case DAY_DOES_NOT_FIT -> {
                typed.result().rejectValue("how.on", "returning.arrive.how.on.wrong");
                yield refused(page(whole, actor), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView refused(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(Whole whole, Actor actor) {
        return new ModelAndView("returning/arrive").addObject("bar", whole.bar(actor)).addObject("safe", whole.safe())
                .addObject("other", List.of(Option.keyed("OTHER", "returning.receiver.other.yes")))
                .addObject("kin", Option.all(Kin.values()))
                .addObject("identities", Option.all(Arrival.IdentitySeen.values()))
                .addObject("witnesses", Option.all(Arrival.Witness.values()))
                .addObject("views", Option.all(Arrival.HowChildWas.values()))
                .addObject("goods", List.of(Option.keyed("ALL", "returning.arrive.child.goods.yes")));
    }
}
