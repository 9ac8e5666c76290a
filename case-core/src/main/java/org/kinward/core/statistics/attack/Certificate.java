package org.kinward.core.statistics.attack;

import java.util.List;

/** The proof that nothing small can be found: two tables for each goal (R5). Worth nothing before it is checked. */
public record Certificate(List<Proof> proofs) {

    public Certificate {
        proofs = List.copyOf(proofs);
    }
}
