package org.kinward.web.transfer;

import java.util.List;

import org.kinward.core.again.FilesAgain;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.returning.journey.ReturnGoesOn;
import org.kinward.core.returning.step.ReturnSteps;
import org.kinward.core.returning.step.StepOver;
import org.kinward.core.service.coverage.Coverage;
import org.kinward.core.service.referral.OpenReferrals;
import org.kinward.core.transfer.AcceptTransfer;
import org.kinward.core.transfer.AcceptedGoesOn;
import org.kinward.core.transfer.DeclineTransfer;
import org.kinward.core.transfer.EndOfferWithConsent;
import org.kinward.core.transfer.MoveCase;
import org.kinward.core.transfer.OfferTransfer;
import org.kinward.core.transfer.PartnerAgencies;
import org.kinward.core.transfer.TakeBackTransfer;
import org.kinward.core.transfer.TransferCasework;
import org.kinward.core.transfer.Transfers;
import org.kinward.core.transfer.asked.AnswerAsked;
import org.kinward.core.transfer.asked.AskAgency;
import org.kinward.core.transfer.asked.AskedSteps;
import org.kinward.core.transfer.asked.EndAskedWithConsent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases behind offering a case and going on with it. */
@Configuration(proxyBeanMethods = false)
@Import({AcceptTransfer.class, AcceptedGoesOn.class, EndOfferWithConsent.class, MoveCase.Books.class, AnswerAsked.class,
        EndAskedWithConsent.class})
class TransferUseCases {

    @Bean
    OfferTransfer offerTransfer(Transfers transfers, FilesAgain again, OfferTransfer.Before before, CaseMoves moves) {
        return new OfferTransfer(transfers, again, before, moves);
    }

    /** A child may still be in a house when its case is offered: it leaves before the case moves. */
    @Bean
    OfferTransfer.Before beforeOffering(PartnerAgencies agencies, Coverage coverage, OpenReferrals referrals,
            ReturnGoesOn returns) {
        return new OfferTransfer.Before(agencies, coverage, List.of(referrals, returns));
    }

    @Bean
    TakeBackTransfer takeBackTransfer(Transfers transfers, CaseMoves moves) {
        return new TakeBackTransfer(transfers, moves);
    }

    @Bean
    DeclineTransfer declineTransfer(Transfers transfers, CaseFiles files, AuditTrail trail) {
        return new DeclineTransfer(transfers, files, trail);
    }

    @Bean
    AskAgency askAgency(AskedSteps asked, ReturnSteps steps, AskAgency.Before before, CaseMoves moves) {
        return new AskAgency(asked, steps, before, moves);
    }

    @Bean
    AskAgency.Before beforeAskingAnAgency(PartnerAgencies agencies, Coverage coverage) {
        return new AskAgency.Before(agencies, coverage);
    }

    @Bean
    StepOver overElsewhere(AskedSteps asked) {
        return asked::end;
    }

    @Bean
    TransferCasework.Offers offersOfTransfers(Transfers transfers, PartnerAgencies agencies, Coverage coverage) {
        return new TransferCasework.Offers(transfers, agencies, coverage);
    }

    @Bean
    TransferCasework transferCasework(TransferCasework.Offers offers, FilesAgain again, CaseFiles files) {
        return new TransferCasework(offers, again, files);
    }

    @Bean
    MoveCase moveCase(Transfers transfers, FilesAgain again, MoveCase.Books books, AuditTrail trail) {
        return new MoveCase(transfers, again, books, trail);
    }
}
