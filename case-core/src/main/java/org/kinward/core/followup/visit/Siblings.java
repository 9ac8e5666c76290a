package org.kinward.core.followup.visit;

/** Whether the brothers and sisters are all there (FIELD 5.16: a sibling gone is a sign). */
public enum Siblings {
    ALL_HERE, SOMEBODY_AWAY, HAS_NONE, NOT_KNOWN
}
