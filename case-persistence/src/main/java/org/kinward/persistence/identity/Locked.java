package org.kinward.persistence.identity;

/** Something that should open with our keys does not: swapped, damaged, or locked with other keys. Says nothing more. */
final class Locked extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    Locked(String what, Throwable cause) {
        super(what + " does not open with its key", cause);
    }
}
