package org.kinward.core.statistics.pattern;

import java.util.BitSet;
import java.util.List;

import org.kinward.core.statistics.attack.Certificate;

/**
 * Which figures are hidden, and for each reader the certificate that this is enough. A claim: whoever releases checks it.
 */
public record Pattern(BitSet hidden, List<Certificate> certificates) {

    public Pattern {
        hidden = (BitSet) hidden.clone();
        certificates = List.copyOf(certificates);
    }

    @Override
    public BitSet hidden() {
        return (BitSet) hidden.clone();
    }
}
