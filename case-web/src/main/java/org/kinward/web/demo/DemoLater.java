package org.kinward.web.demo;

import java.time.Clock;
import java.time.Instant;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakeId;
import org.kinward.web.demo.later.DemoDocuments;
import org.kinward.web.demo.later.DemoFollowUp;
import org.kinward.web.demo.later.DemoReturn;
import org.kinward.web.demo.needs.DemoNeeds;
import org.kinward.web.demo.plan.DemoDanger;
import org.kinward.web.demo.story.DemoStories;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens to the invented children after the first hour, by those who lead their cases; to each its own story. */
@Component
@Profile("demo & !production")
final class DemoLater {

    private final Parts parts;
    private final DemoStories stories;
    private final Clock clock;

    DemoLater(Parts parts, DemoStories stories, Clock clock) {
        this.parts = parts;
        this.stories = stories;
        this.clock = clock;
    }

    /** What is done, in this order. */
    @Component
    @Profile("demo & !production")
    record Parts(DemoConsent consent, DemoDays days, DemoDanger danger, DemoNeeds needs, DemoFollowUp followUp,
            DemoReturn returning, DemoDocuments documents) {
    }

    void of(IntakeId id, DemoChild child, Actor by, Instant came) {
        var now = clock.instant();
        var story = stories.of(child.told("key").orElseThrow());
        parts.consent().of(id, by, now);
        parts.days().of(id, child, story, new DemoDays.Came(by, came, now));
        parts.danger().of(id, story, by, now);
        parts.needs().of(id, story, by, now);
        parts.followUp().of(id, story, came, new DemoFollowUp.Today(by, now));
        parts.returning().of(id, story, by, now);
        parts.documents().of(id, by, now);
    }
}
