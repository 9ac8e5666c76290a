package org.kinward.web.intake.print;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.frame.ComesBackTo;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Prints the questions of the first hour with boxes and lines, in the language of the page, for days without power. */
@Controller
class BlankController {

    private final Printed printed;

    BlankController(Printed printed) {
        this.printed = printed;
    }

    /** Writes the print down. */
    @Component
    static class Printed {

        private final AuditTrail trail;

        Printed(AuditTrail trail) {
            this.trail = trail;
        }

        @Transactional
        public void written() {
            trail.record(AuditEntry.done(AuditAction.PRINTED, AuditObject.BLANK_FORM).forPurpose("paper"));
        }
    }

    @ComesBackTo("/intake")
    @PostMapping("/intake/blank")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.PRINTED)
    ModelAndView print() {
        printed.written();
        return new ModelAndView("intake/blank").addObject("pages", BlankPage.all(LocaleContextHolder.getLocale()));
    }
}
