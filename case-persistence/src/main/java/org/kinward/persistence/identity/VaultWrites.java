package org.kinward.persistence.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.Addition;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.identity.keys.ChildKeys.ChildKey;
import org.kinward.core.identity.keys.SearchHashes;
import org.kinward.core.identity.slot.HeldSlots;
import org.kinward.core.identity.slot.WrittenSlot;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.identity.VaultRows.ChildRow;
import org.kinward.persistence.identity.VaultRows.LockedBytes;
import org.kinward.persistence.identity.VaultRows.ValueRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Writes one slot and the hashes by which it is found. The caller holds the child's row. */
final class VaultWrites {

    private final JdbcClient vault;
    private final SearchHashes search;

    VaultWrites(JdbcClient vault, SearchHashes search) {
        this.vault = vault;
        this.search = search;
    }

    /** Where this detail is written: the name of a child stays with its first file. The ties are those to the file at hand. */
    ChildRow keeper(ChildRow child, VaultField field) {
        return field.isNameOfTheChild() ? vault.sql("""
                select f.id, f.reference, f.agency_id from identity.held_child f
                where f.id = (select c.first_id from identity.held_child c where c.id = :child and not exists
                    (select from identity.tombstone t where t.reference = c.reference)) for update
                """).param("child", child.id()).query((row, _) -> new ChildRow(row.getObject("id", UUID.class),
                new ReferenceNumber(row.getString("reference")), new AgencyId(row.getObject("agency_id", UUID.class)),
                child.draft(), child.links())).optional().orElse(child) : child;
    }

    /** What the slot holds already, compared with what is to be kept. */
    Optional<Present> present(ChildRow child, VaultEntry entry, ChildKey key) {
        return vault.sql("""
                select id, revision, written_by, ciphertext, written_at < now() - interval '1 minute' as settled
                from identity.held_value where child_id = :child and field = :field and item = :item
                """).param("child", child.id()).param("field", entry.slot().field().name())
                .param("item", entry.slot().item()).query((row, _) -> {
                    var locked = Optional.ofNullable(row.getBytes("ciphertext")).map(LockedBytes::new);
                    var value = new ValueRow(row.getObject("id", UUID.class), entry.slot(),
                            new Revision(row.getLong("revision")), locked);
                    return new Present(value.id(), new WrittenSlot(value.revision(),
                            new PersonId(row.getObject("written_by", UUID.class)), row.getBoolean("settled"),
                            open(value, key).equals(entry.value())));
                }).optional();
    }

    /** The row that is there and what it means for the writer. */
    record Present(UUID id, WrittenSlot slot) {
    }

    static Optional<VaultText> open(ValueRow row, ChildKey key) {
        return row.locked()
                .map(locked -> new VaultText(new String(locked.open(key, row.label()), StandardCharsets.UTF_8)));
    }

    /** Adds it in the first slot of its range where nothing stands, unless the same person has added the very same. */
    Addition.Outcome add(ChildRow child, Addition added, PersonId by, ChildKey key) {
        var taken = taken(child, added, key);
        if (Addition.isThere(taken, by)) {
            return Addition.Outcome.ADDED;
        }
        var free = added.free(taken);
        free.ifPresent(item -> write(child, new Writing(UUID.randomUUID(), added.at(item), by), key));
        return free.isPresent() ? Addition.Outcome.ADDED : Addition.Outcome.FULL;
    }

    private List<Addition.Taken> taken(ChildRow child, Addition added, ChildKey key) {
        return vault.sql("""
                select id, item, revision, written_by, ciphertext from identity.held_value
                where child_id = :child and field = :field and item between :first and :last
                """).param("child", child.id()).param("field", added.range().field().name())
                .param("first", added.range().first()).param("last", added.range().last()).query((row, _) -> {
                    var locked = Optional.ofNullable(row.getBytes("ciphertext")).map(LockedBytes::new);
                    var value = new ValueRow(row.getObject("id", UUID.class),
                            new VaultSlot(child.child(), added.range().field(), row.getInt("item")),
                            new Revision(row.getLong("revision")), locked);
                    return new Addition.Taken(value.slot().item(),
                            new PersonId(row.getObject("written_by", UUID.class)),
                            open(value, key).filter(added.text()::equals).isPresent());
                }).list();
    }

