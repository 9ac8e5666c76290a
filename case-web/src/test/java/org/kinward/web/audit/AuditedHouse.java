package org.kinward.web.audit;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.OpenDraft;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.reference.ReferenceNumbers;
import org.kinward.core.reference.ReserveNumber;
import org.kinward.web.access.Allowed;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Doors, audit and shell of the real program on a real database, and two pages of a test that use the real use cases of
 * an intake: so that these tests say something about the guard whatever the pages of the first hour do meanwhile.
 */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(basePackages = {"org.kinward.web.access", "org.kinward.web.audit", "org.kinward.web.shell"},
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
class AuditedHouse {

    @Bean
    StartIntake startIntake(ReserveNumber numbers, OpenDraft drafts, DirectCare care) {
        return new StartIntake(numbers, drafts, care);
    }

    @Bean
    ReserveNumber reserveNumber(ReferenceNumbers numbers) {
        return new ReserveNumber(numbers, new SecureRandom());
    }

    @Bean
    OpenDraft openDraft(Intakes intakes, Outbox outbox, AuditTrail trail) {
        return new OpenDraft(intakes, outbox, trail);
    }

    @Bean
    ReadFirstHour readFirstHour(Intakes intakes, FirstHourPages pages, AuditTrail trail) {
        return new ReadFirstHour(intakes, pages, trail);
    }

    /** A page that changes something, one that shows it, and one that forgot its entry. */
    @Controller
    static class Pages {

        private final StartIntake start;
        private final ReadFirstHour read;
        private final Clock clock;

        Pages(StartIntake start, ReadFirstHour read, Clock clock) {
            this.start = start;
            this.read = read;
            this.clock = clock;
        }

        @PostMapping("/test/intake")
        @ResponseBody
        @Allowed(roles = Role.SOCIAL_WORKER, audit = AuditAction.INTAKE_STARTED)
        String start(Actor actor) {
            var place = actor.places().member().iterator().next();
            var request = new StartIntake.Request(place, Optional.empty());
            return switch (start.start(request, actor, clock.instant())) {
                case StartIntake.Outcome.Started(var intake) -> intake.value().toString();
                case StartIntake.Outcome.NotYourPlace _ -> throw new NotThere();
            };
        }

        @GetMapping("/test/intake/{id}")
        @ResponseBody
        @Allowed(roles = Role.SOCIAL_WORKER, audit = AuditAction.INTAKE_VIEWED)
        String show(@PathVariable UUID id) {
            return read.alone(new IntakeId(id)).map(ReadFirstHour.Opened::intake).map(Intake::reference)
                    .orElseThrow(NotThere::new).toString();
        }

        @GetMapping("/test/forgotten")
        @ResponseBody
        @Allowed(roles = Role.SOCIAL_WORKER, audit = AuditAction.RECORD_VIEWED)
        String forgotten() {
            return "something of a child";
        }
    }
}
