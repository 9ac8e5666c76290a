package org.kinward.web.tracer;

import java.util.Set;

import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.intake.firstdays.SafeToContact;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.tracer.LaterContacts;
import org.kinward.core.tracer.SafeWays;
import org.kinward.core.tracer.WriteLaterContact;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind coming back later. */
@Configuration(proxyBeanMethods = false)
class TracerUseCases {

    @Bean
    SafeWays safeWays(FirstHourPages pages) {
        return record -> !pages.some(record, Set.of(SafeToContact.class)).isEmpty();
    }

    @Bean
    WriteLaterContact writeLaterContact(LaterContacts contacts, MayUse mayUse, SafeWays safe, CaseMoves moves) {
        return new WriteLaterContact(contacts, mayUse, safe, moves);
    }
}
