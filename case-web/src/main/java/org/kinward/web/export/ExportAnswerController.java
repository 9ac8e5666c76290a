package org.kinward.web.export;

import java.time.Clock;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.export.AnswerExport;
import org.kinward.core.export.ExportId;
import org.kinward.web.access.Allowed;
import org.kinward.web.export.page.ExportPath;
import org.kinward.web.export.page.ExportReading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Another person agrees that records leave, or says why not. */
@Controller
class ExportAnswerController {

    private final ExportReading reading;

    private final CheckPage page;

    private final Answering answering;

    private final AimWords words;

    ExportAnswerController(ExportReading reading, CheckPage page, Answering answering, AimWords words) {
        this.reading = reading;
        this.page = page;
        this.answering = answering;
        this.words = words;
    }

    /** Both answers, and what time it is. */
    @Component
    record Answering(AnswerExport use, Clock clock) {
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.ADMINISTRATOR},
            audit = {AuditAction.EXPORT_AGREED, AuditAction.EXPORTS_VIEWED})
    @PostMapping(ExportPath.ONE + "/agree")
    ModelAndView agree(@PathVariable UUID id, Actor actor) {
        return answered(id, answering.use().agree(new ExportId(id), actor, answering.clock().instant()), actor);
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.ADMINISTRATOR},
            audit = {AuditAction.EXPORT_REFUSED, AuditAction.EXPORTS_VIEWED})
    @PostMapping(ExportPath.ONE + "/refuse")
    ModelAndView refuse(@PathVariable UUID id, @ModelAttribute("form") RefusalForm form, BindingResult result,
            Actor actor) {
        var why = words.read(form.reason(), "reason", "export.reason.wrong", result);
        if (why.isEmpty()) {
            var shown = page.of(reading.one(id, actor), actor);
            shown.getModel().remove("form");
            return shown;
        }
        return answered(id, answering.use().refuse(new ExportId(id), why.get(), actor, answering.clock().instant()),
                actor);
    }

    private ModelAndView answered(UUID id, AnswerExport.Outcome outcome, Actor actor) {
        return switch (outcome) {
            case DONE -> new ModelAndView("redirect:" + ExportPath.of(id) + "?answered");
            case ASKED_BY_THE_SAME_PERSON -> refused(id, actor, "own", HttpStatus.UNPROCESSABLE_CONTENT);
            case ANSWERED_BEFORE, OVER -> refused(id, actor, "changed", HttpStatus.CONFLICT);
        };
    }

    private ModelAndView refused(UUID id, Actor actor, String why, HttpStatus status) {
        var now = page.of(reading.one(id, actor), actor).addObject(why, true);
        now.setStatus(status);
        return now;
    }
}
