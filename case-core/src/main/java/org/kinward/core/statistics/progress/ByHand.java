package org.kinward.core.statistics.progress;

/** An indicator of policy (kit 5.5.2) or of vigilance (FIELD question 25): nobody's record says it, so somebody writes it down. */
public enum ByHand {
    LAWS, BUDGET, AGREEMENTS, COMMITTEES, TRAINED, CONVICTIONS, ARRESTS, MEMBERS_WOMEN, MEMBERS_MEN, ALERTS_STRANGER,
    ALERTS_BLOW, ALERTS_SCHOOL, ALERTS_MISSING, ALERTS_TAKEN, ALERTS_WORK, ALERTS_BACK, ALERTS_OTHER, ALERTS_IN_TIME,
    STOPPED, TRAINED_WOMEN, TRAINED_MEN;

    /** The largest figure that is written. */
    public static final long LARGEST = 1_000_000_000_000L;

    /** The longest word beside it: unit, source. */
    public static final int LONGEST = 200;

    /** Whether it is about law and vigilance, and so stands beside what records say of courts. */
    public boolean isOfVigilance() {
        return compareTo(COMMITTEES) >= 0;
    }

    /** A figure with its source. */
    public record Value(ByHand what, long figure, String source) {

        public Value {
            source = source.strip();
            if (figure < 0 || figure > LARGEST || source.isEmpty() || source.length() > LONGEST) {
                throw new IllegalArgumentException("a figure by hand has a source");
            }
        }
    }
}
