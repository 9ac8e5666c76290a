package org.kinward.web.statistics;

import org.kinward.core.audit.AuditTrail;
import org.kinward.core.statistics.asked.OwnChildren;
import org.kinward.core.statistics.asked.OwnFigures;
import org.kinward.core.statistics.progress.FillIn;
import org.kinward.core.statistics.progress.ProgressReports;
import org.kinward.core.statistics.progress.WriteProgress;
import org.kinward.core.statistics.saved.KeepQuestion;
import org.kinward.core.statistics.saved.SavedQuestions;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.core.statistics.snapshot.TakeSnapshot;
import org.kinward.core.statistics.table.Behind;
import org.kinward.core.statistics.table.Moments;
import org.kinward.core.statistics.table.Revisions;
import org.kinward.core.statistics.table.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind figures. */
@Configuration(proxyBeanMethods = false)
class StatisticsUseCases {

    @Bean
    TakeSnapshot takeSnapshot(Snapshots snapshots) {
        return new TakeSnapshot(snapshots);
    }

    @Bean
    KeepQuestion keepQuestion(SavedQuestions questions, AuditTrail trail) {
        return new KeepQuestion(questions, trail);
    }

    @Bean
    Revisions revisions(Tables tables, Moments moments) {
        return new Revisions(tables, moments);
    }

    @Bean
    OwnChildren ownChildren(Behind behind) {
        return new OwnChildren(behind);
    }

    @Bean
    FillIn fillIn(Tables tables) {
        return new FillIn(tables);
    }

    @Bean
    WriteProgress writeProgress(ProgressReports reports, AuditTrail trail) {
        return new WriteProgress(reports, trail);
    }

    @Bean
    OwnFigures ownFigures(Tables tables) {
        return new OwnFigures(tables);
    }
}
