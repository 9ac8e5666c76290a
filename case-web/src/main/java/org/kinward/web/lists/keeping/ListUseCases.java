package org.kinward.web.lists.keeping;

import org.kinward.core.audit.AuditTrail;
import org.kinward.core.lists.keeping.KeepList;
import org.kinward.core.lists.keeping.OwnLists;
import org.kinward.core.saving.DoneOnce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use case behind the lists. */
@Configuration(proxyBeanMethods = false)
class ListUseCases {

    @Bean
    KeepList keepList(OwnLists lists, DoneOnce once, AuditTrail trail) {
        return new KeepList(lists, once, trail);
    }
}
