package org.kinward.web.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.Written;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.shell.form.DateInput;

/** The case at hand, and what time it is at the agency. */
public record FollowUpCase(RiskCase at) {

    public UUID id() {
        return at.head().ids().file();
    }

    public CaseFileId file() {
        return at.file();
    }

    public LocalDate today() {
        return at.today();
    }

    /** Today, as it stands in three boxes. */
    public DateInput typedToday() {
        var day = today();
        return new DateInput("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear());
    }

    /** Who acts now. */
    public AtAgency by(Actor actor) {
        return new AtAgency(actor.person(), at.now(), at.zone());
    }

    public Written written(Actor actor) {
        return by(actor).written();
    }

    public boolean leads(Actor actor) {
        return CaseBar.leads(at.head(), actor);
    }

    public boolean manages(Actor actor) {
        return CaseBar.manages(at.head(), actor);
    }

    /** What stands over the page. */
    public CaseBar bar(Actor actor) {
        return CaseBar.of(at.head(), actor, leads(actor) ? "follow-up" : "sighting");
    }

    public String written(Instant moment) {
        return at.written(moment);
    }

    public String written(LocalDate day) {
        return at.written(day);
    }
}
