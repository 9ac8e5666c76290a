package org.kinward.web.legal;

import org.kinward.core.legal.choice.WriteChoice;
import org.kinward.core.legal.matter.KeepMatters;
import org.kinward.core.legal.offender.SayRightsProblem;
import org.kinward.core.legal.right.GiveLegalHelp;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases of legal help. */
@Configuration(proxyBeanMethods = false)
@Import({GiveLegalHelp.class, KeepMatters.class, WriteChoice.class, SayRightsProblem.class})
class LegalUseCases {
}
