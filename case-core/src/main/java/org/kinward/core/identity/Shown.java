package org.kinward.core.identity;

/** What came of pressing <em>Show</em> on one detail. Either answer has been written down before it is given. */
public sealed interface Shown {

    /** The detail, to be on the screen for a minute. */
    record Value(VaultText text) implements Shown {
    }

    /** This person may see it, but nothing is held. */
    record Nothing() implements Shown {
    }

    /** Not for this person, no such child, or ended: the same answer for all. */
    record Refused() implements Shown {
    }
}
