package org.kinward.core.followup.plan;

import java.time.Instant;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.Zones;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.danger.HearsLevel;

/** Another level of danger makes the rest of the schedule anew. */
public class FollowLevel implements HearsLevel {

    private final FollowUps followUps;
    private final MakeAnew anew;
    private final Zones zones;

    public FollowLevel(FollowUps followUps, MakeAnew anew, Zones zones) {
        this.followUps = followUps;
        this.anew = anew;
        this.zones = zones;
    }

    @Override
    public void hear(DangerLevel level, CaseFile file, Actor by, Instant at) {
        if (followUps.of(file.id()).orElse(null) instanceof FollowUp.Running(var plan)
                && !plan.judged().filter(level::equals).isPresent()) {
            var now = new AtAgency(by.person(), at, zones.of(file.home().agency()));
            anew.by(plan.in(level, now.today(), now.written()), file, false, now);
        }
    }
}
