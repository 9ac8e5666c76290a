package org.kinward.core.closing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.risk.factor.Factor;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.risk.factor.FactorKind;
import org.kinward.core.risk.factor.Factors;

/** What opened the door for a child and is open, or only worked on. */
public class OpenFactors {

    private final Factors factors;

    public OpenFactors(Factors factors) {
        this.factors = factors;
    }

    /** All of them, the oldest first. */
    public List<Factor> of(CaseFileId file) {
        return factors.of(file).stream()
                .filter(one -> one.about().kind() == FactorKind.DOOR && !one.state().allowsClosing()).toList();
    }

    Set<FactorId> ids(CaseFileId file) {
        return of(file).stream().map(Factor::id).collect(Collectors.toUnmodifiableSet());
    }
}
