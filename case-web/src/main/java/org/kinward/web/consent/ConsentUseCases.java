package org.kinward.web.consent;

import org.kinward.core.audit.AuditTrail;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.PublishStatement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use case behind the statements. */
@Configuration(proxyBeanMethods = false)
class ConsentUseCases {

    @Bean
    PublishStatement publishStatement(DataUseStatements statements, AuditTrail trail) {
        return new PublishStatement(statements, trail);
    }
}
