package org.kinward.web.intake;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

import org.kinward.core.casefile.numbered.WriteChildPaper;
import org.kinward.core.casefile.opening.AskForWorker;
import org.kinward.core.casefile.opening.CreateRecord;
import org.kinward.core.casefile.opening.RecordCreated;
import org.kinward.core.intake.ChooseCallWord;
import org.kinward.core.intake.DiscardDraft;
import org.kinward.core.intake.OpenDraft;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.answering.ChooseAccount;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.intake.card.OfferCard;
import org.kinward.core.intake.contact.EndContactLine;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.core.intake.putaway.PutPaperAway;
import org.kinward.core.intake.talk.AddTalk;
import org.kinward.core.later.leg.WriteLeg;
import org.kinward.core.later.suspect.DecideToSend;
import org.kinward.core.later.suspect.NoteSuspect;
import org.kinward.core.reference.ReserveNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases of intake, on the ports that floor 2 brings. */
@Configuration(proxyBeanMethods = false)
@Import({ReserveNumber.class, OpenDraft.class, StartIntake.class, AnswerFirstHour.class, ReadFirstHour.class,
        ChooseAccount.class,
        AskForWorker.class, RecordCreated.class, CreateRecord.class, DiscardDraft.class, ChooseCallWord.class,
        EndContactLine.class,
        AddTalk.class, OfferCard.class, PutPaperAway.class, WriteChildPaper.class, WriteLeg.class, NoteSuspect.class,
        DecideToSend.class, NarrowRecord.class})
class IntakeUseCases {

    /** Numbers and ids that nobody can guess. */
    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }
}
