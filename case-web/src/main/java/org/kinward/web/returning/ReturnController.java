package org.kinward.web.returning;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.returning.plan.AskReturn;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How it stands with going home; somebody else is asked to agree. */
@Controller
class ReturnController {

    private final ReturnReading reading;
    private final AskReturn ask;

    ReturnController(ReturnReading reading, AskReturn ask) {
        this.reading = reading;
        this.ask = ask;
    }

    /** A press of a button, over what was seen. */
    record PressForm(FormStamp stamp) {

        PressForm(@Nullable FormStamp stamp) {
            this.stamp = FormStamp.orEmpty(stamp);
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETURN_VIEWED)
    @GetMapping(ReturnPath.RETURN)
    ModelAndView page(@PathVariable UUID id, Actor actor) {
        return page(reading.whole(id, actor), actor);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.APPROVAL_ASKED)
    @PostMapping(ReturnPath.RETURN + "/ask")
    ModelAndView ask(@PathVariable UUID id, @ModelAttribute("form") PressForm form, Actor actor) {
        var whole = reading.whole(id, actor);
        var seen = whole.prepared().filter(one -> one.revision().equals(form.stamp().shownRevision()));
        if (seen.isEmpty()) {
            return refused(id, "changed", HttpStatus.CONFLICT, actor);
        }
        try {
            return switch (ask.ask(new ApprovalId(form.stamp().idempotencyKey()), seen.get(), actor,
                    whole.by(actor))) {
                case AskReturn.Outcome.Asked _ -> new ModelAndView("redirect:" + ReturnPath.of(id));
                case AskReturn.Outcome.NotReady _ -> refused(id, "missing", HttpStatus.UNPROCESSABLE_CONTENT, actor);
                case AskReturn.Outcome.NotPrepared _ -> refused(id, "changed", HttpStatus.CONFLICT, actor);
                case AskReturn.Outcome.NotThere _ -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return refused(id, "changed", HttpStatus.CONFLICT, actor);
        }
    }

    private ModelAndView refused(UUID id, String why, HttpStatus status, Actor actor) {
        var page = page(reading.whole(id, actor), actor).addObject("refused", "returning.refused." + why);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(Whole whole, Actor actor) {
        var revision = whole.newest().map(one -> one.revision().number()).orElse(0L);
        return new ModelAndView("returning/return").addObject("bar", whole.bar(actor))
                .addObject("page", ReturnPage.of(whole, actor)).addObject("state",
                        whole.newest().map(one -> one.state().name()).orElse(""))
                .addObject("form", new PressForm(FormStamp.shown(revision)));
    }
}
