package org.kinward.core.access;

/**
 * What was asked for does not exist for this person: it is missing, belongs to another agency, or may not be opened.
 * There is one exception for all three, so that no page can tell them apart.
 */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("not there for this person");
    }
}