    /** Which slots of a kind hold something. */
    HeldSlots slots(ChildRow child, VaultField field) {
        return new HeldSlots(vault.sql("""
                select item, revision, written_by from identity.held_value
                where child_id = :child and field = :field and ciphertext is not null order by item
                """).param("child", child.id()).param("field", field.name())
                .query((row, _) -> new HeldSlots.Slot(row.getInt("item"), new Revision(row.getLong("revision")),
                        new PersonId(row.getObject("written_by", UUID.class))))
                .list());
    }

    /** What this person has just kept and casework has refused, in whatever slot it stands; nothing remembers it. */
    void takeOut(ChildRow child, VaultEntry refused, PersonId by, ChildKey key) {
        var field = refused.slot().field();
        var tried = vault.sql("select item from identity.held_value where child_id = :child and field = :field")
                .param("child", child.id()).param("field", field.name()).query(Integer.class).list();
        tried.stream().map(refused::at).filter(
                entry -> present(child, entry, key).filter(there -> there.slot().isRefusedBy(entry, by)).isPresent())
                .forEach(entry -> {
                    vault.sql(
                            "delete from identity.held_value where child_id = :child and field = :field and item = :item")
                            .param("child", child.id()).param("field", field.name())
                            .param("item", entry.slot().item()).update();
                    forget(child, entry.slot());
                });
    }

    /** A sealed value that is about to be replaced stays as it lies, locked under the label it was locked with. */
    void remember(ChildRow child, Writing writing) {
        var slot = writing.entry().slot();
        if (slot.field().compartment() != Compartment.IDENTITY) {
            vault.sql("""
                    insert into identity.former_value (id, value_id, child_id, field, item, revision, ciphertext,
                        written_by, written_at, replaced_by)
                    select gen_random_uuid(), id, child_id, field, item, revision, ciphertext, written_by, written_at, :by
                    from identity.held_value
                    where child_id = :child and field = :field and item = :item and ciphertext is not null
                    """).param("child", child.id()).param("field", slot.field().name()).param("item", slot.item())
                    .param("by", writing.by().value()).update();
        }
    }

    /** What is written where, and by whom. */
    record Writing(UUID id, VaultEntry entry, PersonId by) {
    }

    void write(ChildRow child, Writing writing, ChildKey key) {
        var entry = writing.entry();
        var id = writing.id();
        var label = ValueRow.label(entry.slot(), id, entry.revision());
        var locked = entry.value().map(text -> key.lock(text.clear().getBytes(StandardCharsets.UTF_8), label));
        vault.sql("""
                insert into identity.held_value (id, child_id, field, item, revision, ciphertext, written_by)
                values (:id, :child, :field, :item, :revision, :ciphertext, :by)
                on conflict (child_id, field, item) do update set revision = excluded.revision,
                    ciphertext = excluded.ciphertext, written_by = excluded.written_by, written_at = now()
                """).param("id", id).param("child", child.id()).param("field", entry.slot().field().name())
                .param("item", entry.slot().item()).param("revision", entry.revision().number())
                .param("ciphertext", locked.orElse(null), java.sql.Types.BINARY).param("by", writing.by().value())
                .update();
        SearchWords.Kind.of(entry.slot().field()).ifPresent(kind -> index(child, kind, entry));
    }

    private void index(ChildRow child, SearchWords.Kind kind, VaultEntry entry) {
        var words = entry.value().map(text -> SearchWords.of(kind, text.clear())).orElse(List.of());
        var hashes = search.hashes(kind.word(), child.agency(), child.child(), words);
        forget(child, entry.slot());
        if (!hashes.isEmpty()) {
            vault.sql("""
                    insert into identity.search_key (child_id, kind, field, item, hash)
                    select :child, :kind, :field, :item, hash from unnest(:hashes::bytea[]) as t(hash)
                    """).param("child", child.id()).param("kind", kind.word())
                    .param("field", entry.slot().field().name()).param("item", entry.slot().item())
                    .param("hashes", new SqlArrayValue("bytea", (Object[]) hashes.toArray(byte[][]::new))).update();
        }
    }

    private void forget(ChildRow child, VaultSlot slot) {
        vault.sql("delete from identity.search_key where child_id = :child and field = :field and item = :item")
                .param("child", child.id()).param("field", slot.field().name()).param("item", slot.item()).update();
    }
}
