package org.kinward.web.erasure;

import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.erasure.AnswerErasure;
import org.kinward.core.erasure.AskErasure;
import org.kinward.core.erasure.ConfirmErasure;
import org.kinward.core.erasure.ErasureMoves;
import org.kinward.core.erasure.Erasures;
import org.kinward.core.erasure.LegalHolds;
import org.kinward.core.erasure.LiftLegalHold;
import org.kinward.core.erasure.SetLegalHold;
import org.kinward.core.erasure.TakeBackErasure;
import org.kinward.core.erasure.opening.PartsStay;
import org.kinward.core.erasure.part.EndParts;
import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.identity.mend.PerformTask;
import org.kinward.core.saving.DoneOnce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind erasing and holding a record. */
@Configuration(proxyBeanMethods = false)
class ErasureUseCases {

    @Bean
    ErasureMoves erasureMoves(CaseFiles files, DoneOnce once, AuditTrail trail) {
        return new ErasureMoves(files, once, trail);
    }

    @Bean
    PartsStay partsStay(Erasures erasures, AuditTrail trail) {
        return new PartsStay(erasures, trail);
    }

    @Bean
    AskErasure askErasure(Erasures erasures, LegalHolds holds, ErasureMoves moves) {
        return new AskErasure(erasures, holds, moves);
    }

    @Bean
    TakeBackErasure takeBackErasure(Erasures erasures, ErasureMoves moves) {
        return new TakeBackErasure(erasures, moves);
    }

    @Bean
    AnswerErasure answerErasure(Erasures erasures, LegalHolds holds, Outbox outbox, AuditTrail trail) {
        return new AnswerErasure(erasures, holds, outbox, trail);
    }

    @Bean
    ConfirmErasure confirmErasure(AnswerErasure casework, Erasures erasures, PerformTask performing,
            EndParts parts) {
        return new ConfirmErasure(casework, erasures, performing, parts);
    }

    @Bean
    SetLegalHold setLegalHold(LegalHolds holds, Erasures erasures, ErasureMoves moves) {
        return new SetLegalHold(holds, erasures, moves);
    }

    @Bean
    LiftLegalHold liftLegalHold(LegalHolds holds, ErasureMoves moves) {
        return new LiftLegalHold(holds, moves);
    }
}
