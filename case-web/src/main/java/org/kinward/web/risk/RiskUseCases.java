package org.kinward.web.risk;

import org.kinward.core.access.search.SearchGuard;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.risk.action.EndSafetyAction;
import org.kinward.core.risk.action.PlanSafetyAction;
import org.kinward.core.risk.action.SafetyActions;
import org.kinward.core.risk.danger.Assessments;
import org.kinward.core.risk.danger.HearsLevel;
import org.kinward.core.risk.danger.JudgeDanger;
import org.kinward.core.risk.danger.NextLook;
import org.kinward.core.risk.danger.SeeDanger;
import org.kinward.core.risk.danger.SettleDanger;
import org.kinward.core.risk.factor.Factors;
import org.kinward.core.risk.factor.keeping.MoveFactor;
import org.kinward.core.risk.factor.keeping.WriteFactor;
import org.kinward.core.risk.term.ReviewTerms;
import org.kinward.core.risk.words.NamelessWords;
import org.kinward.core.story.NamesInVault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind danger and behind what opened the door. */
@Configuration(proxyBeanMethods = false)
class RiskUseCases {

    @Bean
    NextLook nextLook(ReviewTerms terms, CaseMoves moves, HearsLevel hears) {
        return new NextLook(terms, moves, hears);
    }

    @Bean
    JudgeDanger judgeDanger(Assessments assessments, CaseMoves moves, NextLook next) {
        return new JudgeDanger(assessments, moves, next);
    }

    @Bean
    SettleDanger settleDanger(Assessments assessments, CaseMoves moves, NextLook next) {
        return new SettleDanger(assessments, moves, next);
    }

    @Bean
    SeeDanger seeDanger(CaseMoves moves) {
        return new SeeDanger(moves);
    }

    @Bean
    PlanSafetyAction planSafetyAction(SafetyActions actions, CaseMoves moves) {
        return new PlanSafetyAction(actions, moves);
    }

    @Bean
    EndSafetyAction endSafetyAction(SafetyActions actions, CaseMoves moves) {
        return new EndSafetyAction(actions, moves);
    }

    @Bean
    WriteFactor writeFactor(Factors factors, CodeLists lists, CaseMoves moves) {
        return new WriteFactor(factors, lists, moves);
    }

    @Bean
    MoveFactor moveFactor(Factors factors, CaseMoves moves) {
        return new MoveFactor(factors, moves);
    }

    @Bean
    NamelessWords namelessWords(NamesInVault names, SearchGuard guard) {
        return new NamelessWords(names, guard);
    }
}
