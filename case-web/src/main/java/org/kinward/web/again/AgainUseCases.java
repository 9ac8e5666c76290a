package org.kinward.web.again;

import org.kinward.core.again.AgainCasework;
import org.kinward.core.again.BeforeAgain;
import org.kinward.core.again.OpenFileAgain;
import org.kinward.core.closing.Closings;
import org.kinward.core.closing.OpenFactors;
import org.kinward.core.closing.term.ClosingTerms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases behind a new file of a child who is known. */
@Configuration(proxyBeanMethods = false)
@Import({BeforeAgain.class, AgainCasework.class, OpenFileAgain.class})
class AgainUseCases {

    @Bean
    BeforeAgain.Closed closedFiles(Closings closings, OpenFactors open, ClosingTerms terms) {
        return new BeforeAgain.Closed(closings, open, terms);
    }
}
