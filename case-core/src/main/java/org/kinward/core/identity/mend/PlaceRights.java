package org.kinward.core.identity.mend;

import java.util.Set;

import org.kinward.core.identity.care.CareRight;

/**
 * Who works at which place, manages it or is on shift there at this moment, and who may lead cases at all: once as the
 * accounts decided it, once as the vault mirrors it. Nobody who is shut out stands in the first.
 */
public interface PlaceRights {

    /** Every right of a person at a place that is in force or will be by itself; never a child's place and never one case's lead worker. */
    Set<CareRight> inForce();
}
