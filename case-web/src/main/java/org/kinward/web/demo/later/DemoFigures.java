package org.kinward.web.demo.later;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.desk.AskRelease;
import org.kinward.core.statistics.desk.DeclareFamily;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.desk.WorkRelease;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.family.Pace;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.core.statistics.snapshot.TakeDailySnapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes figures of the invented children when all of them are there. This year's tables go out for everybody, the routes of last
 * year for partners, so that there is something to see at once. What must be hidden is looked for beside the start, as ever.
 */
@Component
@Profile("demo & !production")
@ConditionalOnProperty(name = "kinward.demo.children", matchIfMissing = true)
@Order(300)
final class DemoFigures implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoFigures.class);
    private static final PersonId OFFICER = new PersonId(
            UUID.nameUUIDFromBytes("kinward demo person officer".getBytes(StandardCharsets.UTF_8)));

    /** As an officer would type them: a line a group. */
    private static final OwnBands PLACES = new OwnBands(Map.of(RecordDimension.ORIGIN_COUNTRY,
            List.of(List.of("TG"), List.of("BJ"), List.of("BF", "GH", "NE", "NG")), RecordDimension.DESTINATION_COUNTRY,
            List.of(List.of("NG"), List.of("GA", "GQ"), List.of("CI", "GH"))));

    private final Snapshots snapshots;
    private final Desk desk;
    private final Actors actors;
    private final Clock clock;

    DemoFigures(Snapshots snapshots, Desk desk, Actors actors, Clock clock) {
        this.snapshots = snapshots;
        this.desk = desk;
        this.actors = actors;
        this.clock = clock;
    }

    /** The desk where figures leave. */
    @Component
    @Profile("demo & !production")
    record Desk(DeclareFamily declare, AskRelease ask, WorkRelease work) {
    }

    @Override
    public void run(ApplicationArguments arguments) {
        new TakeDailySnapshots(snapshots, failed -> LOG.error("no figures: {}", failed.getClass().getName()))
                .take(clock.instant());
        var by = actors.actor(OFFICER).orElseThrow();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var jobs = ActingPerson.as(by.person(), () -> Stream
                .of(asked(new DeclareFamily.Wanted(today.getYear(), OfferedTable.SMALL_AGENCY,
                        ReleaseFamily.Protection.SUPPRESSED, OwnBands.NONE, Pace.HALF_YEAR), Audience.PUBLIC, by, now),
                        asked(new DeclareFamily.Wanted(today.getYear() - 1, List.of(OfferedTable.SEX,
                                OfferedTable.AGE_TWO, OfferedTable.ROUTE), ReleaseFamily.Protection.SUPPRESSED, PLACES),
                                Audience.PARTNER, by, now))
                .flatMap(Optional::stream).toList());
        Thread.ofPlatform().daemon().name("demo-release")
                .start(() -> jobs.forEach(job -> desk.work().work(by.agency(), job, clock::instant)));
    }

    /** At the first start only: later ones find the year declared. */
    private Optional<ReleaseJob> asked(DeclareFamily.Wanted wanted, Audience audience, Actor by, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return desk.declare().declare(wanted, by, today, now) instanceof DeclareFamily.Outcome.Declared(var family)
                ? Optional.of(desk.ask().ask(new AskRelease.Wanted(family, audience), by, today, now).job())
                : Optional.empty();
    }
}
