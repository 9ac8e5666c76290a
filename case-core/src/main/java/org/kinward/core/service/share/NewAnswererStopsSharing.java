package org.kinward.core.service.share;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.answering.WhoAnswers;

/**
 * Keeps who answers for a child, and looks again at what providers read: a yes of somebody who does not answer any more
 * covers nothing.
 */
public class NewAnswererStopsSharing implements Answerers {

    private final Answerers kept;

    private final OpenCopiesAgain again;

    public NewAnswererStopsSharing(Answerers kept, OpenCopiesAgain again) {
        this.kept = kept;
        this.again = again;
    }

    @Override
    public WhoAnswers of(CaseFileId file) {
        return kept.of(file);
    }

    @Override
    public void keep(WhoAnswers who, PersonId by, Instant at) {
        kept.keep(who, by, at);
        again.look(who.file(), at);
    }

    @Override
    public List<Written> history(CaseFileId file) {
        return kept.history(file);
    }
}
