package org.kinward.core.followup.visit;

/** A short answer; not known is one, too. */
public enum YesNo {
    YES, NO, NOT_KNOWN
}
