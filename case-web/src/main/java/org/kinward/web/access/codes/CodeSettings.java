package org.kinward.web.access.codes;

import org.kinward.core.access.second.ConfirmCode;
import org.kinward.core.access.second.WaitingCodes;
import org.kinward.core.access.signin.AccountsWork;
import org.kinward.core.access.signin.Sessions;
import org.kinward.core.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use case of the second person together. */
@Configuration(proxyBeanMethods = false)
class CodeSettings {

    @Bean
    ConfirmCode confirmCode(WaitingCodes codes, AccountsWork work, Sessions sessions,
            @Qualifier("accountsAudit") AuditTrail trail) {
        return new ConfirmCode(codes, work, sessions, trail);
    }
}
