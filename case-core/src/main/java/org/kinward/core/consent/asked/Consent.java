package org.kinward.core.consent.asked;

import java.time.Instant;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.Revision;

/**
 * One use, and what the child and who answers for the child say to it now. Whatever they said before stays in its
 * history.
 *
 * @param lastAt
 *            when somebody last said something; in the beginning, when it was added
 * @param revision
 *            how many times somebody has said something
 */
public record Consent(ConsentId id, CaseFileId file, Use use, Voice child, Voice whoAnswers, Instant lastAt,
        Revision revision) {

    /** A use that nobody was asked about yet. */
    public static Consent first(ConsentId id, CaseFileId file, Use use, Instant now) {
        return new Consent(id, file, use, new Voice.NotAsked(), new Voice.NotAsked(), now, Revision.NEW);
    }

    public Voice of(Whose whose) {
        return whose == Whose.CHILD ? child : whoAnswers;
    }

    /** The same after somebody has said this. */
    public Consent after(Said said) {
        var next = new Revision(revision.number() + 1);
        return said.whose() == Whose.CHILD
                ? new Consent(id, file, use, said.voice(), whoAnswers, said.at(), next)
                : new Consent(id, file, use, child, said.voice(), said.at(), next);
    }
}
