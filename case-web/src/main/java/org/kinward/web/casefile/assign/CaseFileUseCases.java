package org.kinward.web.casefile.assign;

import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.AssignWorker;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.HandOver;
import org.kinward.core.casefile.away.Covers;
import org.kinward.core.casefile.leaving.GiveOn;
import org.kinward.core.casefile.leaving.InHandOf;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.task.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind the pages of a case file. */
@Configuration(proxyBeanMethods = false)
class CaseFileUseCases {

    @Bean
    HandOver.InHand inHand(Tasks tasks, Covers covers) {
        return new HandOver.InHand(tasks, covers);
    }

    @Bean
    HandOver handOver(CaseFiles files, HandOver.InHand inHand, Outbox outbox, AuditTrail trail) {
        return new HandOver(files, inHand, outbox, trail);
    }

    @Bean
    InHandOf inHandOf(CaseFiles files, Tasks tasks, AuditTrail trail) {
        return new InHandOf(files, tasks, trail);
    }

    @Bean
    GiveOn giveOn(InHandOf inHand, AssignWorker assign) {
        return new GiveOn(inHand, assign);
    }

    @Bean
    AssignWorker assignWorker(HandOver casework, DirectCare vault) {
        return new AssignWorker(casework, vault);
    }
}
