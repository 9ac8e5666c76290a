package org.kinward.persistence.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.identity.Addition;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.Former;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.IdentitySearch;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Roll;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultEntry.Over;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.identity.care.StandingCare;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.identity.keys.ChildKeys.ChildKey;
import org.kinward.core.identity.slot.WrittenSlot;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.identity.VaultRows.ChildRow;
import org.kinward.persistence.identity.VaultRows.Found;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The vault in the schema {@code identity}, each call in a transaction of its own on the vault's own connection. */
@Component
class JdbcVault implements Vault {

    private final VaultTables tables;
    private final VaultTransaction transaction;
    private final ChildKeys keys;
    private final AuditTrail audit;

    JdbcVault(VaultTables tables, VaultTransaction transaction, ChildKeys keys,
            @Qualifier("vaultAudit") AuditTrail audit) {
        this.tables = tables;
        this.transaction = transaction;
        this.keys = keys;
        this.audit = audit;
    }

    @Override
    public Kept keep(VaultEntry asked, Actor by) {
        return transaction.alone(() -> {
            var child = tables.rows().lockChild(asked.slot().child(), by.person())
                    .map(tied -> tables.writes().keeper(tied, asked.slot().field()));
            var entry = child.map(row -> asked.under(row.child())).orElse(asked);
            if (tables.rows().isEnded(entry.slot().child())) {
                return new Kept.Ended();
            }
            if (child.isEmpty() || !StandingCare.mayKeep(child.get().links(), child.get().draft())) {
                refused(entry.slot().field(), child.map(ChildRow::id));
                return new Kept.NotInCare();
            }
            var key = keys.keyFor(entry.slot().child(), entry.slot().field().compartment(), child.get().agency());
            return key.map(open -> allowed(entry, by, child.get()).map(one -> keep(one, by, child.get(), open))
                    .orElseGet(() -> refusedUnseen(entry.slot().field(), child.get()))).orElseGet(Kept.Ended::new);
        });
    }

    /** Nobody replaces a sealed detail that she may not read. */
    private Optional<VaultEntry> allowed(VaultEntry entry, Actor by, ChildRow child) {
        return entry.over() == Over.REFUSED || StandingCare.mayReplace(child.links(), entry.slot().field())
                ? Optional.of(entry)
                : tables.writes().slots(child, entry.slot().field()).beside(entry, by.person());
    }

    private Kept refusedUnseen(VaultField field, ChildRow child) {
        audit.record(AuditEntry.refused(AuditAction.IDENTITY_WRITTEN, AuditObject.of(field), child.id()));
        return new Kept.Done();
    }

    private Kept keep(VaultEntry entry, Actor by, ChildRow child, ChildKey key) {
        if (entry.over() == Over.REFUSED) {
            tables.writes().takeOut(child, entry, by.person(), key);
        }
        var present = tables.writes().present(child, entry, key);
        var answer = WrittenSlot.answer(present.map(VaultWrites.Present::slot), entry, by.person());
        if (answer.isEmpty()) {
            var id = present.map(VaultWrites.Present::id).orElseGet(UUID::randomUUID);
            var writing = new VaultWrites.Writing(id, entry, by.person());
            present.filter(there -> !there.slot().same()).ifPresent(_ -> tables.writes().remember(child, writing));
            tables.writes().write(child, writing, key);
        }
        audit.record(AuditEntry.done(AuditAction.IDENTITY_WRITTEN, AuditObject.of(entry.slot().field()), child.id()));
        return answer.orElseGet(Kept.Done::new);
    }

    @Override
    public Addition.Outcome add(Addition added, Actor by) {
        return transaction.alone(() -> {
            var child = tables.rows().lockChild(added.child(), by.person()).filter(
                    one -> StandingCare.mayKeep(one.links(), one.draft()) && !tables.rows().isEnded(added.child()));
            var field = added.range().field();
            var key = child.flatMap(one -> keys.keyFor(added.child(), field.compartment(), one.agency()));
            if (key.isEmpty()) {
                refused(field, child.map(ChildRow::id));
                return Addition.Outcome.NOT_THERE;
            }
            audit.record(AuditEntry.done(AuditAction.IDENTITY_WRITTEN, AuditObject.of(field), child.get().id()));
            return tables.writes().add(child.get(), added, by.person(), key.get());
        });
    }

