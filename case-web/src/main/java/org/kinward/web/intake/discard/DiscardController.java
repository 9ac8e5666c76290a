package org.kinward.web.intake.discard;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.DiscardDraft;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sealed.ShortWords;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A manager discards a draft, with a reason, after seeing what goes with it. Time alone never does (F56). */
@Controller
class DiscardController {

    private static final String DISCARD = IntakePath.INTAKE + "/discard";

    private final DiscardDesk discard;
    private final ReadFirstHour read;
    private final Grounds grounds;
    private final ShortWords words;

    DiscardController(DiscardDesk discard, ReadFirstHour read, Grounds grounds, ShortWords words) {
        this.discard = discard;
        this.read = read;
        this.grounds = grounds;
        this.words = words;
    }

    @GetMapping(DISCARD)
    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.INTAKE_VIEWED)
    ModelAndView ask(@PathVariable UUID id, Actor actor, Refill refill) {
        var opened = opened(id, actor);
        return page(opened).addObject("form",
                refill.form(DiscardForm.class, IntakePath.of(opened.intake().id(), "discard"))
                        .orElseGet(() -> new DiscardForm("", FormStamp.fresh(opened.intake().revision()))));
    }

    @PostMapping(DISCARD)
    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.INTAKE_DISCARDED)
    ModelAndView discard(@PathVariable UUID id, @ModelAttribute("form") DiscardForm form, BindingResult wrong,
            Actor actor) {
        var reason = TypedText.of(form.reason());
        if (reason.length() < Intake.Ending.SHORTEST || TypedText.problem(reason, Intake.Ending.LONGEST).isPresent()) {
            wrong.rejectValue("reason", "intake.discard.reason.wrong");
            return page(opened(id, actor));
        }
        if (words.tells(reason)) {
            wrong.rejectValue("reason", "intake.words.tell");
            return page(opened(id, actor));
        }
        try {
            var request = new DiscardDraft.Request(new IntakeId(id), form.stamp().shownRevision(), reason);
            return switch (discard.discard(request, actor)) {
                case ENDING -> new ModelAndView("intake/discarded");
                case HELD_FOR_THE_LAW -> refused("held", HttpStatus.UNPROCESSABLE_CONTENT, wrong, opened(id, actor));
                case NOT_A_DRAFT, NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            var opened = opened(id, actor);
            return refused("stale", HttpStatus.CONFLICT, wrong, opened).addObject("form",
                    new DiscardForm(form.reason(), FormStamp.fresh(opened.intake().revision())));
        }
    }

    private ModelAndView refused(String why, HttpStatus status, BindingResult wrong, Opened opened) {
        wrong.rejectValue("reason", "intake.discard." + why);
        var page = page(opened);
        page.setStatus(status);
        return page;
    }

    private Opened opened(UUID id, Actor actor) {
        return read.all(new IntakeId(id)).filter(Opened::isDraft)
                .filter(opened -> actor.places().managed().contains(opened.intake().home().place()))
                .orElseThrow(NotThere::new);
    }

    private ModelAndView page(Opened opened) {
        var ground = grounds.of(opened);
        var zone = ground.zone();
        var rows = List.of(
                SummaryRow.of("intake.discard.started",
                        Words.said(new Days().written(opened.intake().start().at(), zone))),
                SummaryRow.of("intake.discard.pages", Words.said("" + opened.pages().size())));
        return new ModelAndView("intake/discard").addObject("rows", rows)
                .addObject("childBar", ChildBar.of(opened, ground.today()))
                .addObject("path", IntakePath.hub(opened.intake().id()));
    }
}
