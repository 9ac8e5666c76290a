package org.kinward.persistence.identity.part;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.erasure.part.EndParts;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Destroys what one compartment of a child holds, what it held before, and its key; nothing of the others. */
@Component
class JdbcHeldParts implements EndParts.HeldParts {

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

    /** Rows first: a row without its key would be one that does not open. Whoever writes holds the child's row. */
    @Override
    public void end(ReferenceNumber child, Compartment compartment) {
        transaction.executeWithoutResult(
                _ -> vault.sql("select id from identity.held_child where reference = :child for update")
                        .param("child", child.symbols()).query(UUID.class).optional()
                        .ifPresent(id -> empty(id, compartment)));
        keys.destroy(child, compartment);
    }

    private void empty(UUID child, Compartment compartment) {
        audit.record(AuditEntry.done(AuditAction.IDENTITY_ERASED, AuditObject.of(compartment), child));
        var fields = fields(compartment);
        List.of("held_value", "former_value", "search_key")
                .forEach(rows -> vault
                        .sql("delete from identity." + rows + " where child_id = :child and field = any (:fields)")
                        .param("child", child).param("fields", fields).update());
        vault.sql("""
                delete from identity.held_page where document_id in (select d.id from identity.held_document d
                    where d.child_id = :child and d.kind || 'S' = :compartment)
                """).param("child", child).param("compartment", compartment.name()).update();
    }

    private static String[] fields(Compartment compartment) {
        return Arrays.stream(VaultField.values()).filter(field -> field.compartment() == compartment)
                .map(VaultField::name).toArray(String[]::new);
    }
}
