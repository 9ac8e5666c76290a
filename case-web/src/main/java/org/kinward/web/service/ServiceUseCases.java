package org.kinward.web.service;

import java.util.List;

import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.TimeOfStatements;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.service.account.KeepProviderAccount;
import org.kinward.core.service.account.ProviderAccounts;
import org.kinward.core.service.coverage.Coverage;
import org.kinward.core.service.directory.KeepProvider;
import org.kinward.core.service.directory.Providers;
import org.kinward.core.service.file.ImportDirectory;
import org.kinward.core.service.gap.SayNoService;
import org.kinward.core.service.gap.ServiceGaps;
import org.kinward.core.service.referral.MoveReferral;
import org.kinward.core.service.referral.OpenReferrals;
import org.kinward.core.service.referral.Referrals;
import org.kinward.core.service.referral.SendReferral;
import org.kinward.core.service.share.AnswerReferral;
import org.kinward.core.service.share.EndsWithConsent;
import org.kinward.core.service.share.OpenCopies;
import org.kinward.core.service.share.Received;
import org.kinward.core.service.share.StopsSharing;
import org.kinward.core.service.term.DirectoryTerms;
import org.kinward.reporting.access.AgencyZones;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The use cases behind the directory, referrals and what is shared with them. */
@Configuration(proxyBeanMethods = false)
class ServiceUseCases {

    /** What the one place that says what may be shared looks at, beside consents. */
    @Component
    record Beside(Emergencies emergencies, Answerers answerers, DataUseStatements statements) {
    }

    /** By which clock days are meant. */
    @Component
    record Clocks(CaseFiles files, AgencyZones zones) {
    }

    /** Everybody who says something to a consent says it through here: what providers read is looked at again (F79). */
    @Bean
    @Primary
    StopsSharing stopsSharing(@Qualifier("jdbcConsents") Consents kept, StopsSharing.Readers readers, Beside beside,
            Clocks clocks) {
        var mayUse = new MayUse(kept, beside.emergencies(), beside.answerers(),
                new TimeOfStatements(beside.statements()));
        return new StopsSharing(kept, readers, new Coverage(mayUse), (CaseFileId file) -> clocks.zones()
                .zone(clocks.files().find(file).orElseThrow().home().agency()));
    }

    @Bean
    StopsSharing.Readers readersByConsent(OpenCopies copies, List<EndsWithConsent> others) {
        return new StopsSharing.Readers(copies, others);
    }

    @Bean
    Coverage coverage(MayUse mayUse) {
        return new Coverage(mayUse);
    }

    @Bean
    KeepProvider keepProvider(Providers providers, AuditTrail trail) {
        return new KeepProvider(providers, trail);
    }

    @Bean
    ImportDirectory importDirectory(Providers providers, AuditTrail trail) {
        return new ImportDirectory(providers, trail);
    }

    @Bean
    KeepProviderAccount keepProviderAccount(Providers providers, ProviderAccounts accounts, AuditTrail trail) {
        return new KeepProviderAccount(providers, accounts, trail);
    }

    @Bean
    SendReferral sendReferral(Referrals referrals, ProviderAccounts accounts, Coverage coverage, CaseMoves moves) {
        return new SendReferral(referrals, accounts, coverage, moves);
    }

    @Bean
    MoveReferral moveReferral(Referrals referrals, CaseMoves moves) {
        return new MoveReferral(referrals, moves);
    }

    @Bean
    SayNoService sayNoService(ServiceGaps gaps, CaseMoves moves) {
        return new SayNoService(gaps, moves);
    }

    @Bean
    AnswerReferral answerReferral(Received received, DoneOnce once, AuditTrail trail) {
        return new AnswerReferral(received, once, trail);
    }

    @Bean
    OpenReferrals openReferrals(Referrals referrals) {
        return new OpenReferrals(referrals);
    }
}
