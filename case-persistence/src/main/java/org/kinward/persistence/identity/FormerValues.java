package org.kinward.persistence.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.identity.Former;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.keys.ChildKeys.ChildKey;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.identity.VaultRows.ChildRow;
import org.kinward.persistence.identity.VaultRows.LockedBytes;
import org.kinward.persistence.identity.VaultRows.ValueRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what sealed slots held before; the caller has looked at who asks. */
final class FormerValues {

    private final JdbcClient vault;

    FormerValues(JdbcClient vault) {
        this.vault = vault;
    }

    List<Former.Value> of(ChildRow child, VaultField field, ChildKey key) {
        return vault.sql("""
                select value_id, item, revision, ciphertext, written_by, written_at, replaced_by, replaced_at
                from identity.former_value where child_id = :child and field = :field order by replaced_at, item
                """).param("child", child.id()).param("field", field.name())
                .query((row, _) -> read(row, child.child(), field, key)).list();
    }

    private static Former.Value read(ResultSet row, ReferenceNumber child, VaultField field, ChildKey key)
            throws SQLException {
        var locked = new ValueRow(row.getObject("value_id", UUID.class),
                new VaultSlot(child, field, row.getInt("item")),
                new Revision(row.getLong("revision")), Optional.of(new LockedBytes(row.getBytes("ciphertext"))));
        return new Former.Value(locked.slot(), locked.revision(), VaultWrites.open(locked, key).orElseThrow(),
                written(row, "written_by", "written_at"), written(row, "replaced_by", "replaced_at"));
    }

    private static Former.Written written(ResultSet row, String who, String when) throws SQLException {
        Instant at = row.getObject(when, OffsetDateTime.class).toInstant();
        return new Former.Written(new PersonId(row.getObject(who, UUID.class)), at);
    }
}
