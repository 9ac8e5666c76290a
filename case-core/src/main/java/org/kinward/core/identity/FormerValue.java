package org.kinward.core.identity;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/**
 * What a sealed slot held before it was written over or taken back: an account is never lost to a later one (F16).
 *
 * @param revision
 *            the revision it was written with
 */
public record FormerValue(VaultSlot slot, Revision revision, VaultText text, Written by, Written replaced) {

    /** Who, and when by the vault's clock. */
    public record Written(PersonId person, Instant at) {
    }
}
