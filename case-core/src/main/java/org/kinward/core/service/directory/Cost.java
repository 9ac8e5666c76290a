package org.kinward.core.service.directory;

/** What the family or the agency pays. */
public enum Cost {
    FREE, PART_IS_PAID, PAID, NOT_KNOWN
}
