package org.kinward.web.consent.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.voice.Moment;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.shell.language.Days;

/** The case at hand, and what time it is at the agency. */
public record ConsentCase(CaseHead head, ZoneId zone, Instant now) {

    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    public CaseFileId file() {
        return new CaseFileId(head.ids().file());
    }

    /** Now, on the clock of the agency. */
    public Moment moment() {
        return new Moment(now, zone);
    }

    /** Where it stands what the child was told, and what it thinks of being recorded. */
    public String toldPage() {
        return "/intake/" + head.ids().intake() + "/told";
    }

    /** What stands over the page. */
    public CaseBar bar(Actor actor) {
        return CaseBar.of(head, actor, "consent");
    }

    /** A day and an hour in words. */
    public String written(Instant moment) {
        return new Days().written(moment, zone);
    }

    /** A day in words. */
    public String written(LocalDate day) {
        return new Days().written(day);
    }
}
