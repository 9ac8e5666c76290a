package org.kinward.web.intake.page;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.sent.SeenBefore;
import org.kinward.web.intake.sheet.AccountsQuestions;
import org.kinward.web.intake.typed.OriginInput;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The twelve sheets of the first hour, all opened and saved in one way. */
@Controller
class SheetController {

    private static final String SHEET = IntakePath.INTAKE + "/{sheet:[a-z-]+}";

    private final SheetDesk desk;
    private final Sheets sheets;
    private final Conflicts conflicts;
    private final Statements statements;

    SheetController(SheetDesk desk, Sheets sheets, Conflicts conflicts, Statements statements) {
        this.desk = desk;
        this.sheets = sheets;
        this.conflicts = conflicts;
        this.statements = statements;
    }

    @GetMapping(SHEET)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.SEALED_SHOWN})
    String open(Press press, Refill refill, Model model) {
        var opened = desk.open(press.intake(), press.kind().page());
        var ground = sheets.ground(opened);
        if (refill.sentTo().isPresent()) {
            model.addAttribute("form", sheet(press));
            model.addAttribute(SeenBefore.NAME, press.sent().one(SeenBefore.NAME));
            return show(sheets.around(opened, press, ground), model);
        }
        var saved = sheets.saved(opened, press, ground);
        model.addAttribute("form", saved);
        model.addAttribute(SeenBefore.NAME, SeenBefore.write(saved.q()));
        return show(sheets.around(opened, press, ground), model);
    }

    @PostMapping(SHEET)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_ANSWERED, AuditAction.ANSWER_CHANGED, AuditAction.IDENTITY_WRITTEN})
    String save(Press pressed, Model model, HttpServletResponse answer) {
        var opened = desk.open(pressed.intake(), pressed.kind().page());
        var ground = sheets.ground(opened);
        var press = pressed.with(conflicts.decided(pressed, opened, ground));
        var form = sheet(press);
        model.addAttribute("form", form);
        model.addAttribute(SeenBefore.NAME, press.sent().one(SeenBefore.NAME));
        if (form.q() instanceof AccountsQuestions accounts && press.then().equals("add")) {
            model.addAttribute("form", form.withQuestions(accounts.withOneMore()));
            return show(sheets.around(opened, press, ground), model);
        }
        var wrong = new BeanPropertyBindingResult(form, "form");
        var read = SheetReading.of(form, press.intake(), ground, wrong);
        if (wrong.hasErrors()) {
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", wrong);
            return show(sheets.around(opened, press, ground), model);
        }
        return switch (desk.save(read, opened, press.actor())) {
            case SheetDesk.Saved.Done _ -> "redirect:" + After.saving(read, opened, press.then());
            case SheetDesk.Saved.Conflict(var now) -> {
                answer.setStatus(HttpStatus.CONFLICT.value());
                yield conflict(conflicts.page(press, read.page(), now, ground), model);
            }
        };
    }

    private static Sheet sheet(Press press) {
        var sent = press.sent();
        return new Sheet(sent.as(FormStamp.class, "stamp."), sent.as(OriginInput.class, "origin."),
                sent.as(press.kind().questions(), Reading.QUESTIONS));
    }

    private static String conflict(ConflictPage page, Model model) {
        model.addAttribute("page", page);
        return "intake/conflict";
    }

    private String show(SheetPage page, Model model) {
        model.addAttribute("page", page);
        statements.shown(page.opened(), page.kind()).ifPresent(shown -> model.addAttribute("statement", shown));
        return "intake/sheet";
    }
}
