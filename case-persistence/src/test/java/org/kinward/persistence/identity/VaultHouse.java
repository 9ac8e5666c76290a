package org.kinward.persistence.identity;

import static org.kinward.core.identity.IdentityExamples.EVENING;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.care.VaultTies;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.identity.keys.SearchHashes;
import org.kinward.core.identity.mend.HeldChildren;
import org.kinward.core.identity.slot.OtherFiles;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.keys.TestKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The real vault on a database and a key store of its own, put together by hand so that any part can be made to fail. */
public final class VaultHouse implements AutoCloseable {

    final TestDatabase database;
    public final TestKeys keys;
    public final List<AuditEntry> audit = new ArrayList<>();
    private final JdbcClient jdbc;
    private final VaultTransaction transaction;
    private final JdbcTransactionManager manager;

    public VaultHouse(Path home) {
        this(TestDatabase.fresh(), home);
    }

    VaultHouse(TestDatabase database, Path home) {
        this.database = database;
        this.keys = new TestKeys(home);
        var source = database.source("vault");
        this.jdbc = JdbcClient.create(source);
        this.manager = new JdbcTransactionManager(source);
        this.transaction = new VaultTransaction(manager, jdbc);
    }

    /** Details of children. */
    public Vault details() {
        return vault();
    }

    JdbcVault vault() {
        return vault(keys.children(), audit::add);
    }

    JdbcVault vault(ChildKeys childKeys, AuditTrail trail) {
        return new JdbcVault(new VaultTables(jdbc, hashes()), transaction, childKeys, trail);
    }

    VaultNames names() {
        return new VaultNames(new VaultTables(jdbc, hashes()), transaction, keys.children(), audit::add);
    }

    OtherFiles others() {
        return names();
    }

    SearchHashes hashes() {
        return keys.hashes();
    }

    /** Work on the vault's own connection. */
    public VaultTies ties() {
        return transaction;
    }

    /** The vault's own connection. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Who cares for whom. */
    public DirectCare rights() {
        return care();
    }

    /** Ends a child for ever. */
    public HeldChildren children() {
        return held();
    }

    JdbcDirectCare care() {
        return new JdbcDirectCare(jdbc, transaction, Clock.fixed(EVENING.plusSeconds(3_600), ZoneOffset.UTC));
    }

    /** Which rights at places are in force in the vault. */
    Set<CareRight> inForce() {
        return new JdbcRightsMirror(jdbc, transaction).standing().keySet();
    }

    JdbcHeldChildren held() {
        return held(keys.children(), audit::add);
    }

    JdbcHeldChildren held(ChildKeys childKeys, AuditTrail trail) {
        return new JdbcHeldChildren(jdbc, transaction, childKeys, trail);
    }

    /** Transactions of the vault. */
    public JdbcTransactionManager manager() {
        return manager;
    }

    /** Statements that pass every fence, to look behind. */
    public JdbcClient behind() {
        return database.superuser();
    }

    @Override
    public void close() {
        keys.close();
    }
}
