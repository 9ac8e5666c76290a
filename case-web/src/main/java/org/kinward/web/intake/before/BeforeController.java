package org.kinward.web.intake.before;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.page.After;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the earlier accounts of a sheet to everybody who may open the sheet, so that nobody asks the child again, and
 * takes down which of them decisions use.
 */
@Controller
class BeforeController {

    private static final String BEFORE = IntakePath.SHEET + IntakePath.BEFORE;
    private static final String DAYS_BEFORE = IntakePath.DAYS_SHEET + IntakePath.BEFORE;
    private static final String LATER_BEFORE = IntakePath.LATER_SHEET + IntakePath.BEFORE;

    private final BeforeReading reading;
    private final BeforeDesk desk;

    BeforeController(BeforeReading reading, BeforeDesk desk) {
        this.reading = reading;
        this.desk = desk;
    }

    @GetMapping({BEFORE, DAYS_BEFORE, LATER_BEFORE})
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    ModelAndView show(@PathVariable UUID id, @PathVariable String sheet, Actor actor, Refill refill) {
        var page = open(id, sheet, actor);
        return shown(page, refill.form(BeforeForm.class, page.action()).orElseGet(() -> BeforeForm.fresh(page)));
    }

    @PostMapping({BEFORE, DAYS_BEFORE, LATER_BEFORE})
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.ACCOUNT_CHOSEN})
    ModelAndView choose(@PathVariable UUID id, @PathVariable String sheet, BeforeForm form, Actor actor) {
        var page = open(id, sheet, actor);
        var wrong = new BeanPropertyBindingResult(form, "form");
        desk.judge(form, page, wrong);
        if (wrong.hasErrors()) {
            return shown(page, form, wrong);
        }
        try {
            var used = desk.choose(form, page, actor);
            return new ModelAndView(
                    "redirect:" + (After.isUrgent(used) ? page.sheet() + "/now" : page.action() + "?chosen"));
        } catch (StaleRevision answered) {
            return overtaken(open(id, sheet, actor), form);
        }
    }

    /** Somebody has answered the sheet since: the accounts as they are now, and the reason that was typed. */
    private static ModelAndView overtaken(BeforePage page, BeforeForm form) {
        var again = new BeforeForm("", form.why(), FormStamp.fresh(page.revision()));
        var wrong = new BeanPropertyBindingResult(again, "form");
        wrong.rejectValue("account", "intake.before.overtaken");
        var shown = shown(page, again, wrong);
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }

    private BeforePage open(UUID id, String sheet, Actor actor) {
        return reading.open(new IntakeId(id), SheetKind.at(sheet).orElseThrow(NotThere::new), actor);
    }

    private static ModelAndView shown(BeforePage page, BeforeForm form, BindingResult wrong) {
        return shown(page, form).addObject(BindingResult.MODEL_KEY_PREFIX + "form", wrong);
    }

    private static ModelAndView shown(BeforePage page, BeforeForm form) {
        return new ModelAndView("intake/before").addObject("page", page).addObject("childBar", page.bar())
                .addObject("form", form);
    }
}
