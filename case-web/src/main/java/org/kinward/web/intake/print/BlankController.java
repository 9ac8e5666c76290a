package org.kinward.web.intake.print;

import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Prints questions with boxes and lines, in the language of the page, for days without power: the first hour, or the first days. */
@Controller
class BlankController {

    private static final String DAYS = "DAYS";

    private final Printed printed;

    BlankController(Printed printed) {
        this.printed = printed;
    }

    /** Writes the print down. */
    @Component
    static class Printed {

        private final AuditTrail trail;
        private final List<BlankPart> days;

        Printed(AuditTrail trail, List<BlankPart> days) {
            this.trail = trail;
            this.days = days;
        }

        @Transactional
        public List<BlankPage> hour() {
            written();
            return BlankPage.ofHour(LocaleContextHolder.getLocale());
        }

        @Transactional
        public List<BlankPage> days(Actor actor) {
            written();
            return days.stream().flatMap(part -> part.pages(actor.agency()).stream()).toList();
        }

        private void written() {
            trail.record(AuditEntry.done(AuditAction.PRINTED, AuditObject.BLANK_FORM).forPurpose("paper"));
        }
    }

    @ComesBackTo("/intake")
    @PostMapping("/intake/blank")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.PRINTED)
    ModelAndView print(@RequestParam(name = "then", defaultValue = "") String which, Actor actor) {
        var ofDays = which.equals(DAYS);
        return new ModelAndView("intake/blank").addObject("heading", ofDays ? "paper.days" : "paper.title")
                .addObject("pages", ofDays ? printed.days(actor) : printed.hour());
    }
}
