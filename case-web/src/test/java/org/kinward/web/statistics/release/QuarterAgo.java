package org.kinward.web.statistics.release;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actors;
import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.desk.AskRelease;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.WorkRelease;
import org.kinward.core.statistics.ledger.Audience;

/** A first release to the public that was due and done a quarter ago; nobody can wait for the next one here. */
record QuarterAgo(AskRelease ask, WorkRelease work, Actors actors) {

    void released(String family) {
        var then = Instant.now().minus(Duration.ofDays(100));
        var yawa = actors.actor(new PersonId(UUID.nameUUIDFromBytes(
                "kinward demo person officer".getBytes(StandardCharsets.UTF_8)))).orElseThrow();
        var wanted = new AskRelease.Wanted(new FamilyId(UUID.fromString(family.replaceAll(".*/", ""))),
                Audience.PUBLIC);
        ActingPerson.as(yawa.person(), () -> {
            var job = ask.ask(wanted, yawa, LocalDate.ofInstant(then, ZoneOffset.UTC), then).job();
            work.work(yawa.agency(), job, () -> then);
            return job;
        });
    }
}
