package org.kinward.core.aftercare;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.HoldsOpen;

/** Help after eighteen is ended by a decision, with what was offered, before the file is closed. */
public class AftercareGoesOn implements HoldsOpen {

    private final Aftercares aftercares;

    public AftercareGoesOn(Aftercares aftercares) {
        this.aftercares = aftercares;
    }

    @Override
    public boolean holdsOpen(CaseFileId file) {
        return aftercares.of(file).filter(one -> one.state() == AftercareState.GOES_ON).isPresent();
    }
}
