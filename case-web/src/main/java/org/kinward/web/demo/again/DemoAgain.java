package org.kinward.web.demo.again;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.again.OpenFileAgain;
import org.kinward.core.casefile.opening.CreateRecord;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.sighting.CheckSighting;
import org.kinward.core.followup.sighting.Sighting;
import org.kinward.core.followup.sighting.SightingId;
import org.kinward.core.followup.sighting.WriteSighting;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.OnceKey;
import org.kinward.web.demo.story.DemoClosing;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One invented child went home, its file was closed, it was seen at work again, and has a second file. */
@Component
@Profile("demo & !production")
public final class DemoAgain {

    private static final String WHO = "again";

    private final DemoClosing closing;
    private final ToOpen opening;

    DemoAgain(DemoClosing closing, ToOpen opening) {
        this.closing = closing;
        this.opening = opening;
    }

    /** What they do when the child is seen again. */
    @Component
    @Profile("demo & !production")
    record ToOpen(WriteSighting write, CheckSighting check, OpenFileAgain again, CreateRecord create) {
    }

    /** Its worker says that all is well and asks the manager. */
    public IntakeId settled(IntakeId intake, Actor worker, Instant now) {
        return closing.settled(intake, new DemoClosing.Settled(WHO, "Lives with her aunt and goes to school",
                "I am glad to be there"), worker, now);
    }

    /** The manager agrees. */
    public IntakeId agreed(IntakeId intake, Actor manager, Instant now) {
        closing.agreed(WHO, manager, now);
        return intake;
    }

    /** The file is closed; somebody sees the child, two colleagues go there, and its worker begins another one. */
    public IntakeId seen(IntakeId intake, Actor worker, Instant now) {
        var file = closing.file(intake).id();
        closing.close(WHO, worker, now);
        var at = new AtAgency(worker.person(), now, ZoneId.of("Africa/Lome"));
        var sighting = new SightingId(id("sighting"));
        opening.write().write(new Sighting.Open(sighting, file, new Sighting.Told(at.today(),
                Sighting.Teller.COMMITTEE_ELSEWHERE, Sighting.Sure.SURE, "Carries loads at the lorry station",
                at.written())), worker, at);
        opening.check().check(sighting, new Sighting.Found(Sighting.Came.CONFIRMED, "Two colleagues went there",
                at.written()), worker, at);
        if (opening.again().open(new OpenFileAgain.Request(file, new OpenFileAgain.Cause.Seen(sighting)), worker,
                now) instanceof OpenFileAgain.Outcome.Opened(var draft)) {
            opening.create().create(draft, new OnceKey(draft.value(), CreateRecord.request(draft)), worker, now);
        }
        return intake;
    }

    /** The same at every start. */
    private static UUID id(String kind) {
        return UUID.nameUUIDFromBytes(("kinward demo " + WHO + " " + kind).getBytes(StandardCharsets.UTF_8));
    }
}
