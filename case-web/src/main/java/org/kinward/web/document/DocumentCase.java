package org.kinward.web.document;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.document.Noted;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.risk.RiskCase;

/** The case at hand, and what time it is at the agency. */
public record DocumentCase(RiskCase at) {

    public UUID id() {
        return at.head().ids().file();
    }

    public Moment moment() {
        return new Moment(at.now(), at.zone());
    }

    public Noted noted(Actor actor) {
        return new Noted(actor.person(), at.now());
    }

    /** Whether this person works on the case; who is only on shift does not. */
    public boolean leads(Actor actor) {
        return CaseBar.leads(at.head(), actor);
    }

    /** What stands over the page. */
    public CaseBar bar(Actor actor) {
        return CaseBar.of(at.head(), actor, "documents");
    }
}
