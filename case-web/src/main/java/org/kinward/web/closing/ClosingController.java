package org.kinward.web.closing;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.closing.AskClosing;
import org.kinward.core.closing.CloseFile;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How it stands with closing a file: somebody else is asked, then the file is closed by a person. */
@Controller
class ClosingController {

    private final ClosingReading reading;

    private final AskClosing ask;

    private final CloseFile close;

    private final Clock clock;

    ClosingController(ClosingReading reading, AskClosing ask, CloseFile close, Clock clock) {
        this.reading = reading;
        this.ask = ask;
        this.close = close;
        this.clock = clock;
    }

    /** A press of a button, over what was seen. */
    record PressForm(FormStamp stamp) {

        PressForm(@Nullable FormStamp stamp) {
            this.stamp = FormStamp.orEmpty(stamp);
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CLOSING_VIEWED)
    @GetMapping(ClosingPath.CLOSE)
    ModelAndView page(@PathVariable UUID id, Actor actor) {
        return page(reading.stands(id, actor), actor);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.APPROVAL_ASKED)
    @PostMapping(ClosingPath.CLOSE + "/ask")
    ModelAndView ask(@PathVariable UUID id, @ModelAttribute("form") PressForm form, Actor actor) {
        var read = reading.stands(id, actor);
        var seen = read.closing().filter(one -> one.revision().equals(form.stamp().shownRevision()));
        if (seen.isEmpty()) {
            return refused(id, "changed", HttpStatus.CONFLICT, actor);
        }
        try {
            return switch (ask.ask(new ApprovalId(form.stamp().idempotencyKey()), seen.get(), actor,
                    clock.instant())) {
                case AskClosing.Outcome.Asked _ -> new ModelAndView("redirect:" + ClosingPath.close(id));
                case AskClosing.Outcome.InTheWay _ ->
                    refused(id, "open", HttpStatus.UNPROCESSABLE_CONTENT, actor);
                case AskClosing.Outcome.NotReady _ ->
                    refused(id, "missing", HttpStatus.UNPROCESSABLE_CONTENT, actor);
                case AskClosing.Outcome.NotThere _ -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return refused(id, "changed", HttpStatus.CONFLICT, actor);
        }
    }

    /** What closing means is read before the button is pressed (SCREENS 2.7). */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CLOSING_VIEWED)
    @GetMapping(ClosingPath.CLOSE + "/confirm")
    ModelAndView confirm(@PathVariable UUID id, Actor actor) {
        var read = reading.stands(id, actor);
        if (!ClosingPage.of(read, actor).may().close()) {
            return new ModelAndView("redirect:" + ClosingPath.close(id));
        }
        return page(read, actor, "closing/confirm").addObject("keep", reading.keptUntil(read));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FILE_CLOSED)
    @PostMapping(ClosingPath.CLOSE + "/confirm")
    ModelAndView close(@PathVariable UUID id, @ModelAttribute("form") PressForm form, Actor actor) {
        var read = reading.stands(id, actor);
        if (!read.isOpen() || read.closing().isEmpty()) {
            return new ModelAndView("redirect:" + ClosingPath.close(id));
        }
        return switch (close.close(read.closing().get().id(), form.stamp().shownRevision(), actor, clock.instant())) {
            case CLOSED, CLOSED_BEFORE -> new ModelAndView("redirect:" + ClosingPath.close(id));
            case NOT_APPROVED -> refused(id, "changed", HttpStatus.CONFLICT, actor);
            case FACTOR_OPEN -> refused(id, "open", HttpStatus.UNPROCESSABLE_CONTENT, actor);
            case SOMETHING_URGENT -> refused(id, "urgent", HttpStatus.UNPROCESSABLE_CONTENT, actor);
            case HELD_OPEN -> refused(id, "held", HttpStatus.UNPROCESSABLE_CONTENT, actor);
            case REASON_DOES_NOT_HOLD -> refused(id, "reason", HttpStatus.UNPROCESSABLE_CONTENT, actor);
            case AFTERCARE_FIRST -> refused(id, "aftercare", HttpStatus.UNPROCESSABLE_CONTENT, actor);
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** How it stands now, and why nothing was done. */
    private ModelAndView refused(UUID id, String why, HttpStatus status, Actor actor) {
        var page = page(reading.stands(id, actor), actor).addObject("refused", "closing.refused." + why);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(ClosingReading.Stands read, Actor actor) {
        return page(read, actor, "closing/close");
    }

    private static ModelAndView page(ClosingReading.Stands read, Actor actor, String view) {
        var revision = read.closing().map(one -> one.revision().number()).orElse(0L);
        return new ModelAndView(view).addObject("bar", CaseBar.of(read.at().head(), actor, "close"))
                .addObject("page", ClosingPage.of(read, actor)).addObject("days", read.said().days())
                .addObject("form", new PressForm(FormStamp.shown(revision)));
    }
}
