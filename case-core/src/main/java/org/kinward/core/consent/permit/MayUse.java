package org.kinward.core.consent.permit;

import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.answering.StillAnswers;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.voice.Moment;

/**
 * Whether something may be shared with whom, which groups, until when; and whether a service, a contact or an extra use
 * is agreed to. Every page and every export asks here and nowhere else. For each group, and for each thing that is said
 * to the family, the newest answer of each side counts.
 */
public class MayUse {

    private final Consents consents;

    private final Emergencies emergencies;

    private final Answerers answerers;

    private final TimeOfStatements statements;

    public MayUse(Consents consents, Emergencies emergencies, Answerers answerers, TimeOfStatements statements) {
        this.consents = consents;
        this.emergencies = emergencies;
        this.answerers = answerers;
        this.statements = statements;
    }

    /** What may be done of it. */
    @Transactional
    public Permit ask(CaseFileId file, Wanted wanted, Moment now) {
        return ask(file, List.of(wanted), now).getFirst();
    }

    /** What may be done of each of these, in their order, all in one look. */
    @Transactional
    public List<Permit> ask(CaseFileId file, List<Wanted> wanted, Moment now) {
        return ask(new Heard(consents.of(file), answerers.history(file), emergencies.of(file)), wanted, now);
    }

    /** The same for a page that has read everything already. */
    @Transactional
    public List<Permit> ask(Heard heard, List<Wanted> wanted, Moment now) {
        var hearing = new Hearing(heard.asked(), StillAnswers.of(heard.answering()), now);
        var look = new Look(hearing, heard.urgent(), statements.look());
        return wanted.stream().map(look::permit).toList();
    }

    /** Everything that is kept about one child: what was said, who answered, and what was shared without consent. */
    public record Heard(List<Consent> asked, List<Answerers.Written> answering, List<Emergency> urgent) {

        public Heard {
            asked = List.copyOf(asked);
            answering = List.copyOf(answering);
            urgent = List.copyOf(urgent);
        }
    }
}
