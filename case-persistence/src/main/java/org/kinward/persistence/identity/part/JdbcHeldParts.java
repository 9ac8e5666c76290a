package org.kinward.persistence.identity.part;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.erasure.part.EndParts;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.identity.mend.part.ReplayParts;
import org.kinward.core.identity.mend.part.ReplayParts.GonePart;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Destroys what one compartment of a child holds, what it held before, and its key; nothing of the others. */
@Component
class JdbcHeldParts implements EndParts.HeldParts, ReplayParts.HeldParts {

    private final JdbcClient vault;
    private final TransactionTemplate transaction;
    private final ChildKeys keys;
    private final AuditTrail audit;

    JdbcHeldParts(@Qualifier("vaultJdbc") JdbcClient vault,
            @Qualifier("vaultTransactions") PlatformTransactionManager manager, ChildKeys keys,
            @Qualifier("vaultAudit") AuditTrail audit) {
        this.vault = vault;
        this.transaction = new TransactionTemplate(manager);
        this.keys = keys;
        this.audit = audit;
    }

    /**
     * Whoever writes holds the child's row, and asks for a key while holding it: so nothing is written under the key that is
     * destroyed here. If the rows come back because the database fails now, they open no more, and are emptied again.
     */
    @Override
    public void end(ReferenceNumber child, Compartment compartment) {
        transaction.executeWithoutResult(_ -> {
            var id = lock(child);
            var at = vault.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
            id.ifPresent(held -> empty(held, new GonePart(child, compartment, at)));
            keys.destroy(child, compartment, at);
        });
    }

    private Optional<UUID> lock(ReferenceNumber child) {
        return vault.sql("select id from identity.held_child where reference = :child for update")
                .param("child", child.symbols()).query(UUID.class).optional();
    }

    @Override
    public List<GonePart> back(Collection<GonePart> parts) {
        var all = List.copyOf(parts);
        var fields = VaultField.values();
        return Objects.requireNonNull(transaction.execute(_ -> vault.sql("""
                with gone as (select * from unnest(:children::text[], :parts::text[], :ats::timestamptz[])
                        with ordinality as one (child, part, at, place)),
                    known as (select * from unnest(:fields::text[], :compartments::text[]) as one (field, part))
                select g.place from gone g join identity.held_child c on c.reference = g.child
                where exists (select from identity.held_value v join known k on k.field = v.field
                        where v.child_id = c.id and k.part = g.part and v.written_at <= g.at)
                    or exists (select from identity.former_value v join known k on k.field = v.field
                        where v.child_id = c.id and k.part = g.part and v.written_at <= g.at)
                    or exists (select from identity.held_document d join identity.held_page p on p.document_id = d.id
                        where d.child_id = c.id and d.kind || 'S' = g.part and d.put_at <= g.at)
                """).param("children", words(all, one -> one.child().symbols()))
                .param("parts", words(all, one -> one.compartment().name()))
                .param("ats", words(all, one -> one.at().toString()))
                .param("fields", words(List.of(fields), VaultField::name))
                .param("compartments", words(List.of(fields), one -> one.compartment().name()))
                .query((row, _) -> all.get(row.getInt("place") - 1)).list()));
    }

    @Override
    public void endAgain(GonePart part) {
        transaction.executeWithoutResult(_ -> lock(part.child()).ifPresent(held -> empty(held, part)));
    }

    /** Takes out what was written until then. */
    private void empty(UUID child, GonePart part) {
        var compartment = part.compartment();
        var until = part.at().atOffset(ZoneOffset.UTC);
        audit.record(AuditEntry.done(AuditAction.IDENTITY_ERASED, AuditObject.of(compartment), child));
        var fields = fields(compartment);
        List.of("held_value", "former_value").forEach(rows -> vault.sql("delete from identity." + rows
                + " where child_id = :child and field = any (:fields) and written_at <= :until").param("child", child)
                .param("fields", fields).param("until", until).update());
        vault.sql("""
                delete from identity.search_key k where k.child_id = :child and k.field = any (:fields) and not exists
                    (select from identity.held_value v where v.child_id = k.child_id and v.field = k.field and v.item = k.item)
                """).param("child", child).param("fields", fields).update();
        var files = vault.sql("""
                delete from identity.held_page where document_id in (select d.id from identity.held_document d
                    where d.child_id = :child and d.kind || 'S' = :compartment and d.put_at <= :until) returning document_id
                """).param("child", child).param("compartment", compartment.name()).param("until", until)
                .query(UUID.class).list();
        if (!files.isEmpty()) {
            audit.record(AuditEntry.done(AuditAction.DOCUMENT_TAKEN_AWAY, AuditObject.DOCUMENT,
                    Stream.concat(Stream.of(child), files.stream().distinct()).toArray(UUID[]::new))
                    .forPurpose("part_erased"));
        }
    }

    private static <T> String[] words(List<T> all, Function<T, String> word) {
        return all.stream().map(word).toArray(String[]::new);
    }

    private static String[] fields(Compartment compartment) {
        return Arrays.stream(VaultField.values()).filter(field -> field.compartment() == compartment)
                .map(VaultField::name).toArray(String[]::new);
    }
}
