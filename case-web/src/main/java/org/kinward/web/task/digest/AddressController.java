package org.kinward.web.task.digest;

import org.kinward.core.access.Actor;
import org.kinward.core.access.signin.AccountsWork;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.task.digest.MailAddresses;
import org.kinward.web.access.AllowedToStaff;
import org.kinward.web.access.refill.Refill;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everybody says for oneself where the mail of the day goes; nobody else sees it. */
@Controller
class AddressController {

    private static final String MAIL = "/profile/mail";

    private final MailAddresses addresses;
    private final AccountsWork work;
    private final AuditTrail trail;

    AddressController(MailAddresses addresses, AccountsWork work, @Qualifier("accountsAudit") AuditTrail trail) {
        this.addresses = addresses;
        this.work = work;
        this.trail = trail;
    }

    @AllowedToStaff
    @GetMapping(MAIL)
    ModelAndView page(Actor actor, Refill refill) {
        return new ModelAndView("task/mail").addObject("form", refill.form(AddressForm.class, MAIL)
                .orElseGet(() -> AddressForm.of(work.together(() -> addresses.of(actor.person())))));
    }

    @AllowedToStaff(audit = AuditAction.PERSON_CHANGED)
    @PostMapping(MAIL)
    ModelAndView keep(@ModelAttribute("form") AddressForm form, BindingResult result, Actor actor) {
        if (!form.fits()) {
            result.rejectValue("address", "task.mail.wrong");
            return new ModelAndView("task/mail");
        }
        work.together(() -> {
            addresses.keep(actor.person(), form.read());
            trail.record(AuditEntry.done(AuditAction.PERSON_CHANGED, AuditObject.PERSON, actor.person().value()));
            return actor;
        });
        return new ModelAndView("redirect:" + MAIL + "?saved");
    }
}
