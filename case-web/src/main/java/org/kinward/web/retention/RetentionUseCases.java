package org.kinward.web.retention;

import org.kinward.core.aftercare.Births;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.retention.KeepOn;
import org.kinward.core.retention.KeepUntil;
import org.kinward.core.retention.RetentionRules;
import org.kinward.core.retention.Retentions;
import org.kinward.core.retention.SetRetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind keeping closed files. */
@Configuration(proxyBeanMethods = false)
class RetentionUseCases {

    @Bean
    KeepOn keepOn(Retentions retentions, CaseMoves moves) {
        return new KeepOn(retentions, moves);
    }

    @Bean
    KeepUntil keepUntil(RetentionRules rules, Births births) {
        return new KeepUntil(rules, births);
    }

    @Bean
    SetRetentionRule setRetentionRule(RetentionRules rules, AuditTrail trail) {
        return new SetRetentionRule(rules, trail);
    }
}
