package org.kinward.core.identity.slot;

import java.util.Map;

import org.kinward.core.access.Actor;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;

/**
 * Opens what warns of danger to a child and was written down in other files of the same child. Whoever may be shown the same
 * kind of detail in the file that asks is shown it, and nothing else of those files; each press leaves an audit entry.
 */
public interface OtherFiles {

    /**
     * The warnings of this kind in every other file of the child, by their slots; none for whoever may not be shown them.
     *
     * @throws IllegalArgumentException
     *             if this kind of detail is no warning
     */
    Map<VaultSlot, VaultText> warnings(ReferenceNumber child, VaultField field, Actor to);
}
