package org.kinward.web.task;

import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.weight.CaseloadWeights;
import org.kinward.core.task.FinishTask;
import org.kinward.core.task.ReopenTask;
import org.kinward.core.task.Tasks;
import org.kinward.core.task.digest.DigestTimes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind Today. */
@Configuration(proxyBeanMethods = false)
class TaskUseCases {

    @Bean
    FinishTask finishTask(Tasks tasks, AuditTrail trail) {
        return new FinishTask(tasks, trail);
    }

    @Bean
    ReopenTask reopenTask(Tasks tasks, AuditTrail trail) {
        return new ReopenTask(tasks, trail);
    }
}
