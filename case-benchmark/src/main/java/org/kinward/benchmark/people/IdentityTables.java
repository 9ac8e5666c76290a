package org.kinward.benchmark.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kinward.core.access.AgencyId;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.VaultField;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.identity.InventedIdentity;

/** Rows of the vault: encrypted like any other, each under the key of its compartment, found like any other. */
final class IdentityTables {

    private final CopyTable child = new CopyTable("identity.held_child",
            "id,reference,agency_id,state,place_id,place_decided_at");
    private final CopyTable value = new CopyTable("identity.held_value",
            "id,child_id,field,item,revision,ciphertext,written_by,written_at");
    private final CopyTable search = new CopyTable("identity.search_key", "child_id,kind,field,item,hash");
    private final CopyTable lead = new CopyTable("identity.direct_care",
            "person_id,capacity,scope_id,granted,decided_at");
    private final InventedIdentity identity;
    private final Names names;
    private final Chance chance;
    private final Instant now;

    IdentityTables(InventedIdentity identity, Chance chance, Instant now) {
        this.identity = identity;
        this.names = new Names(chance);
        this.chance = chance;
        this.now = now;
    }

    /** Names as common as names are. */
    Names names() {
        return names;
    }

    /** A house, and what is sealed of each of its children beside the name, by intake. */
    void add(House house, Map<InventedChild, List<SealedText>> sealed) {
        var agency = new AgencyId(house.agency());
        for (var compartment : Compartment.values()) {
            identity.prepare(numbers(sealed, compartment), compartment, agency);
        }
        sealed.forEach((one, texts) -> add(one, texts, agency));
    }

    private static Collection<ReferenceNumber> numbers(Map<InventedChild, List<SealedText>> sealed,
            Compartment compartment) {
        return sealed.entrySet().stream().filter(entry -> compartment == Compartment.IDENTITY
                || entry.getValue().stream().anyMatch(text -> text.field().compartment() == compartment))
                .map(entry -> entry.getKey().number()).collect(Collectors.toSet());
    }

    private void add(InventedChild one, List<SealedText> texts, AgencyId agency) {
        var house = one.house();
        child.add(one.intake(), one.number().symbols(), house.agency(), one.trait().draft() ? "draft" : "held",
                house.place(), now);
        var keyring = identity.keyring(one.number(), agency);
        put(one, new SealedText(VaultField.NAME_USED, 0, names.given() + " " + names.given()), keyring);
        texts.forEach(text -> put(one, text, keyring));
        if (one.worker() != null) {
            lead.add(one.worker(), "lead_worker", one.intake(), true, now);
        }
    }

    private void put(InventedChild one, SealedText sealed, InventedIdentity.Keyring keyring) {
        var row = chance.id();
        var by = sealed.field() == VaultField.NAME_USED ? one.house().carers().getFirst() : one.hand();
        value.add(row, one.intake(), sealed.field().name(), sealed.item(), 0,
                keyring.locked(row, sealed.field(), sealed.item(), sealed.text()), by, one.came());
        keyring.hashed(sealed.field(), sealed.text()).forEach((kind, hashes) -> hashes
                .forEach(hash -> search.add(one.intake(), kind, sealed.field().name(), sealed.item(), hash)));
    }

    List<CopyTable> inOrder() {
        return List.of(child, value, search, lead);
    }
}
