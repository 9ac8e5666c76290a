package org.kinward.core.identity;

import org.kinward.core.saving.Revision;

/** That something is held, without saying what. */
public record HeldField(VaultField field, int item, Revision revision) {
}
