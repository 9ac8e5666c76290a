package org.kinward.core.retention;

/** What a rule is about: the whole file, or a part of it that is kept for a shorter time. */
public enum KeptPart {
    FILE(7, 7),
    /** Pictures of the child, which find it for whoever searches it. */
    PHOTOGRAPHS(2, 0),
    /** The compartment of suspected persons: of people whom nobody has found guilty. */
    SUSPECTS(5, 2);

    private final int afterClosing;
    private final int afterEighteen;

    KeptPart(int afterClosing, int afterEighteen) {
        this.afterClosing = afterClosing;
        this.afterEighteen = afterEighteen;
    }

    /** What holds until an agency sets its own; no law stands behind it. */
    public RetentionRule shipped() {
        return new RetentionRule(afterClosing, afterEighteen, "");
    }
}
