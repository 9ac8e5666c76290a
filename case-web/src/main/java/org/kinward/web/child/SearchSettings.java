package org.kinward.web.child;

import org.kinward.core.access.search.SearchGuard;
import org.kinward.core.access.search.SearchLimits;
import org.kinward.core.access.signin.AccountsWork;
import org.kinward.core.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guard before every search, of whatever page. */
@Configuration(proxyBeanMethods = false)
class SearchSettings {

    @Bean
    SearchGuard searchGuard(SearchLimits limits, AccountsWork work, @Qualifier("accountsAudit") AuditTrail trail) {
        return new SearchGuard(limits, work, trail);
    }
}
