package org.kinward.benchmark.people;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.AgencyId;
import org.kinward.persistence.identity.InventedIdentity;

/** Rows of the vault: encrypted like any other, found like any other. */
final class IdentityTables {

    private final CopyTable child = new CopyTable("identity.held_child",
            "id,reference,agency_id,state,place_id,place_decided_at");
    private final CopyTable value = new CopyTable("identity.held_value",
            "id,child_id,field,item,revision,ciphertext,written_by");
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

    void add(House house, List<InventedChild> children) {
        identity.prepare(children.stream().map(InventedChild::number).toList(), new AgencyId(house.agency()));
        children.forEach(this::add);
    }

    private void add(InventedChild one) {
        var id = one.intake();
        var house = one.house();
        child.add(id, one.number().symbols(), house.agency(), one.trait().draft() ? "draft" : "held", house.place(),
                now);
        var name = names.given() + " " + names.given();
        var agency = new AgencyId(house.agency());
        var row = chance.id();
        value.add(row, id, "NAME_USED", 0, 0, identity.locked(one.number(), agency, row, name),
                house.carers().getFirst());
        identity.hashed(one.number(), agency, name).forEach(hash -> search.add(id, "name", "NAME_USED", 0, hash));
        if (one.worker() != null) {
            lead.add(one.worker(), "lead_worker", one.intake(), true, now);
        }
    }

    List<CopyTable> inOrder() {
        return List.of(child, value, search, lead);
    }
}
