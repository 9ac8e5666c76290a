package org.kinward.web.later.suspect;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.later.suspect.SendDecision;
import org.kinward.core.later.suspect.SendDecision.ChildKnows;
import org.kinward.core.later.suspect.SendDecision.SendGround;
import org.kinward.core.later.suspect.SendDecision.SendTo;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;

/** A decision to tell a service, as typed. */
record SendForm(String to, String ground, String child, String why, FormStamp stamp) {

    SendForm(@Nullable String to, @Nullable String ground, @Nullable String child, @Nullable String why,
            @Nullable FormStamp stamp) {
        this.to = Fields.orEmpty(to);
        this.ground = Fields.orEmpty(ground);
        this.child = Fields.orEmpty(child);
        this.why = Fields.orEmpty(why);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static SendForm fresh() {
        return new SendForm(null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** The same on a form of its own. */
    SendForm again() {
        return new SendForm(to, ground, child, why, FormStamp.fresh(Revision.NEW));
    }

    /** The decision; empty if something is wrong, and then it says what. */
    Optional<SendDecision> read(Fields fields, IntakeId intake, PersonId by, Instant now) {
        var service = fields.one("to", to, SendTo.class);
        var because = fields.one("ground", ground, SendGround.class);
        var knows = fields.one("child", child, ChildKnows.class);
        var reason = fields.words("why", why, SendDecision.LONGEST);
        if (!fields.result().hasErrors() && reason.length() < SendDecision.SHORTEST) {
            fields.result().rejectValue("why", "later.send.why.missing");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new SendDecision(UUID.randomUUID(), intake,
                        new SendDecision.ForWhat(service.orElseThrow(), because.orElseThrow(), knows.orElseThrow()),
                        reason,
                        by, now));
    }
}
