package org.kinward.core.saving;

/** Somebody else has saved since this was read. Thrown by ports on save; the page then shows both versions. */
public final class StaleRevision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleRevision() {
        super("saved by somebody else since it was read");
    }
}
