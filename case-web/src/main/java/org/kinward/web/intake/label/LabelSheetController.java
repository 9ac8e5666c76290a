package org.kinward.web.intake.label;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.intake.LabelLists;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.frame.ComesBackTo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One sheet: what became of each number, and the labels on paper. Nothing on them says what they are for. */
@Controller
class LabelSheetController {

    static final String SHEET = "/labels/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private final LabelReading reading;

    LabelSheetController(LabelReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.LABELS_VIEWED)
    @GetMapping(SHEET)
    ModelAndView open(@PathVariable UUID id, Actor actor) {
        return page(reading.open(id, actor));
    }

    @ComesBackTo("/labels/{id}")
    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.PRINTED)
    @PostMapping(SHEET + "/print")
    ModelAndView print(@PathVariable UUID id, Actor actor) {
        var opened = reading.print(id, actor);
        return new ModelAndView("intake/label/print").addObject("back", opened.path()).addObject("numbers",
                opened.left().stream().map(LabelLists.Line::number).map(number -> number.shown()).toList());
    }

    static ModelAndView page(LabelReading.Opened opened) {
        return new ModelAndView("intake/label/sheet").addObject("sheet", opened.sheet())
                .addObject("made", opened.made()).addObject("rows", LabelRows.rows(opened))
                .addObject("path", opened.path());
    }
}
