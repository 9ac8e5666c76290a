package org.kinward.persistence.intake;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

import org.kinward.core.casefile.AssignWorker;
import org.kinward.core.casefile.HandOver;
import org.kinward.core.casefile.opening.AskForWorker;
import org.kinward.core.casefile.opening.CreateRecord;
import org.kinward.core.casefile.opening.RecordCreated;
import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.intake.ChooseCallWord;
import org.kinward.core.intake.DiscardDraft;
import org.kinward.core.intake.OpenDraft;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.card.OfferCard;
import org.kinward.core.intake.talk.AddTalk;
import org.kinward.core.needs.term.PlanFirstAssessment;
import org.kinward.core.plan.term.MakePlanInTime;
import org.kinward.core.reference.ReserveNumber;
import org.kinward.persistence.database.StatementCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The use cases of intake on the real floor, with a count of their statements; no configuration, so nobody scans it. */
@Import({ReserveNumber.class, OpenDraft.class, StartIntake.class, AnswerFirstHour.class, AskForWorker.class,
        PlanFirstAssessment.class, MakePlanInTime.class, RecordCreated.class, CreateRecord.class, DiscardDraft.class,
        AddTalk.class,
        OfferCard.class, ChooseCallWord.class,
        HandOver.InHand.class,
        HandOver.class,
        AssignWorker.class})
public class IntakeBeans {

    @Bean
    static StatementCount statementCount() {
        return new StatementCount();
    }

    /** Until the program has its own outbox: leaves the row that the task would have left. */
    @Bean
    @Fallback
    Outbox plainOutbox(JdbcClient sql) {
        return task -> {
            if (task instanceof OutboxTask.VaultHeld(var child)) {
                sql.sql("insert into casework.outbox (id, kind, reference) values (gen_random_uuid(), 'VAULT_HELD', :r)")
                        .param("r", child.symbols()).update();
            }
        };
    }

    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }
}
