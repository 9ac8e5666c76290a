package org.kinward.web.shell.trouble;

/** There is no such thing for this person: missing, forbidden and of another agency are one and the same answer. */
public final class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotHere() {
        super("not here for this person");
    }
}
