package org.kinward.persistence.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.identity.keys.SearchHashes;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/**
 * Locks an invented name exactly as the vault locks a real one. Stands in the vault's package, because the vault shows
 * its form to nobody else; the module is never shipped.
 */
public final class InventedIdentity {

    private final ChildKeys keys;
    private final SearchHashes hashes;

    public InventedIdentity(ChildKeys keys, SearchHashes hashes) {
        this.keys = keys;
        this.hashes = hashes;
    }

    /** Makes the keys of many children at once. */
    public void prepare(List<ReferenceNumber> children, AgencyId agency) {
        keys.makeFor(children, Compartment.IDENTITY, agency);
    }

    /** What {@code identity.held_value} keeps of the name the child uses. */
    public byte[] locked(ReferenceNumber child, AgencyId agency, UUID row, String name) {
        var key = keys.keyFor(child, Compartment.IDENTITY, agency).orElseThrow();
        var label = VaultRows.ValueRow.label(new VaultSlot(child, VaultField.NAME_USED, 0), row, Revision.NEW);
        return key.lock(name.getBytes(StandardCharsets.UTF_8), label);
    }

    /** The hashes by which the name is found. */
    public List<byte[]> hashed(ReferenceNumber child, AgencyId agency, String name) {
        var kind = SearchWords.Kind.NAME;
        return hashes.hashes(kind.word(), agency, child, SearchWords.of(kind, name));
    }
}
