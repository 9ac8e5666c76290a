package org.kinward.core.access.upkeep;

import java.util.UUID;

/** Something an administrator keeps up to date. Never a child, and nothing of one. */
public interface Thing {

    /** The random surrogate that stands in addresses and in the audit trail. */
    UUID surrogate();

    /** What it is called. */
    String name();
}
