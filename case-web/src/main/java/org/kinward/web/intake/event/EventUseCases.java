package org.kinward.web.intake.event;

import org.kinward.core.intake.event.AddToEvent;
import org.kinward.core.intake.event.CorrectLine;
import org.kinward.core.intake.event.CountHeads;
import org.kinward.core.intake.event.EventPages;
import org.kinward.core.intake.event.OpenEvent;
import org.kinward.core.intake.event.PutOnList;
import org.kinward.core.intake.event.SealBeside;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases of events. */
@Configuration(proxyBeanMethods = false)
@Import({OpenEvent.class, AddToEvent.class, PutOnList.class, PutOnList.Drafts.class, EventPages.class,
        CorrectLine.class,
        CountHeads.class, SealBeside.class})
class EventUseCases {
}