    @Override
    public Shown show(VaultSlot slot, Actor to) {
        return transaction.alone(() -> {
            var found = tables.rows().find(slot, to.person());
            if (found.filter(row -> StandingCare.mayOpen(row.child().links(), slot.field(), row.child().draft()))
                    .isEmpty()) {
                refused(slot.field(), found.map(row -> row.child().id()));
                return new Shown.Refused();
            }
            var action = slot.field().compartment() == Compartment.IDENTITY
                    ? AuditAction.IDENTITY_SHOWN
                    : AuditAction.SEALED_SHOWN;
            audit.record(AuditEntry.done(action, AuditObject.of(slot.field()), found.get().child().id()));
            return open(found.get());
        });
    }

    private Shown open(Found found) {
        var row = found.value();
        if (row.isEmpty() || row.get().locked().isEmpty()) {
            return new Shown.Nothing();
        }
        var key = keys.existing(row.get().slot().child(), row.get().slot().field().compartment());
        return key.flatMap(open -> VaultWrites.open(row.get(), open)).<Shown>map(Shown.Value::new)
                .orElseGet(Shown.Refused::new);
    }

    @Override
    public Former former(ReferenceNumber child, VaultField field, Actor to) {
        return transaction.alone(() -> {
            var found = tables.rows().find(new VaultSlot(child, field, 0), to.person()).map(Found::child);
            if (found.isEmpty() || !StandingCare.mayShow(found.get().links(), field)) {
                refused(field, found.map(ChildRow::id));
                return new Former.Refused();
            }
            audit.record(AuditEntry.done(AuditAction.SEALED_SHOWN, AuditObject.of(field), found.get().id()));
            return new Former.Values(keys.existing(child, field.compartment())
                    .map(key -> tables.former().of(found.get(), field, key)).orElse(List.of()));
        });
    }

    @Override
    public Roll roll(PlaceId place, Actor to) {
        return transaction.alone(() -> {
            if (!StandingCare.mayCallRoll(tables.rows().linksTo(place, to.person()))) {
                audit.record(AuditEntry.refused(AuditAction.ROLL_SHOWN, AuditObject.ROLL, place.value()));
                return new Roll.Refused();
            }
            var found = tables.rows().roll(place, to.person()).stream()
                    .filter(row -> StandingCare.mayShow(row.child().links(), VaultField.NAME_USED)).toList();
            audit.record(new AuditEntry(AuditAction.ROLL_SHOWN, AuditObject.ROLL,
                    found.stream().map(row -> row.child().id()).toList(), AuditEntry.Outcome.DONE));
            return new Roll.Called(found.stream().map(this::line).toList());
        });
    }

    private Roll.Line line(Found found) {
        Optional<VaultText> name = open(found) instanceof Shown.Value(var text) ? Optional.of(text) : Optional.empty();
        return new Roll.Line(found.child().child(), name);
    }

    @Override
    public List<ReferenceNumber> find(IdentitySearch asked, Actor by) {
        return transaction.alone(() -> {
            var found = tables.search().find(asked, by.person());
            audit.record(new AuditEntry(AuditAction.IDENTITY_SEARCHED,
                    asked.isPhone() ? AuditObject.PHONE : AuditObject.NAME,
                    found.stream().map(VaultSearch.Candidate::id).toList(), AuditEntry.Outcome.DONE));
            return found.stream().map(VaultSearch.Candidate::child).toList();
        });
    }

    @Override
    public List<HeldField> held(ReferenceNumber child, Actor by) {
        return transaction.alone(() -> tables.rows().held(child, by.person()).stream()
                .filter(row -> StandingCare.mayKnowHeld(row.links(), row.field().field(), row.draft()))
                .map(VaultRows.HeldBy::field).toList());
    }

    private void refused(VaultField field, Optional<UUID> child) {
        audit.record(
                AuditEntry.refused(AuditAction.REFUSED, AuditObject.of(field), child.stream().toArray(UUID[]::new)));
    }
}
