package org.kinward.core.service.share;

import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.ConsentId;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.asked.Said;

/**
 * Keeps what is said to consents, and after every word looks again at what providers read of this child: what is not
 * covered any more is taken away in the same transaction (F79).
 */
public class StopsSharing implements Consents {

    private final Consents kept;

    private final OpenCopiesAgain again;

    /**
     * @param again
     *            over the same consents
     */
    public StopsSharing(Consents kept, OpenCopiesAgain again) {
        this.kept = kept;
        this.again = again;
    }

    @Override
    public ConsentId add(Consent first, PersonId by) {
        return kept.add(first, by);
    }

    @Override
    public Optional<Consent> find(ConsentId id) {
        return kept.find(id);
    }

    @Override
    public List<Consent> of(CaseFileId file) {
        return kept.of(file);
    }

    @Override
    public void say(Consent seen, Said said) {
        kept.say(seen, said);
        again.look(seen.file(), said.at());
    }

    @Override
    public List<Said> history(ConsentId id) {
        return kept.history(id);
    }
}
