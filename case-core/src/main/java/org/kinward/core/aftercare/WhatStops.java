package org.kinward.core.aftercare;

import java.util.ArrayList;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.Permit;
import org.kinward.core.consent.permit.Wanted;
import org.kinward.core.consent.voice.Moment;

/** What stops, and what goes on until it is asked anew, once somebody of eighteen answers alone. Nothing is changed by looking. */
public class WhatStops {

    private final MayUse mayUse;

    private final Consents consents;

    private final Answerers answerers;

    private final Emergencies emergencies;

    public WhatStops(MayUse mayUse, Consents consents, Answerers answerers, Emergencies emergencies) {
        this.mayUse = mayUse;
        this.consents = consents;
        this.answerers = answerers;
        this.emergencies = emergencies;
    }

    /** What was allowed until now. */
    public record Parted(List<Consent> stops, List<Consent> goesOn) {

        public Parted {
            stops = List.copyOf(stops);
            goesOn = List.copyOf(goesOn);
        }
    }

    /** If somebody wrote down now that the person is of age. */
    @Transactional
    public Parted of(CaseFileId file, PersonId by, Moment now) {
        var asked = consents.of(file);
        var wanted = asked.stream().map(one -> Wanted.of(one.use())).toList();
        var lines = new ArrayList<>(answerers.history(file));
        var urgent = emergencies.of(file);
        var before = mayUse.ask(new MayUse.Heard(asked, lines, urgent), wanted, now);
        lines.addFirst(new Answerers.Written(WhoAnswers.ofAge(answerers.of(file)), by, now.at()));
        var after = mayUse.ask(new MayUse.Heard(asked, lines, urgent), wanted, now);
        var stops = new ArrayList<Consent>();
        var goesOn = new ArrayList<Consent>();
        for (int i = 0; i < asked.size(); i++) {
            if (!(before.get(i) instanceof Permit.No)) {
                (after.get(i) instanceof Permit.No ? stops : goesOn).add(asked.get(i));
            }
        }
        return new Parted(stops, goesOn);
    }
}
