package org.kinward.persistence.identity.mend;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.RestoredCopy;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.identity.mend.Finding;
import org.kinward.core.identity.mend.HeldChildren;
import org.kinward.core.identity.mend.Leaf;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Proves a restored copy and brings it to where it may be used; there only while the command is at work. */
@Component
@ConditionalOnProperty(name = "kinward.command", havingValue = "finish-restored")
class FinishRestored implements RestoredCopy {

    private static final int PAGE = 500;

    /** What people do after every restored copy. */
    private static final List<String> AFTERWARDS = List.of(
            "Figures that left the house since are not in the ledger. Whoever releases figures first looks at what was"
                    + " published, and releases nothing more of a year in which something is missing.",
            "Everybody must sign in again. Look through people and roles: who was shut out since the copy was made"
                    + " may come in again. Managers look through who is away: a cover that was ended since holds again.");

    private final MendingRounds.Comparisons comparisons;
    private final HeldChildren vault;
    private final ChildKeys keys;
    private final Sides sides;

    FinishRestored(MendingRounds.Comparisons comparisons, HeldChildren vault, ChildKeys keys, Sides sides) {
        this.comparisons = comparisons;
        this.vault = vault;
        this.keys = keys;
        this.sides = sides;
    }

    /** The connections on which it looks and writes. */
    @Component
    @ConditionalOnProperty(name = "kinward.command", havingValue = "finish-restored")
    record Sides(@Qualifier("auditReaderJdbc") JdbcClient reader,
            @Qualifier("auditReaderTransactions") PlatformTransactionManager asReader,
            @Qualifier("accountsJdbc") JdbcClient accounts,
            @Qualifier("accountsTransactions") PlatformTransactionManager asAccounts,
            @Qualifier("accountsAudit") AuditTrail trail, @Qualifier("vaultJdbc") JdbcClient vault,
            @Qualifier("vaultTransactions") PlatformTransactionManager asVault) {

        <T> T reading(Function<JdbcClient, T> question) {
            return Objects.requireNonNull(
                    new TransactionTemplate(asReader).execute(_ -> question.apply(reader)));
        }

        /** Of how many of these children the vault holds a detail. */
        int withDetails(List<String> references) {
            return Objects.requireNonNull(new TransactionTemplate(asVault).execute(_ -> vault.sql("""
                    select count(*) from identity.held_child c where c.reference in (:references)
                        and exists (select from identity.held_value v where v.child_id = c.id)
                    """).param("references", references).query(Integer.class).single()));
        }
    }

    @Override
    public List<String> finish(Map<String, String> facts) throws CopyRefused {
        proveAudit(facts);
        var again = comparisons.erasures().replay();
        int parts = comparisons.old().back().replay();
        var children = proveKeys();
        if (children.without() > 0 && !Boolean.parseBoolean(facts.get("older-keys"))) {
            throw new CopyRefused("the keys are not those of this database: " + children.without()
                    + " children with details have no key");
        }
        var found = comparisons.children().mend(now());
        signEverybodyOut(facts);
        var said = new ArrayList<String>();
        said.add("The copy was made at " + facts.get("made") + ". It holds " + children.all()
                + " children; what was written later is not in it.");
        if (children.without() > 0) {
            said.add("Lost, because the keys are older: the details of " + children.without() + " children.");
        }
        said.addAll(erasedAgain(again.size(), parts));
        said.addAll(forAPerson(found));
        said.addAll(AFTERWARDS);
        return said;
    }

    /** The trail goes on from what was sealed when the copy was made. */
    private void proveAudit(Map<String, String> facts) throws CopyRefused {
        var sealed = facts.getOrDefault("sealed", "none");
        var installation = sides.reading(sql -> sql.sql("select id::text from audit.installation").query(String.class)
                .single());
        var there = sealed.equals("none") || sides.reading(sql -> sql.sql("""
                select exists (select from audit.batch where batch || ' ' || encode(last_hash, 'hex') = ?)
                """).param(sealed).query(Boolean.class).single());
        if (!there || !installation.equals(facts.get("installation"))) {
            throw new CopyRefused("the audit in the copy is not the one that was sealed when it was made");
        }
    }

    /** How many children there are, and of how many the vault has details that no key opens. */
    private record Counted(int all, int without) {
    }

    /** Opens no child, only looks whether the keys are those of these children, and there. */
    private Counted proveKeys() throws CopyRefused {
        var children = 0;
        var without = new ArrayList<String>();
        for (var page = vault.after(Leaf.START, PAGE); page.last().isPresent(); page = vault
                .after(page.last().get(), PAGE)) {
            for (var child : page.children()) {
                if (!hasKey(child.child())) {
                    without.add(child.child().symbols());
                }
            }
            children += page.children().size();
        }
        return new Counted(children, without.isEmpty() ? 0 : sides.withDetails(without));
    }

    private boolean hasKey(ReferenceNumber child) throws CopyRefused {
        try {
            return Arrays.stream(Compartment.values()).filter(part -> keys.existing(child, part).isPresent())
                    .count() > 0;
        } catch (IllegalStateException locked) {
            throw new CopyRefused("the keys are not those of this database", locked);
        }
    }

    /** With the sessions the entry, or neither. */
    private void signEverybodyOut(Map<String, String> facts) {
        var purpose = CopiesTold.purpose(Instant.parse(facts.getOrDefault("made", "1970-01-01T00:00:00Z")));
        new TransactionTemplate(sides.asAccounts()).executeWithoutResult(_ -> {
            sides.accounts().sql("delete from account.session").update();
            sides.trail().record(AuditEntry.done(AuditAction.COPY_RESTORED, AuditObject.AUDIT).forPurpose(purpose));
        });
    }

    private static List<String> erasedAgain(int children, int parts) {
        var said = new ArrayList<String>();
        if (children > 0) {
            said.add("Erased since, and erased again now: " + children + " children.");
        }
        if (parts > 0) {
            said.add("Erased since, and erased again now: parts of files, " + parts + " of them.");
        }
        return said;
    }

    private static List<String> forAPerson(List<Finding> found) {
        var open = found.stream().filter(finding -> finding.kind().needsAPerson()).toList();
        return open.isEmpty()
                ? List.of("Both sides of the database agree.")
                : List.of(open.size() + " differences between vault and casework need a person: "
                        + open.stream().map(Finding::kind).distinct().toList());
    }

    private Instant now() {
        return sides.reading(sql -> sql.sql("select now()").query(OffsetDateTime.class).single()).toInstant();
    }
}
