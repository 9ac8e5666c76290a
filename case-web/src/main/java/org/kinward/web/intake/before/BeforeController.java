package org.kinward.web.intake.before;

import java.util.UUID;

import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.IntakeId;
import org.kinward.web.access.Allowed;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the earlier accounts of a sheet to everybody who may open the sheet, so that nobody asks the child again. */
@Controller
class BeforeController {

    private final BeforeReading reading;

    BeforeController(BeforeReading reading) {
        this.reading = reading;
    }

    @GetMapping(IntakePath.SHEET + "/before")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    ModelAndView show(@PathVariable UUID id, @PathVariable String sheet) {
        var kind = SheetKind.at(sheet).orElseThrow(NotThere::new);
        var page = reading.open(new IntakeId(id), kind);
        return new ModelAndView("intake/before").addObject("page", page).addObject("childBar", page.bar());
    }
}
