package org.kinward.web.consent.telling;

import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.authority.AuthoritiesTold;
import org.kinward.core.consent.authority.AuthorityTerms;
import org.kinward.core.consent.authority.SetAuthorityTerm;
import org.kinward.core.consent.authority.TimeToTell;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.consent.telling.TellAuthority;
import org.kinward.core.consent.telling.TellOfEmergency;
import org.kinward.core.consent.telling.TellOfSuspicion;
import org.kinward.core.task.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind telling the child and the authority. */
@Configuration(proxyBeanMethods = false)
class TellingUseCases {

    @Bean
    TimeToTell timeToTell(AuthorityTerms terms, AuthoritiesTold told, Tasks tasks) {
        return new TimeToTell(terms, told, tasks);
    }

    @Bean
    TellAuthority tellAuthority(AuthoritiesTold told, CaseMoves moves) {
        return new TellAuthority(told, moves);
    }

    @Bean
    TellOfSuspicion tellOfSuspicion(CaseFiles files, AuthorityTerms terms, TimeToTell authority) {
        return new TellOfSuspicion(files, terms, authority);
    }

    @Bean
    TellOfEmergency tellOfEmergency(Emergencies emergencies, CaseMoves moves) {
        return new TellOfEmergency(emergencies, moves);
    }

    @Bean
    SetAuthorityTerm setAuthorityTerm(AuthorityTerms terms, AuditTrail trail) {
        return new SetAuthorityTerm(terms, trail);
    }
}
