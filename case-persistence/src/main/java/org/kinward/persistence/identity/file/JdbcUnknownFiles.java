package org.kinward.persistence.identity.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.identity.file.UnknownFiles;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the vault what has lain there for a day, and casework, as the program itself, which of it is known. */
@Component
class JdbcUnknownFiles implements UnknownFiles {

    /** A file is written down seconds after it was locked away, or never. */
    static final Duration AFTER = Duration.ofDays(1);
    /** So many may be accidents, however few documents there are. */
    static final int ACCIDENTS = 20;
    private static final int PAGE = 500;

    private final JdbcClient vault;
    private final TransactionTemplate asVault;
    private final Program program;
    private final AuditTrail audit;

    JdbcUnknownFiles(@Qualifier("vaultJdbc") JdbcClient vault,
            @Qualifier("vaultTransactions") PlatformTransactionManager asVault, Program program,
            @Qualifier("vaultAudit") AuditTrail audit) {
        this.vault = vault;
        this.asVault = new TransactionTemplate(asVault);
        this.program = program;
        this.audit = audit;
    }

    /** The connection on which the program itself looks into casework. */
    @Component("documentsProgram")
    record Program(@Qualifier("jobsJdbc") JdbcClient jobs,
            @Qualifier("jobsTransactions") PlatformTransactionManager asJobs) {

        Set<UUID> knows(List<UUID> files) {
            return new HashSet<>(Objects.requireNonNull(new TransactionTemplate(asJobs).execute(_ -> jobs
                    .sql("select id from casework.document where id in (:files)").param("files", files)
                    .query(UUID.class).list())));
        }
    }

    private record Held(UUID id, UUID child) {
    }

    @Override
    public Swept destroy() {
        List<Held> unknown = new ArrayList<>();
        var known = 0;
        for (var page = after(new UUID(0, 0)); !page.isEmpty(); page = after(page.getLast().id())) {
            var there = program.knows(page.stream().map(Held::id).toList());
            known += there.size();
            unknown.addAll(page.stream().filter(held -> !there.contains(held.id())).toList());
        }
        if (unknown.size() > Math.max(ACCIDENTS, known)) {
            return new Swept(0, unknown.size());
        }
        unknown.forEach(this::destroy);
        return new Swept(unknown.size(), 0);
    }

    private List<Held> after(UUID last) {
        return Objects.requireNonNull(asVault.execute(_ -> vault.sql("""
                select id, child_id from identity.held_document d
                where id > :last and put_at < now() - make_interval(secs => :after)
                    and exists (select from identity.held_page p where p.document_id = d.id)
                order by id limit :most
                """).param("last", last).param("after", AFTER.toSeconds()).param("most", PAGE)
                .query((row, _) -> new Held(row.getObject("id", UUID.class), row.getObject("child_id", UUID.class)))
                .list()));
    }

    private void destroy(Held file) {
        asVault.executeWithoutResult(_ -> {
            audit.record(AuditEntry.done(AuditAction.DOCUMENT_TAKEN_AWAY, AuditObject.DOCUMENT, file.child(), file.id())
                    .forPurpose("not_in_the_record"));
            vault.sql("delete from identity.held_page where document_id = :id").param("id", file.id()).update();
        });
    }
}
