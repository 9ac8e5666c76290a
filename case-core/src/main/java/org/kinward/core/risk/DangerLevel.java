package org.kinward.core.risk;

/** How great the danger <em>to</em> the child is; never a property of the child (FIELD F81). From small to great. */
public enum DangerLevel {
    LOW, MEDIUM, HIGH, IMMEDIATE;

    /** Whether it needs a safety action at once, and a manager who knows of it. */
    public boolean needsAction() {
        return this == HIGH || this == IMMEDIATE;
    }
}
