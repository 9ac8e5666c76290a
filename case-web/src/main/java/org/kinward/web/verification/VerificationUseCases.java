package org.kinward.web.verification;

import org.kinward.core.audit.AuditTrail;
import org.kinward.core.verification.DrawSample;
import org.kinward.core.verification.Verifications;
import org.kinward.core.verification.WriteFound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of a verification visit. */
@Configuration(proxyBeanMethods = false)
class VerificationUseCases {

    @Bean
    DrawSample drawSample(Verifications visits, AuditTrail trail) {
        return new DrawSample(visits, trail);
    }

    @Bean
    WriteFound writeFound(Verifications visits, AuditTrail trail) {
        return new WriteFound(visits, trail);
    }
}
