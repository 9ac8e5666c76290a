package org.kinward.reporting.casefile;

/** How many times somebody agreed, did not agree, or took it back, as it stands now. */
public record ConsentLimits(int agreed, int refused, int withdrawn) {

    /** Whether nobody was asked about anything yet. */
    public boolean none() {
        return agreed + refused + withdrawn == 0;
    }
}
