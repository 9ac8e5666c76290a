package org.kinward.web.consent;

import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.PublishStatement;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.asked.AskForConsent;
import org.kinward.core.consent.asked.ConfirmAnswer;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.asked.DecideWithdrawal;
import org.kinward.core.consent.asked.NameWhoAnswers;
import org.kinward.core.consent.asked.WithdrawConsent;
import org.kinward.core.consent.asked.WriteAnswer;
import org.kinward.core.consent.authority.TimeToTell;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.consent.emergency.ReviewEmergency;
import org.kinward.core.consent.emergency.ShareInEmergency;
import org.kinward.core.consent.ladder.AgeLadders;
import org.kinward.core.consent.ladder.SetLadder;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.TimeOfStatements;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.task.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind the statements and behind consent. */
@Configuration(proxyBeanMethods = false)
class ConsentUseCases {

    @Bean
    PublishStatement publishStatement(DataUseStatements statements, AuditTrail trail) {
        return new PublishStatement(statements, trail);
    }

    @Bean
    CaseMoves caseMoves(CaseFiles files, DoneOnce once, Tasks tasks, AuditTrail trail) {
        return new CaseMoves(files, once, tasks, trail);
    }

    @Bean
    AskForConsent askForConsent(Consents consents, CaseMoves moves) {
        return new AskForConsent(consents, moves);
    }

    @Bean
    WriteAnswer writeAnswer(Consents consents, Answerers answerers, CaseMoves moves) {
        return new WriteAnswer(consents, answerers, moves);
    }

    @Bean
    ConfirmAnswer confirmAnswer(Consents consents, Answerers answerers, CaseMoves moves, TimeToTell authority) {
        return new ConfirmAnswer(consents, answerers, moves, authority);
    }

    @Bean
    WithdrawConsent withdrawConsent(Consents consents, CaseMoves moves) {
        return new WithdrawConsent(consents, moves);
    }

    @Bean
    DecideWithdrawal decideWithdrawal(Consents consents, CaseMoves moves) {
        return new DecideWithdrawal(consents, moves);
    }

    @Bean
    NameWhoAnswers nameWhoAnswers(Answerers answerers, Consents consents, CaseMoves moves, TimeToTell authority) {
        return new NameWhoAnswers(answerers, consents, moves, authority);
    }

    @Bean
    ShareInEmergency shareInEmergency(Emergencies emergencies, CaseMoves moves, TimeToTell authority) {
        return new ShareInEmergency(emergencies, moves, authority);
    }

    @Bean
    ReviewEmergency reviewEmergency(Emergencies emergencies, CaseMoves moves) {
        return new ReviewEmergency(emergencies, moves);
    }

    @Bean
    SetLadder setLadder(AgeLadders ladders, AuditTrail trail) {
        return new SetLadder(ladders, trail);
    }

    @Bean
    MayUse mayUse(Consents consents, Emergencies emergencies, Answerers answerers, DataUseStatements statements) {
        return new MayUse(consents, emergencies, answerers, new TimeOfStatements(statements));
    }
}
