package org.kinward.web.aftercare;

import org.kinward.core.aftercare.AftercareGoesOn;
import org.kinward.core.aftercare.Aftercares;
import org.kinward.core.aftercare.AnswersAlone;
import org.kinward.core.aftercare.Births;
import org.kinward.core.aftercare.LeadMonths;
import org.kinward.core.aftercare.MoveAftercare;
import org.kinward.core.aftercare.WhatStops;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.closing.term.ClosingTerms;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.asked.Consents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases behind what comes after eighteen. */
@Configuration(proxyBeanMethods = false)
@Import(WhatStops.class)
class AftercareUseCases {

    @Bean
    LeadMonths leadMonths(ClosingTerms terms) {
        return () -> terms.current().value().leadMonths();
    }

    @Bean
    MoveAftercare.Ages agesOfAftercare(Births births, LeadMonths lead) {
        return new MoveAftercare.Ages(births, lead);
    }

    @Bean
    AnswersAlone answersAlone(Answerers answerers, Consents consents, CaseMoves moves) {
        return new AnswersAlone(answerers, consents, moves);
    }

    @Bean
    MoveAftercare moveAftercare(Aftercares aftercares, MoveAftercare.Ages ages, AnswersAlone alone, CaseMoves moves) {
        return new MoveAftercare(aftercares, ages, alone, moves);
    }

    @Bean
    AftercareGoesOn aftercareGoesOn(Aftercares aftercares) {
        return new AftercareGoesOn(aftercares);
    }
}
