package org.kinward.core.access.upkeep;

/** How a save ended. Nothing has changed unless it is {@code SAVED}. */
public enum Saved {
    SAVED, CHANGED_MEANWHILE, NAME_TAKEN
}
