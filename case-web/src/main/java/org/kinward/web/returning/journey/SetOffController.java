package org.kinward.web.returning.journey;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.returning.journey.SetOff;
import org.kinward.web.access.Allowed;
import org.kinward.web.returning.ReturnPath;
import org.kinward.web.returning.ReturnReading;
import org.kinward.web.returning.ReturnWords;
import org.kinward.web.returning.Whole;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What setting off means is read before the button is pressed (SCREENS 2.7). */
@Controller
class SetOffController {

    private static final String SET_OFF = ReturnPath.RETURN + "/set-off";

    private final ReturnReading reading;
    private final SetOff setOff;

    SetOffController(ReturnReading reading, SetOff setOff) {
        this.reading = reading;
        this.setOff = setOff;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(SET_OFF)
    ModelAndView page(@PathVariable UUID id, Actor actor) {
        var whole = reading.whole(id, actor);
        return whole.prepared().isEmpty() ? new ModelAndView("redirect:" + ReturnPath.of(id)) : page(whole, actor);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_MOVED)
    @PostMapping(SET_OFF)
    ModelAndView go(@PathVariable UUID id, @ModelAttribute("form") ReceiverForm form, Actor actor) {
        var whole = reading.whole(id, actor);
        if (whole.prepared().isEmpty()) {
            return new ModelAndView("redirect:" + ReturnPath.of(id));
        }
        return switch (setOff.setOff(whole.prepared().get().id(), form.stamp().shownRevision(), actor,
                whole.by(actor))) {
            case SetOff.Outcome.OnTheWay _,SetOff.Outcome.NotPrepared _ ->
                new ModelAndView("redirect:" + ReturnPath.of(id));
            case SetOff.Outcome.NotApproved _ -> refused(whole, "not-approved", HttpStatus.CONFLICT, actor);
            case SetOff.Outcome.NotReady _ -> refused(whole, "missing", HttpStatus.UNPROCESSABLE_CONTENT, actor);
            case SetOff.Outcome.NotThere _ -> throw new NotThere();
        };
    }

    private static ModelAndView refused(Whole whole, String why, HttpStatus status, Actor actor) {
        var page = page(whole, actor).addObject("refused", "returning.refused." + why);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(Whole whole, Actor actor) {
        return new ModelAndView("returning/set-off").addObject("bar", whole.bar(actor)).addObject("safe", whole.safe())
                .addObject("facts", ReturnWords.facts(whole.newest().orElseThrow(), whole))
                .addObject("missing", whole.stands().missing().stream().sorted().map(Words::of).toList())
                .addObject("form", ReceiverForm.of(whole));
    }
}
