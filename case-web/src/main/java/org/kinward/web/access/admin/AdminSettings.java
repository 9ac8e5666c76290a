package org.kinward.web.access.admin;

import org.kinward.core.access.people.AddPerson;
import org.kinward.core.access.people.Administration;
import org.kinward.core.access.people.ChangePerson;
import org.kinward.core.access.people.FoundAgency;
import org.kinward.core.access.people.KeepPlaces;
import org.kinward.core.access.people.People;
import org.kinward.core.access.people.Places;
import org.kinward.core.access.people.PostingMirror;
import org.kinward.core.access.signin.Accounts;
import org.kinward.core.access.signin.AccountsWork;
import org.kinward.core.access.signin.GiveOneTimeCode;
import org.kinward.core.access.signin.Sessions;
import org.kinward.core.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of administration together. */
@Configuration(proxyBeanMethods = false)
class AdminSettings {

    @Bean
    Administration administration(AccountsWork work, @Qualifier("accountsAudit") AuditTrail trail, Sessions sessions) {
        return new Administration(work, trail, sessions);
    }

    @Bean
    AddPerson addPerson(People people, Accounts accounts, GiveOneTimeCode codes, Administration administration) {
        return new AddPerson(people, accounts, codes, administration);
    }

    @Bean
    ChangePerson changePerson(People people, PostingMirror mirror, GiveOneTimeCode codes,
            Administration administration) {
        return new ChangePerson(people, mirror, codes, administration);
    }

    @Bean
    FoundAgency foundAgency(Places places, Administration administration) {
        return new FoundAgency(places, administration);
    }

    @Bean
    KeepPlaces keepPlaces(Places places, Administration administration) {
        return new KeepPlaces(places, administration);
    }
}
