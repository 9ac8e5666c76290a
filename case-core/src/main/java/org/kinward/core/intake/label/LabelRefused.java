package org.kinward.core.intake.label;

/** A number that was typed as a label cannot be used; nothing of the press of the button is kept. */
public final class LabelRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final StartLabelled.Why why;

    LabelRefused(StartLabelled.Why why) {
        super("this label cannot be used");
        this.why = why;
    }

    /** What can be said beside the number. */
    public StartLabelled.Why why() {
        return why;
    }
}
