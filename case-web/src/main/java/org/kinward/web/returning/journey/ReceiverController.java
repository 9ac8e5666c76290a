package org.kinward.web.returning.journey;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.returning.plan.PrepareReturn;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
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

/** Comparing the name of who is to receive the child with the list of who may not come near. */
@Controller
class ReceiverController {

    private static final String RECEIVER = ReturnPath.RETURN + "/receiver";

    private final ReturnReading reading;
    private final NamelessFields fields;
    private final ReceiverDesk desk;
    private final PrepareReturn prepare;

    ReceiverController(ReturnReading reading, NamelessFields fields, ReceiverDesk desk, PrepareReturn prepare) {
        this.reading = reading;
        this.fields = fields;
        this.desk = desk;
        this.prepare = prepare;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(RECEIVER)
    ModelAndView page(@PathVariable UUID id, Actor actor) {
        var whole = reading.whole(id, actor);
        return whole.prepared().isEmpty() ? new ModelAndView("redirect:" + ReturnPath.of(id))
                : page(whole, actor).addObject("form", ReceiverForm.of(whole));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = {AuditAction.RETURN_WRITTEN,
            AuditAction.IDENTITY_WRITTEN, AuditAction.RETURN_VIEWED})
    @PostMapping(RECEIVER)
    ModelAndView compare(@PathVariable UUID id, @ModelAttribute("form") ReceiverForm form, BindingResult result,
            Actor actor) {
        var whole = reading.whole(id, actor);
        var typed = form.to().readByTwo(fields.of(result, "returning.receiver"));
        if (typed.isEmpty()) {
            return page(whole, actor);
        }
        var seen = whole.prepared().filter(one -> one.revision().equals(form.stamp().shownRevision()));
        if (seen.isEmpty()) {
            return stale(whole, form, actor);
        }
        try {
            if (prepare.refusal(seen.get(), actor).isPresent()) {
                throw new NotThere();
            }
            return seal(seen.get(), typed.get(), new Asking(result, whole, actor));
        } catch (StaleRevision faster) {
            return stale(reading.whole(id, actor), form, actor);
        }
    }

    /** Who asks, about which return, and where it is said what is wrong. */
    private record Asking(BindingResult result, Whole whole, Actor actor) {
    }

    private ModelAndView seal(Return seen, ReceiverDesk.Typed typed, Asking asking) {
        var sealed = desk.seal(typed, AuditAction.RETURN_WRITTEN, asking.whole(), asking.actor());
        return sealed instanceof ReceiverDesk.Outcome.Sealed(var as)
                ? receives(seen, new Return.Compared(as, typed.other(), typed.second().person()), asking)
                : ReceiverDesk.refused(sealed, asking.result(), page(asking.whole(), asking.actor()));
    }

    private ModelAndView receives(Return seen, Return.Compared name, Asking asking) {
        return switch (prepare.receives(seen, name, asking.actor(), asking.whole().at().now())) {
            case WRITTEN -> new ModelAndView("redirect:" + ReturnPath.of(asking.whole().file()));
            case NO_SECOND_PERSON -> {
                asking.result().rejectValue("to.second", "returning.receiver.to.second.missing");
                var page = page(asking.whole(), asking.actor()).addObject("alike", true);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case NOT_PREPARED_ANY_MORE, NOTHING_MISSING, NO_SUCH_FAMILY, NOT_THERE -> throw new NotThere();
        };
    }

    private ModelAndView stale(Whole now, ReceiverForm form, Actor actor) {
        var page = page(now, actor).addObject("form", form.over(now)).addObject("stale", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(Whole whole, Actor actor) {
        return new ModelAndView("returning/receiver").addObject("bar", whole.bar(actor)).addObject("other",
                List.of(Option.keyed("OTHER", "returning.receiver.other.yes")))
                .addObject("seconds", reading.seconds(actor).stream()
                        .map(one -> Option.said(one.person().value().toString(), one.name())).toList());
    }
}
