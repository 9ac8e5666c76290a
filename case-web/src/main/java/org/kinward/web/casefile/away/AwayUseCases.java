package org.kinward.web.casefile.away;

import org.kinward.core.access.Actors;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.away.Absences;
import org.kinward.core.casefile.away.AwayCasework;
import org.kinward.core.casefile.away.ChangeAway;
import org.kinward.core.casefile.away.Covers;
import org.kinward.core.casefile.away.MarkAway;
import org.kinward.core.casefile.away.WhoMay;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.saving.DoneOnce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind the pages of who is away. */
@Configuration(proxyBeanMethods = false)
class AwayUseCases {

    @Bean
    AwayCasework.Books awayBooks(Absences absences, Covers covers) {
        return new AwayCasework.Books(absences, covers);
    }

    @Bean
    AwayCasework awayCasework(AwayCasework.Books books, DoneOnce once, Outbox outbox, AuditTrail trail) {
        return new AwayCasework(books, once, outbox, trail);
    }

    @Bean
    WhoMay whoMay(Actors actors, AwayCasework casework) {
        return new WhoMay(actors, casework);
    }

    @Bean
    MarkAway markAway(AwayCasework casework, WhoMay may, DirectCare vault) {
        return new MarkAway(casework, may, vault);
    }

    @Bean
    ChangeAway changeAway(AwayCasework casework, WhoMay may, DirectCare vault) {
        return new ChangeAway(casework, may, vault);
    }
}
