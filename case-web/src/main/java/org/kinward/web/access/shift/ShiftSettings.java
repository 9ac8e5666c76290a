package org.kinward.web.access.shift;

import org.kinward.core.access.shift.CareMirror;
import org.kinward.core.access.shift.Shifts;
import org.kinward.core.access.shift.SignOffFromShift;
import org.kinward.core.access.shift.SignOnToShift;
import org.kinward.core.access.signin.AccountsWork;
import org.kinward.core.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of shifts together. */
@Configuration(proxyBeanMethods = false)
class ShiftSettings {

    @Bean
    SignOnToShift signOnToShift(Shifts shifts, CareMirror mirror, AccountsWork work,
            @Qualifier("accountsAudit") AuditTrail trail) {
        return new SignOnToShift(shifts, mirror, work, trail);
    }

    @Bean
    SignOffFromShift signOffFromShift(Shifts shifts, CareMirror mirror, AccountsWork work,
            @Qualifier("accountsAudit") AuditTrail trail) {
        return new SignOffFromShift(shifts, mirror, work, trail);
    }
}
