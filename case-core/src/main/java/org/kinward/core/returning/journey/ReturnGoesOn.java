package org.kinward.core.returning.journey;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.HoldsOpen;
import org.kinward.core.returning.plan.Returns;

/** A return that is prepared is called off, and a child who is on the way has arrived, before the file is closed. */
public class ReturnGoesOn implements HoldsOpen {

    private final Returns returns;

    public ReturnGoesOn(Returns returns) {
        this.returns = returns;
    }

    @Override
    public boolean holdsOpen(CaseFileId file) {
        return returns.of(file).stream().anyMatch(one -> !one.state().allowsAnother());
    }
}
