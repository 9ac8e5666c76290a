package org.kinward.web.export;

import org.kinward.core.audit.AuditTrail;
import org.kinward.core.export.AnswerExport;
import org.kinward.core.export.AskExport;
import org.kinward.core.export.ExportFiles;
import org.kinward.core.export.ExportLedger;
import org.kinward.core.export.ExportMoves;
import org.kinward.core.export.Exports;
import org.kinward.core.export.HandOverExport;
import org.kinward.core.export.PlanExport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind exports. */
@Configuration(proxyBeanMethods = false)
class ExportUseCases {

    @Bean
    ExportMoves exportMoves(Exports exports, AuditTrail trail) {
        return new ExportMoves(exports, trail);
    }

    @Bean
    PlanExport planExport(Exports exports, ExportMoves moves) {
        return new PlanExport(exports, moves);
    }

    @Bean
    AskExport askExport(Exports exports, ExportLedger ledger, ExportMoves moves) {
        return new AskExport(exports, ledger, moves);
    }

    @Bean
    AnswerExport answerExport(Exports exports, ExportMoves moves) {
        return new AnswerExport(exports, moves);
    }

    @Bean
    HandOverExport handOverExport(ExportMoves moves, ExportFiles files) {
        return new HandOverExport(moves, files);
    }
}
